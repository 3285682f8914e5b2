import GapcheckCore
import GapcheckReport
import JSON

extension Program {
  /// Reads a baseline and compares an audit with it; `nil` where it recommends nothing to hold.
  func compare(
    _ gate: BaselineGate, with audit: Audit, in taxonomy: Taxonomy
  ) throws(Failure) -> BaselineComparison? {
    let bytes = try contents(of: gate.source)
    do throws(BaselineError) {
      return try Baseline(parsing: bytes).comparison(with: audit, in: taxonomy)
    } catch {
      throw .baseline(error.line(in: gate.source.name, bytes))
    }
  }
}

extension BaselineError {
  /// The error as one line: `base.json:12:9: error: …`.
  fileprivate func line(in name: String, _ bytes: [UInt8]) -> String {
    PlacedDiagnostic(
      position: offset.map { JSONPosition(of: $0, in: bytes) }, severity: .error, path: "",
      message: message
    ).line(in: name)
  }
}
