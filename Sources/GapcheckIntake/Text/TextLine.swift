import GapcheckCore

/// A line of a text: what it looks like, and its words without their markup.
struct TextLine {
  enum Shape: Hashable {
    case blank
    /// Dashes or dots that part two stretches of text.
    case ruler
    /// Marked as a heading: 1 to 6 in markdown, 7 where the whole line is bold.
    case heading(level: Int)
    case bullet
    /// A row of a table, by its cells.
    case row([String], isHeader: Bool)
    case text
  }

  let number: Int
  var shape: Shape
  /// The words; a tab stands where columns part.
  let text: String
  var addresses: [String] = []
  /// Columns of white space before it.
  let indent: Int
  /// Whether its first words are bold, with a mark behind them that parts them from the rest.
  var hasBoldLabel = false
  /// Whether it is an item of a list of tasks that is not ticked, and so not done.
  var isOpenTask = false

  var isBlank: Bool { shape == .blank }
  var isText: Bool { shape == .text }
  var isBullet: Bool { shape == .bullet }

  var isRow: Bool {
    if case .row = shape { true } else { false }
  }

  var headingLevel: Int? {
    if case .heading(let level) = shape { level } else { nil }
  }

  /// The level of a line that is bold from end to end.
  static let boldLevel = 7

  /// The words on one line, columns parted by a space.
  var words: String { text.replacing("\t", with: " ") }

  /// The words without a colon at their end.
  var title: String {
    let title = words.trimmed
    return title.hasSuffix(":") ? String(title.dropLast()).trimmed : title
  }

  var length: Int { text.utf8.count }
}
