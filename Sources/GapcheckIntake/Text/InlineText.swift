import GapcheckCore

/// A line without its markup, and the addresses that its links lead to.
struct InlineText {
  /// The words; a tab stands where columns part.
  private(set) var text = ""
  private(set) var addresses: [String] = []

  private var input: [Unicode.Scalar]
  private var output: [Unicode.Scalar] = []
  /// Where brackets opened, in the output.
  private var brackets: [Int] = []

  init(_ line: String) {
    input = Array(StruckText.removed(from: line).unicodeScalars)
    if input.contains(where: Self.isMarkup) {
      removeMarkup()
    } else {
      output = input
    }
    let words = AddressWords(output)
    // What is no address of the web or for mail, such as javascript:, is left out of the words alone.
    addresses = (addresses + words.addresses).filter { SafeLink($0) != nil }
    text = words.text
  }

  private static func isMarkup(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "*", "_", "`", "~", "[", "]", "<", "&", "\\", "!": true
    default: false
    }
  }

  private mutating func removeMarkup() {
    var position = 0
    while position < input.count { position += readOne(at: position) }
    output.removeAll { $0 == Self.dropped }
  }

  /// A bracket that turned out to be a link's.
  private static let dropped: Unicode.Scalar = "\0"

  /// Reads what stands at a place; gives how many scalars it took.
  private mutating func readOne(at position: Int) -> Int {
    let scalar = input[position]
    switch scalar {
    case "`": return 1
    case "*" where !isApart(position): return 1
    case "_" where !isInWord(position): return 1
    case "~" where next(position) == "~": return 2
    case "\\" where next(position).map(Self.isEscapable) ?? false:
      output.append(input[position + 1])
      return 2
    case "!" where next(position) == "[": return 1
    case "[":
      brackets.append(output.count)
      output.append(scalar)
      return 1
    case "]": return closeBracket(at: position)
    case "<":
      if let length = tag(at: position) { return length }
    case "&":
      if let (text, length) = entity(at: position) {
        output.append(contentsOf: text.unicodeScalars)
        return length
      }
    default: break
    }
    output.append(scalar)
    return 1
  }

  private func next(_ position: Int) -> Unicode.Scalar? {
    position + 1 < input.count ? input[position + 1] : nil
  }

  private static func isEscapable(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII && (0x21...0x2F).contains(scalar.value)
      || "[\\]_`{|}~<>".unicodeScalars.contains(scalar)
  }

  private func isSpace(_ position: Int) -> Bool {
    !input.indices.contains(position) || input[position] == " " || input[position] == "\t"
  }

  private func isApart(_ position: Int) -> Bool { isSpace(position - 1) && isSpace(position + 1) }

  private func isInWord(_ position: Int) -> Bool {
    [position - 1, position + 1].allSatisfy {
      input.indices.contains($0) && (input[$0].properties.isAlphabetic || input[$0].isDigit)
    }
  }

  // MARK: Links

  /// Closes a bracket: a link keeps its words, a footnote goes.
  private mutating func closeBracket(at position: Int) -> Int {
    guard let open = brackets.popLast() else {
      output.append("]")
      return 1
    }
    if output.indices.contains(open + 1), output[open + 1] == "^" {
      for index in open..<output.count { output[index] = Self.dropped }
      return 1
    }
    guard next(position) == "(", let end = addressEnd(after: position + 2) else {
      output.append("]")
      return 1
    }
    output[open] = Self.dropped
    var address = String.UnicodeScalarView()
    address.append(
      contentsOf: input[(position + 2)..<end].prefix { $0 != " " }.filter { $0 != "<" && $0 != ">" }
    )
    addresses.append(String(address))
    if isFollowedByLink(end) { output.append(",") }
    return end + 1 - position
  }

  /// Whether nothing but a space parts a link from the next, as in a row of badges.
  private func isFollowedByLink(_ end: Int) -> Bool {
    let start = isSpace(end + 1) ? end + 2 : end + 1
    guard start < input.count else { return false }
    return input[start] == "[" || input[start] == "!" && next(start) == "["
  }

  /// Finds the bracket that closes an address, of which one more pair may be part.
  private func addressEnd(after start: Int) -> Int? {
    var isNested = false
    for position in start..<min(input.count, start + Self.longestAddress) {
      if input[position] == "(" {
        if isNested { return nil }
        isNested = true
      } else if input[position] == ")" {
        if !isNested { return position }
        isNested = false
      }
    }
    return nil
  }

  private static let longestAddress = 1000

  // MARK: Tags and entities

  private static let tags: Set<String> = [
    "a", "abbr", "b", "big", "blockquote", "body", "br", "center", "code", "details", "div", "em",
    "font", "footer", "h1", "h2", "h3", "h4", "h5", "h6", "head", "header", "hr", "html", "i",
    "img", "kbd", "li", "main", "mark", "nav", "ol", "p", "picture", "s", "section", "small",
    "source", "span", "strong", "sub", "summary", "sup", "table", "tbody", "td", "th", "thead",
    "time", "title", "tr", "u", "ul",
  ]

  /// Takes a tag of HTML, or an address in angle brackets; gives its length.
  private mutating func tag(at position: Int) -> Int? {
    let limit = min(input.count, position + Self.longestAddress)
    guard let end = input[(position + 1)..<limit].firstIndex(where: { $0 == ">" || $0 == "<" }),
      input[end] == ">"
    else { return nil }
    var content = String.UnicodeScalarView()
    content.append(contentsOf: input[(position + 1)..<end])
    let text = String(content)
    if text.hasPrefix("http://") || text.hasPrefix("https://") {
      addresses.append(text)
      return end + 1 - position
    }
    let name = text.drop { $0 == "/" }.prefix { $0.isLetter || $0.isNumber }.lowercased()
    guard Self.tags.contains(name) else { return nil }
    if let link = Self.link(in: text) { addresses.append(link) }
    if ["br", "td", "th", "li", "p", "div"].contains(name) { output.append(" ") }
    return end + 1 - position
  }

  private static func link(in tag: String) -> String? {
    guard let start = tag.firstRange(of: "href=\"") else { return nil }
    return String(tag[start.upperBound...].prefix { $0 != "\"" })
  }

  private func entity(at position: Int) -> (text: String, length: Int)? {
    let limit = min(input.count, position + 10)
    guard let end = input[position..<limit].firstIndex(of: ";") else { return nil }
    var name = String.UnicodeScalarView()
    name.append(contentsOf: input[(position + 1)..<end])
    return HTMLEntity.text(of: String(name)).map { ($0, end + 1 - position) }
  }
}

extension Unicode.Scalar {
  fileprivate var isDigit: Bool { (0x30...0x39).contains(value) }
}
