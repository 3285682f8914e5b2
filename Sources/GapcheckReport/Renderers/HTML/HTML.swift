/// Markup in which every text is escaped unless raw markup is asked for by name.
struct HTML: Hashable, Sendable {
  let markup: String

  /// Escapes text of any origin.
  init(_ text: String) {
    markup = text.htmlEscaped
  }

  /// Takes markup as it is.
  init(raw markup: String) {
    self.markup = markup
  }

  static let nothing = HTML(raw: "")

  /// Whether a reader would see nothing of it.
  var isBlank: Bool { markup.utf8.allSatisfy { $0 == UInt8(ascii: " ") } }

  /// The markup without the spaces at both ends, which no one sees.
  var withoutSpacesAround: HTML {
    var rest = markup.unicodeScalars[...].drop { $0 == " " }
    while rest.last == " " { rest.removeLast() }
    return HTML(raw: String(rest))
  }

  /// Returns the markup within an element; attributes without a value are left out.
  func element(_ name: String, _ attributes: KeyValuePairs<String, String?> = [:]) -> HTML {
    HTML(raw: Self.tag(name, attributes) + markup + "</\(name)>")
  }

  /// Returns the markup on lines of its own within an element.
  func block(_ name: String, _ attributes: KeyValuePairs<String, String?> = [:]) -> HTML {
    HTML(raw: Self.tag(name, attributes) + "\n\(markup)\n</\(name)>")
  }

  /// Returns an element that never has content.
  static func void(_ name: String, _ attributes: KeyValuePairs<String, String?>) -> HTML {
    HTML(raw: tag(name, attributes))
  }

  /// Returns the parts that are not empty, each on lines of its own.
  static func lines(_ parts: [HTML]) -> HTML {
    HTML(raw: parts.map(\.markup).filter { !$0.isEmpty }.joined(separator: "\n"))
  }

  static func + (left: HTML, right: HTML) -> HTML { HTML(raw: left.markup + right.markup) }

  private static func tag(_ name: String, _ attributes: KeyValuePairs<String, String?>) -> String {
    let values = attributes.map { key, value in
      value.map { " \(key)=\"\($0.htmlEscaped)\"" } ?? ""
    }
    return "<\(name)\(values.joined())>"
  }
}
