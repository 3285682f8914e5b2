import JSON

/// What holds of the JSON reader, whatever it is given.
struct JSONCase {
  private let bytes: [UInt8]

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  var fault: String? {
    let skipped = Self.failure(skipping: bytes)
    do throws(JSONError) {
      let node = try JSONNode(parsing: bytes)
      if skipped != nil { return "reading takes what skipping refuses" }
      return roundTripFault(of: node) ?? mendingFault
    } catch {
      _ = MendedJSON(bytes).mends
      _ = JSONPosition(of: error.offset, in: bytes)
      guard (0...bytes.count).contains(error.offset) else { return "the place is outside" }
      if OutputKind.text.fault(in: Array(error.message.utf8)) != nil { return "the message acts" }
      if case .numberOutOfRange = error.problem { return nil }
      return skipped == error ? nil : "reading and skipping differ in what is wrong"
    }
  }

  static func isJSON(_ bytes: [UInt8]) -> Bool { failure(skipping: bytes) == nil }

  private static func failure(skipping bytes: [UInt8]) -> JSONError? {
    var reader = JSONReader(bytes)
    do throws(JSONError) {
      try reader.skipValue()
      try reader.finish()
      return nil
    } catch { return error }
  }

  private func roundTripFault(of node: JSONNode) -> String? {
    let written = Self.written(node)
    guard let again = try? JSONNode(parsing: written) else { return "what is written is no JSON" }
    if Self.written(again) != written { return "what is written changes when it is written again" }
    return OutputKind.json.fault(in: written)
  }

  private static func written(_ node: JSONNode) -> [UInt8] {
    var writer = JSONWriter(pretty: false)
    writer.value(node)
    return writer.bytes
  }

  /// JSON is left as it is by what mends texts that people take for JSON; a mark before it is told.
  private var mendingFault: String? {
    MendedJSON(bytes).bytes == bytes ? nil : "JSON is mended"
  }
}
