/// Builds a page in the `man` macros of roff, line by line.
///
/// Text comes in plain and is escaped here: a dash stays one that can be copied, quotes stay
/// straight, what is not ASCII is named by its number, and no line becomes a request.
struct Roff {
  private(set) var lines: [String] = []

  /// Begins the page; words are neither divided nor spread over the line, to be found as they are.
  mutating func title(_ name: String, section: String, date: String, of product: String) {
    lines += [".TH \(name) \(section) \(date) \"\(Self.escaped(product))\"", ".nh", ".ad l"]
  }

  /// Adds a macro with arguments, each kept together.
  mutating func macro(_ name: String, _ arguments: String...) {
    lines.append(
      ([".\(name)"] + arguments.map { "\"\(Self.escaped($0))\"" }).joined(separator: " "))
  }

  /// Adds a macro without arguments.
  mutating func macro(_ name: String) { lines.append(".\(name)") }

  /// Begins an entry of a list under a tag, which has to stand on one line.
  mutating func tag(_ stretches: [Stretch]) {
    macro("TP")
    lines.append(Self.guarded(stretches.map(\.roff).joined()))
  }

  /// Adds a text of stretches in fonts, broken between words: a line must not get long.
  mutating func text(_ stretches: Stretch...) { text(stretches) }

  mutating func text(_ stretches: [Stretch]) {
    let whole = stretches.map(\.roff).joined()
    lines += whole.wrapped(to: 78).map(Self.guarded)
  }

  /// A line that begins as a request would gets something in front that prints nothing.
  private static func guarded(_ line: String) -> String {
    line.hasPrefix(".") ? "\\&\(line)" : line
  }

  /// A text in a font.
  enum Stretch {
    case plain(String)
    case bold(String)
    case italic(String)

    fileprivate var roff: String {
      switch self {
      case .plain(let text): Roff.escaped(text)
      case .bold(let text): "\\fB\(Roff.escaped(text))\\fR"
      case .italic(let text): "\\fI\(Roff.escaped(text))\\fR"
      }
    }
  }

  /// The page.
  var page: String { lines.map { "\($0)\n" }.joined() }

  static func escaped(_ text: String) -> String {
    text.unicodeScalars.reduce(into: "") { escaped, scalar in
      switch scalar {
      case "\\": escaped += "\\e"
      case "-": escaped += "\\-"
      case "'": escaped += "\\(aq"
      case "\"": escaped += "\\(dq"
      case "`": escaped += "\\(ga"
      case "^": escaped += "\\(ha"
      case "~": escaped += "\\(ti"
      case _ where scalar.isASCII: escaped.unicodeScalars.append(scalar)
      default: escaped += "\\[u\(scalar.hexadecimal)]"
      }
    }
  }
}

extension Unicode.Scalar {
  /// The number as roff names it: at least four digits.
  fileprivate var hexadecimal: String {
    let digits = String(value, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}
