import GapcheckCore

/// Words of cells that answer without saying a level.
struct CellWords: Sendable {
  private let blank: Set<String>
  private let yes: Set<String>
  private let no: Set<String>

  init(_ taxonomy: Taxonomy) {
    let words = { (id: String) in Set(taxonomy.words(id)?.words.map(\.text) ?? []) }
    blank = words("cell-blank-words")
    yes = words("cell-yes-words")
    no = words("cell-no-words")
  }

  /// Whether a cell says nothing: empty, a dash, "n/a", "?".
  func isBlank(_ text: String) -> Bool {
    let name = NormalizedName(text)
    return name.isEmpty
      ? !text.unicodeScalars.contains { Self.marks.contains($0) } : blank.contains(name.text)
  }

  /// Whether a cell says that something is there and not how much: "yes", "x", "✓".
  func isYes(_ text: String) -> Bool {
    let name = NormalizedName(text)
    return name.isEmpty
      ? text.unicodeScalars.contains { Self.checks.contains($0) } : yes.contains(name.text)
  }

  /// Whether a cell says that something is not there: "no", "✗".
  func isNo(_ text: String) -> Bool {
    let name = NormalizedName(text)
    return name.isEmpty
      ? text.unicodeScalars.contains { Self.crosses.contains($0) } : no.contains(name.text)
  }

  private static let checks = Set("✓✔☑✅".unicodeScalars)
  private static let crosses = Set("✗✘☒❌".unicodeScalars)
  private static let marks = checks.union(crosses).union("★⭐☆●○".unicodeScalars)
}
