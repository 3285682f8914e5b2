import GapcheckCore

/// The words of dates in many languages, from the taxonomy's word lists.
struct DateWords: Sendable {
  /// The names of months, with their numbers from 1.
  let months: [String: Int]
  /// The names of seasons, with the number of the first of their three months.
  ///
  /// A winter is the first months of its year, as the terms of universities have it.
  let seasons: [String: Int]
  /// Phrases in place of an end, such as "present", by their words; the longest come first.
  let present: [[String]]
  /// Phrases before a start, such as "since".
  let beginning: [[String]]
  /// Phrases between a start and an end, such as "until".
  let until: [[String]]

  init(_ taxonomy: Taxonomy) {
    months = Self.numbers(of: Self.monthLists, in: taxonomy)
    seasons = Self.numbers(of: Self.seasonLists, in: taxonomy)
    present = Self.phrases("present-words", in: taxonomy)
    beginning = Self.phrases("beginning-words", in: taxonomy)
    until = Self.phrases("until-words", in: taxonomy)
  }

  private static let monthLists = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december",
  ].enumerated().map { (list: "month-\($1)", number: $0 + 1) }

  private static let seasonLists = [
    (list: "season-winter", number: 1), (list: "season-spring", number: 3),
    (list: "season-summer", number: 6), (list: "season-autumn", number: 9),
  ]

  private static func numbers(
    of lists: [(list: String, number: Int)], in taxonomy: Taxonomy
  ) -> [String: Int] {
    var numbers: [String: Int] = [:]
    for (list, number) in lists {
      for word in taxonomy.words(list)?.words ?? [] where numbers[word.text] == nil {
        numbers[word.text] = number
      }
    }
    return numbers
  }

  private static func phrases(_ id: String, in taxonomy: Taxonomy) -> [[String]] {
    let phrases = (taxonomy.words(id)?.words ?? []).map { DateToken.words(of: $0.text) }
    return phrases.filter { !$0.isEmpty }
      .sorted { $0.count != $1.count ? $0.count > $1.count : $0.lexicographicallyPrecedes($1) }
  }
}
