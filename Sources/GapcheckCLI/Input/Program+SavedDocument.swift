import GapcheckCore
import GapcheckReport
import JSON

extension Program {
  /// Reads something that gapcheck saved.
  func savedDocument(
    _ bytes: [UInt8], of source: InputSource, taxonomy: Taxonomy, minimumGroup: Int? = nil
  ) throws(Failure) -> SavedDocument {
    do throws(SavedDocumentError) {
      return try SavedDocument(parsing: bytes, taxonomy: taxonomy, minimumGroup: minimumGroup)
    } catch {
      throw .source(error.line(in: source.name, bytes))
    }
  }
}

extension SavedDocumentError {
  /// The error as one line: `report.json:12:9: error: …`.
  fileprivate func line(in name: String, _ bytes: [UInt8]) -> String {
    PlacedDiagnostic(
      position: offset.map { JSONPosition(of: $0, in: bytes) }, severity: .error, path: "",
      message: message
    ).line(in: name)
  }
}
