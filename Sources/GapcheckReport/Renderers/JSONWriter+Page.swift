import JSON

extension JSONWriter {
  /// Writes a page for programs: its format, the taxonomy's version, what the page adds to them.
  ///
  /// - Returns: the text, ending with a line feed.
  static func page(
    format: String, taxonomyVersion: String, members: (inout JSONWriter) -> Void
  ) -> String {
    var writer = JSONWriter(pretty: true)
    writer.beginObject()
    writer.member("format", format)
    writer.member("taxonomyVersion", taxonomyVersion)
    members(&writer)
    writer.endObject()
    return String(decoding: writer.bytes, as: UTF8.self) + "\n"
  }
}
