import GapcheckCore

/// What a number means that a cell gives as a level.
package enum LevelScale: String, Sendable, CaseIterable {
  /// The rubric's levels, from 0 to 4.
  case level
  /// Points of five.
  case five
  /// Points of ten.
  case ten
  case percent

  /// Reads a scale as people write it: `5`, `five`, `1-5`, `%`.
  package init?(argument: String) {
    let text = argument.lowercased().trimmed
    let found = Self.allCases.first { $0.rawValue == text || $0.spellings.contains(text) }
    guard let found else { return nil }
    self = found
  }

  /// What people may write for a scale.
  package static let choices = ["level", "5", "10", "percent"]

  /// The most that a number may be on the scale.
  var greatest: Int {
    switch self {
    case .level: 4
    case .five: 5
    case .ten: 10
    case .percent: 100
    }
  }

  /// Finds the scale that a header gives: "Kubernetes (1-5)", "Docker in %", "from 1 to 10".
  init?(header: String) {
    if header.trimmed.hasSuffix("%") || header.firstRange(of: "(%)") != nil {
      self = .percent
      return
    }
    // A point between digits is no span: "Airflow 1.5" has a version.
    let words = NormalizedName(header.replacing(".", with: "x")).words.map(String.init)
    for start in words.indices where ["0", "1"].contains(words[start]) {
      let next = words.dropFirst(start + 1).prefix(2)
      let end = next.first.flatMap { Self.spanWords.contains($0) ? next.last : $0 }
      if let end, let scale = Self.allCases.first(where: { "\($0.greatest)" == end }) {
        // Levels start at 0: four points from 1 are another scale, and read as levels all the same.
        self = scale
        return
      }
    }
    return nil
  }

  private static let spanWords: Set<String> = [
    "to", "bis", "à", "a", "al", "tot", "until", "through",
  ]

  private var spellings: [String] {
    switch self {
    case .level: ["4", "0-4", "levels"]
    case .five: ["5", "1-5", "0-5"]
    case .ten: ["10", "1-10", "0-10"]
    case .percent: ["%", "100", "0-100"]
    }
  }

  /// How the scale is told behind a column's role.
  var note: String {
    switch self {
    case .level: "levels 0 to 4"
    case .five: "points of 5 (1 and 2 are level 1, 3 is 2, 4 is 3, 5 is 4)"
    case .ten: "points of 10"
    case .percent: "percent"
    }
  }
}
