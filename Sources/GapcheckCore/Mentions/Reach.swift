/// How far words such as "no" and "learning" still hold.
struct Reach {
  let stance: Mention.Stance
  /// Whether it holds along the clause, over any word.
  let isWide: Bool
  /// The brackets around where it began.
  let depth: Int
  /// Whether what it reaches is not of the writer's work at all.
  var isOfOthers = false
  /// Whether a name was reached already.
  var isBehindName = false
  /// Whether a comma was crossed that no name followed yet.
  var isBehindComma = false
}

/// A level or time in front of names that waits for what follows them.
///
/// "Expert in Kafka" needs no more; "strong Kafka" needs "skills" behind it, or to be all there is.
struct LevelReach {
  enum Passing { case joiner, noun, bridge }

  var word: String?
  var years: Int?
  var hasPreposition = false
  /// Whether people follow, as in "expert Java developer".
  var isOfPeople = false
  private(set) var names: [Int] = []
  private let opensClause: Bool
  private var hasNounBehind = false
  /// The word up to which nothing but words that say nothing was read.
  private var end: Int

  init(at end: Int, opensClause: Bool) {
    self.end = end
    self.opensClause = opensClause
  }

  /// Whether it ended right before a word.
  func isFresh(at place: Int) -> Bool { names.isEmpty && end == place }

  /// Takes what a level before it says, as in "expert, 5 years".
  mutating func take(_ other: LevelReach) {
    word = word ?? other.word
    years = years ?? other.years
  }

  mutating func pass(_ place: Int, as passing: Passing) {
    end = place + 1
    switch passing {
    case .joiner: break
    case .noun: hasNounBehind = hasNounBehind || !names.isEmpty
    case .bridge: if names.isEmpty { hasPreposition = true }
    }
  }

  mutating func reach(_ position: Int, at place: Int, isSkill: Bool) {
    guard !hasNounBehind else { return }
    names.append(position)
    end = place + 1
    // What is known and not scored may be the whole of what the years were for.
    if !isSkill { years = nil }
  }

  func holds(isAtBoundary: Bool) -> Bool {
    !isOfPeople && (hasPreposition || hasNounBehind || opensClause && isAtBoundary)
  }
}
