/// An address that may be shown as a link: http, https or mailto, without spaces or controls.
package struct SafeLink: Hashable, Sendable {
  package let text: String

  /// Refuses every other scheme and every character that an address must escape.
  package init?(_ text: String) {
    let lower = text.lowercased()
    guard ["http://", "https://", "mailto:"].contains(where: { lower.hasPrefix($0) }),
      text.utf8.count <= 2000,
      text.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F && !Self.refused.contains($0) })
    else { return nil }
    self.text = text
  }

  private static let refused = Set("\"<>\\^`{|}".utf8)
}
