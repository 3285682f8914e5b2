/// Makes text safe for content lines (RFC 5545, 3.3.11 and 3.1).
extension String {
  /// The text as a TEXT value: nothing hidden, no control, and escapes before what parts values.
  var iCalendarText: String {
    split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      .map { String($0).visibleText.iCalendarEscaped }.joined(separator: #"\n"#)
  }

  private var iCalendarEscaped: String {
    var result = String.UnicodeScalarView()
    var colons = 0
    for scalar in unicodeScalars where scalar.properties.generalCategory != .control {
      if ["\\", ";", ","].contains(scalar) { result.append("\\") }
      colons = scalar == ":" ? colons + 1 : 0
      result.append(colons > Self.mostColons ? "\u{2236}" : scalar)
    }
    return String(result)
  }

  /// Fewer than a folded line holds, so that each can end before a run of colons; of a longer run,
  /// the sign of a ratio stands in for the rest.
  private static let mostColons = 60

  /// The line in pieces of at most 75 octets; those that follow begin with a space.
  ///
  /// No piece ends within a character's octets: a program that reads pieces one by one sees text.
  /// None begins with a colon, nor with the space before one: with two colons, whatever space stands
  /// before them, the log of a build would read a command.
  var iCalendarFolded: String {
    guard utf8.count > Self.foldedOctets else { return self }
    var rest = Array(unicodeScalars)[...]
    var result = String.UnicodeScalarView()
    while !rest.isEmpty {
      if !result.isEmpty { result.append(contentsOf: "\r\n ".unicodeScalars) }
      let piece = rest.piece(octets: result.isEmpty ? Self.foldedOctets : Self.foldedOctets - 1)
      result.append(contentsOf: piece)
      rest = rest.dropFirst(piece.count)
    }
    return String(result)
  }

  private static let foldedOctets = 75
}

extension ArraySlice<Unicode.Scalar> {
  /// The start that fits, ending before what would begin the next piece with a colon.
  fileprivate func piece(octets: Int) -> ArraySlice<Unicode.Scalar> {
    var end = startIndex
    var left = octets
    while end < endIndex, UTF8.width(self[end]) <= left {
      left -= UTF8.width(self[end])
      end += 1
    }
    var cut = end
    while cut < endIndex, cut > startIndex, [":", " "].contains(self[cut]) { cut -= 1 }
    return self[startIndex..<(cut > startIndex ? cut : end)]
  }
}
