/// Makes text safe for cells.
extension String {
  /// The text with nothing hidden, and with an apostrophe before what would run as a formula, or
  /// as a command of a log that shows the table.
  var csvText: String {
    let lines = split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    let text = lines.map { String($0).visibleText }
      .map { $0.startsLogCommand ? "'" + $0 : $0 }.joined(separator: "\n")
    return text.startsFormula ? "'" + text : text
  }

  /// The cell as the file has it: in quotes where it holds what parts cells, or an outer space.
  var csvQuoted: String {
    let isPlain =
      !unicodeScalars.contains { [",", "\"", "\n", "\r"].contains($0) }
      && unicodeScalars.first != " " && unicodeScalars.last != " "
    if isPlain { return self }
    // By scalars: with a mark over it, a quote is another character but ends the cell all the same.
    let doubled = unicodeScalars.flatMap { $0 == "\"" ? [$0, $0] : [$0] }
    return "\"" + String(String.UnicodeScalarView(doubled)) + "\""
  }

  /// Whether a spreadsheet may run it: programs differ in whether they first drop spaces or quotes.
  ///
  /// The signs are those that OWASP lists under "CSV injection", in their wide forms as well.
  private var startsFormula: Bool {
    let start = unicodeScalars.first { !$0.properties.isWhitespace && $0 != "\"" }
    guard let start else { return false }
    return ["=", "+", "-", "@", "\u{FF1D}", "\u{FF0B}", "\u{FF0D}", "\u{FF20}"].contains(start)
  }
}
