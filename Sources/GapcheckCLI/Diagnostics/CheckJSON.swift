import GapcheckCore
import JSON

/// Writes the findings of `check` for programs: `gapcheck.check/1`.
struct CheckJSON {
  private let files: [CheckedFile]

  init(_ files: [CheckedFile]) {
    self.files = files
  }

  var text: String {
    var writer = JSONWriter(pretty: true)
    writer.beginObject()
    writer.member("format", "gapcheck.check/1")
    writer.key("files")
    writer.beginArray()
    for file in files { write(file, to: &writer) }
    writer.endArray()
    writer.endObject()
    return String(decoding: writer.bytes, as: UTF8.self) + "\n"
  }

  private func write(_ file: CheckedFile, to writer: inout JSONWriter) {
    writer.beginObject()
    writer.member("file", file.name)
    writer.key("problems")
    writer.beginArray()
    if let sentence = file.failureSentence { writeFailure(sentence, to: &writer) }
    for problem in file.problems { write(problem, to: &writer) }
    writer.endArray()
    writer.endObject()
  }

  /// A file that could not be read has a problem without a place.
  private func writeFailure(_ sentence: String, to writer: inout JSONWriter) {
    write(
      PlacedDiagnostic(
        position: nil, severity: .error, code: .unreadableFile, path: "", message: sentence),
      to: &writer)
  }

  private func write(_ position: JSONPosition?, to writer: inout JSONWriter) {
    guard let position else {
      writer.key("line")
      writer.null()
      writer.key("column")
      return writer.null()
    }
    writer.member("line", position.line)
    writer.member("column", position.column)
  }

  private func write(_ problem: PlacedDiagnostic, to writer: inout JSONWriter) {
    writer.beginObject()
    write(problem.position, to: &writer)
    writer.member("severity", problem.severity.rawValue)
    writer.key("code")
    if let code = problem.code { writer.string(code.rawValue) } else { writer.null() }
    writer.member("path", problem.path)
    writer.member("message", problem.message)
    writer.endObject()
  }
}
