/// An HTML page as a strict reader takes it: it has only well-formed tags, nested as they should be.
struct HTMLPage {
  struct Tag {
    let name: String
    let attributes: [(name: String, value: String)]
  }

  /// Text in a row under one element that stands on lines of its own.
  struct Block {
    let element: String
    var text = ""
  }

  enum Fault: Error {
    case stray(String)
    case unclosed([String])
    case doubled(String)
  }

  /// Everything that pages may be made of.
  static let elements: Set<String> = [
    "html", "head", "meta", "title", "style", "body", "main", "nav", "section", "h1", "h2", "h3",
    "h4", "p", "ul", "ol", "li", "table", "thead", "tbody", "tr", "th", "td", "div", "figure",
    "figcaption", "svg", "rect", "pattern", "circle", "text", "script", "span", "strong", "code",
    "a",
  ]

  private static let inline: Set<String> = ["span", "strong", "code", "a", "th", "td"]

  let source: String
  private(set) var tags: [Tag] = []
  private(set) var blocks: [Block] = []
  private var open: [String] = []

  init(_ source: String) throws {
    self.source = source
    var rest = source[...]
    while let start = rest.firstIndex(of: "<") {
      try add(text: rest[..<start])
      rest = rest[start...]
      if let comment = rest.prefixMatch(of: /<!-- [A-Za-z0-9.:\/, _-]* -->|<!doctype html>/) {
        rest = rest[comment.range.upperBound...]
      } else {
        rest = try tag(rest)
      }
    }
    try add(text: rest)
    if !open.isEmpty { throw Fault.unclosed(open) }
  }

  /// What the body holds.
  var main: String {
    source.firstMatch(of: /(?s)<body>\n(.*)<\/body>/).map { String($0.1) } ?? ""
  }

  /// The style sheet.
  var style: String {
    source.firstMatch(of: /(?s)<style>\n(.*)\n<\/style>/).map { String($0.1) } ?? ""
  }

  /// What runs, where anything does.
  var script: String? {
    source.firstMatch(of: /(?s)<script>(.*)<\/script>/).map { String($0.1) }
  }

  /// The names of tags and attributes in their order: what no text may change.
  var skeleton: [String] {
    tags.map { tag in ([tag.name] + tag.attributes.map(\.name)).joined(separator: " ") }
  }

  /// The values of an attribute, in their order.
  func values(of attribute: String) -> [String] {
    tags.flatMap(\.attributes).filter { $0.name == attribute }.map(\.value)
  }

  /// Takes one tag off the start of the text.
  private mutating func tag(_ rest: Substring) throws -> Substring {
    if let end = rest.prefixMatch(of: /<\/([a-z0-9]+)>/) {
      guard open.popLast() == String(end.1) else { throw Fault.stray(String(rest.prefix(60))) }
      return rest[end.range.upperBound...]
    }
    let pattern = /<([a-z0-9]+)((?: [A-Za-z-]+="[^"<>]*")*)>/.matchingSemantics(.unicodeScalar)
    guard let start = rest.prefixMatch(of: pattern) else {
      throw Fault.stray(String(rest.prefix(60)))
    }
    try add(Tag(name: String(start.1), attributes: attributes(start.2)))
    return rest[start.range.upperBound...]
  }

  private mutating func add(_ tag: Tag) throws {
    tags.append(tag)
    let names = tag.attributes.map(\.name)
    if Set(names).count != names.count { throw Fault.doubled(tag.name) }
    if tag.name != "meta" { open.append(tag.name) }
    if !Self.inline.contains(tag.name) { blocks.append(Block(element: tag.name)) }
    if ["th", "td"].contains(tag.name), !blocks.isEmpty { blocks[blocks.count - 1].text += " " }
  }

  private mutating func add(text: Substring) throws {
    if ["style", "script"].contains(open.last) || blocks.isEmpty || text == "\n" { return }
    if text.contains(">") { throw Fault.stray(String(text.prefix(60))) }
    let words = try Self.unescaped(text)
    blocks[blocks.count - 1].text += words.replacing("\n", with: " ")
  }

  private func attributes(_ text: Substring) throws -> [(name: String, value: String)] {
    let pattern = /\s([A-Za-z-]+)="([^"]*)"/.matchingSemantics(.unicodeScalar)
    return try text.matches(of: pattern).map { (String($0.1), try Self.unescaped($0.2)) }
  }

  /// The text with its escapes resolved; an ampersand that begins none is a fault.
  private static func unescaped(_ text: Substring) throws -> String {
    let escapes = ["amp": "&", "lt": "<", "gt": ">", "quot": "\"", "#39": "'"]
    let parts = text.split(separator: "&", omittingEmptySubsequences: false)
    return try parts.dropFirst().reduce(into: String(parts.first ?? "")) { result, part in
      let pieces = part.split(separator: ";", maxSplits: 1, omittingEmptySubsequences: false)
      guard pieces.count == 2, let sign = escapes[String(pieces[0])] else {
        throw Fault.stray(String(part.prefix(20)))
      }
      result += sign + pieces[1]
    }
  }
}
