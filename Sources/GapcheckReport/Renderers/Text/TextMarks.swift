/// The signs that pages are drawn with in a terminal.
struct TextMarks {
  let bullet: String
  let ellipsis: String
  /// What underlines a heading of the first and of the second level.
  let titleRule: String
  let rule: String
  /// The cells of a bar: surely reached, perhaps reached, not reached, and the point within.
  let solid: String
  let light: String
  let beyond: String
  let mark: String
  /// The cells of a map, from the lightest on.
  let shades: [String]

  static let unicode = TextMarks(
    bullet: "•", ellipsis: "…", titleRule: "═", rule: "─",
    solid: "█", light: "▒", beyond: "·", mark: "┃",
    shades: ["·", "░", "▒", "▓", "█"])
  static let ascii = TextMarks(
    bullet: "-", ellipsis: "...", titleRule: "=", rule: "-",
    solid: "#", light: "=", beyond: ".", mark: "|",
    shades: [".", "-", "+", "*", "#"])
}
