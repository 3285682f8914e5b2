/// Makes text safe for content lines (RFC 5545, 3.3.11 and 3.1).
extension String {
  /// The text as a TEXT value: nothing hidden, no control, and escapes before what parts values.
  var iCalendarText: String {
    split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      .map { String($0).visibleText.iCalendarEscaped }.joined(separator: #"\n"#)
  }

  private var iCalendarEscaped: String {
    var result = String.UnicodeScalarView()
    for scalar in unicodeScalars where scalar.properties.generalCategory != .control {
      if ["\\", ";", ","].contains(scalar) { result.append("\\") }
      result.append(scalar)
    }
    return String(result)
  }

  /// The line in pieces of at most 75 octets; those that follow begin with a space.
  ///
  /// No piece ends within a character's octets: a program that reads pieces one by one sees text.
  var iCalendarFolded: String {
    guard utf8.count > Self.foldedOctets else { return self }
    var result = String.UnicodeScalarView()
    var octets = 0
    for scalar in unicodeScalars {
      let width = UTF8.width(scalar)
      if octets + width > Self.foldedOctets {
        result.append(contentsOf: "\r\n ".unicodeScalars)
        octets = 1
      }
      result.append(scalar)
      octets += width
    }
    return String(result)
  }

  private static let foldedOctets = 75
}
