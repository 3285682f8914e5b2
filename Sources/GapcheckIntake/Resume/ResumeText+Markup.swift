extension ResumeText {
  // MARK: HTML

  /// Takes out tags that HTML has; `List<String>` and `< 100 ms` stay.
  static func withoutTags(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "<")) else { return text }
    var result = ""
    var rest = Substring(text)
    while let open = rest.firstIndex(of: "<") {
      result += rest[..<open]
      rest = rest[open...]
      if let (name, end) = tag(rest) {
        if breaking.contains(name) { result += "\n" }
        rest = rest[end...]
      } else {
        result += "<"
        rest = rest.dropFirst()
      }
    }
    return result + rest
  }

  private static func tag(_ text: Substring) -> (name: String, end: Substring.Index)? {
    let inner = text.dropFirst().prefix(300)
    guard let close = inner.firstIndex(of: ">") else { return nil }
    let body = inner[..<close].drop { $0 == "/" }
    let name = body.prefix { $0.isASCII && ($0.isLetter || $0.isNumber) }.lowercased()
    let after = body.dropFirst(name.count).first
    guard breaking.contains(name) || inline.contains(name),
      after.map({ $0.isWhitespace || $0 == "/" }) ?? true
    else { return nil }
    return (name, text.index(after: close))
  }

  private static let breaking: Set<String> = [
    "br", "p", "li", "ul", "ol", "div", "h1", "h2", "h3", "h4", "h5", "h6", "tr", "table", "hr",
    "section", "article", "blockquote", "pre", "dd", "dt", "dl",
  ]
  private static let inline: Set<String> = [
    "a", "b", "i", "u", "s", "em", "strong", "span", "code", "small", "sup", "sub", "font", "td",
    "th",
    "tbody", "thead", "img", "mark", "del", "ins", "strike", "center", "kbd", "tt", "abbr", "time",
  ]

  /// Writes out entities; what names none stays.
  static func withoutEntities(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "&")) else { return text }
    var result = ""
    var rest = Substring(text)
    while let start = rest.firstIndex(of: "&") {
      result += rest[..<start]
      rest = rest[start...]
      let name = rest.dropFirst().prefix { $0 != ";" && $0 != "&" && !$0.isWhitespace }.prefix(10)
      if let text = HTMLEntity.text(of: String(name)),
        rest.dropFirst(name.count + 1).first == ";"
      {
        result += text
        rest = rest.dropFirst(name.count + 2)
      } else {
        result += "&"
        rest = rest.dropFirst()
      }
    }
    return result + rest
  }

  // MARK: Markdown

  /// Takes out emphasis, code marks and the addresses of links; `MV*`, `C#` and `snake_case` stay.
  static func withoutMarkdown(_ text: String) -> String {
    guard text.utf8.contains(where: { "*_`[\\".utf8.contains($0) }) else { return text }
    var result = ""
    var rest = withoutCommands(withoutLinks(text))[...]
    var before: Character = " "
    while let character = rest.first {
      let run = rest.prefix { $0 == character }
      let after = rest.dropFirst(run.count).first ?? " "
      switch character {
      case "`": break
      case "*", "_":
        if isEmphasis(run.count, character, between: before, and: after) { break }
        result += run
      case "\\" where after.isPunctuation || after.isSymbol: break
      default: result += run
      }
      before = character
      rest = rest.dropFirst(run.count)
    }
    return result
  }

  /// Writes `\textbf{words}`, as LaTeX has it, as its words.
  private static func withoutCommands(_ text: String) -> String {
    guard text.contains("\\"), text.contains("{") else { return text }
    var result = ""
    var rest = Substring(text)
    var open = 0
    while let character = rest.first {
      let name = rest.dropFirst().prefix { $0.isASCII && $0.isLetter }
      if character == "\\", !name.isEmpty, rest.dropFirst(name.count + 1).first == "{" {
        open += 1
        rest = rest.dropFirst(name.count + 2)
      } else {
        let closes = character == "}" && open > 0
        if closes { open -= 1 } else { result.append(character) }
        rest = rest.dropFirst()
      }
    }
    return result
  }

  /// Whether marks open or close emphasis: a word touches one side of them and nothing the other.
  private static func isEmphasis(
    _ count: Int, _ mark: Character, between before: Character, and after: Character
  ) -> Bool {
    if count > 3 { return false }
    let opens = !isWord(before) && !after.isWhitespace
    let closes = !before.isWhitespace && !isWord(after)
    if count >= 2 { return mark == "*" || opens || closes }
    // One star behind a word may belong to it ("MV*"), one before a word rarely does.
    return opens || (closes && mark == "_") || (closes && before.isLowercase)
  }

  private static func isWord(_ character: Character) -> Bool {
    character.isLetter || character.isNumber
  }

  /// Writes `[words](address)` as its words.
  private static func withoutLinks(_ text: String) -> String {
    guard text.contains("](") else { return text }
    var result = ""
    var rest = Substring(text)
    while let middle = rest.firstRange(of: "]("),
      let open = rest[..<middle.lowerBound].lastIndex(of: "["),
      let close = rest[middle.upperBound...].firstIndex(of: ")")
    {
      result += rest[..<open].hasSuffix("!") ? rest[..<open].dropLast() : rest[..<open]
      result += rest[rest.index(after: open)..<middle.lowerBound]
      rest = rest[rest.index(after: close)...]
    }
    return result + rest
  }
}
