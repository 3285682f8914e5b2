package import GapcheckCore

extension Readiness {
  /// The points with the decimals they have: `36`, `69.6`, `69.58`.
  package var exactly: String {
    var decimals = String(100 + hundredths % 100).dropFirst()
    while decimals.last == "0" { decimals.removeLast() }
    return "\(hundredths / 100)" + (decimals.isEmpty ? "" : ".\(decimals)")
  }
}
