/// How a piece of terminal text looks.
struct TextStyle: Hashable {
  var isStrong = false
  var isQuiet = false
  var isUnderlined = false
  var tone: Tone?

  static let plain = TextStyle()
  static let strong = TextStyle(isStrong: true)
  static let quiet = TextStyle(isQuiet: true)

  /// The text between the ECMA-48 sequences that set the style and take it back.
  func painted(_ text: String) -> String {
    if self == .plain { return text }
    return "\u{1B}[\(codes.joined(separator: ";"))m\(text)\u{1B}[0m"
  }

  private var codes: [String] {
    var codes: [String] = []
    if isStrong { codes.append("1") }
    if isQuiet { codes.append("2") }
    if isUnderlined { codes.append("4") }
    switch tone {
    case .good: codes.append("32")
    case .fair: codes.append("33")
    case .bad: codes.append("31")
    case nil: break
    }
    return codes
  }
}
