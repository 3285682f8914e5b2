import GapcheckCore

/// Words behind numbers that add nothing in their column: "6 years", "10 h a week".
struct CellUnits: Sendable {
  let years: Set<String>
  let hours: Set<String>
  let months: Set<String>
  /// Words in front of a number that is not exact.
  let about: [String]
  /// Words in front of a number that the answer stays below.
  let below: [String]

  init(_ taxonomy: Taxonomy) {
    let words = { (id: String) in taxonomy.words(id)?.words.map(\.text) ?? [] }
    years = Set(words("year-unit-words") + words("cell-years-unit-words"))
    hours = Set(words("cell-hours-unit-words"))
    months = Set(words("month-unit-words"))
    about = words("cell-about-words")
    below = words("cell-below-words")
  }
}
