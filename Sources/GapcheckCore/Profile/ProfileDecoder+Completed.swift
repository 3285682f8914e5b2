import JSON

/// Reads the items of a plan that are done.
extension ProfileDecoder {
  /// Reads an item: its id alone, or an object.
  mutating func completedEntry(_ path: String) throws(JSONError) -> CompletedEntry? {
    if try reader.nextKind() == .string {
      return try text(path).map { CompletedEntry(item: $0) }
    }
    let start = reader.valueOffset
    var item: Located<String>?
    var isNamed = false
    var on: Located<CalendarDate>?
    var url: String?
    let isObject = try members(
      path: path, known: ["item", "on", "url"], named: "an id or an object"
    ) { (decoder, key, path) throws(JSONError) in
      switch key {
      case "item":
        isNamed = try decoder.holdsValue()
        item = try decoder.text(path)
      case "on": on = try decoder.locatedDate(path)
      default: url = try decoder.link(path)
      }
    }
    guard isObject else { return nil }
    guard let item else {
      if !isNamed { note(.error, .missingKey("item"), path: path, at: start) }
      return nil
    }
    return CompletedEntry(item: item, on: on, url: url)
  }
}
