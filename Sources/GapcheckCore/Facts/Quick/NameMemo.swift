import JSON

/// What the names of skills and tasks, the kinds of evidence and the words for levels come to, each
/// read once as a whole profile would be.
struct NameMemo: Sendable {
  /// One skill that a line names, with what stands beside the name.
  struct Part: Sendable {
    let skill: SkillIndex
    let isNotHeld: Bool
    let isLearning: Bool
    /// The level of a word beside the name.
    let level: Level?
    let years: Int?
    let lastUsed: Month?
  }

  /// What a line of a skill list comes to: places in `parts` and in `unknown`.
  struct Line: Sendable {
    let parts: Range<Int>
    let unknown: Range<Int>
  }

  /// What a skill's name alone stands for.
  enum Meaning: Sendable {
    case skill(SkillIndex)
    /// Known, and not scored.
    case outside
    case unknown
  }

  /// What a person wants to be measured for.
  enum Target: Hashable, Sendable {
    case auto
    /// A track, as a place in the taxonomy's list.
    case track(Int)

    var place: Int? { if case .track(let place) = self { place } else { nil } }
  }

  private let taxonomy: Taxonomy
  private let asOf: CalendarDate
  private var lines = ByteMemo<Line>()
  private(set) var parts: [Part] = []
  /// Names that the taxonomy does not know.
  private(set) var unknown: [String] = []
  private var meanings = ByteMemo<Meaning>(limit: 1024)
  /// Targets; `nil` for what is none.
  private var targets = ByteMemo<Target?>(limit: 256)
  /// Places of tasks; −1 for what is none.
  private var tasks = ByteMemo<Int>(limit: 1024)
  /// Places of kinds; −1 for what is none.
  private var kinds = ByteMemo<Int>(limit: 256)
  /// Thousandths of levels; −1 for what is none.
  private var levels = ByteMemo<Int>(limit: 256)

  init(_ taxonomy: Taxonomy, asOf: CalendarDate) {
    self.taxonomy = taxonomy
    self.asOf = asOf
  }

  /// What a line of a skill list says, by the same rules as in `FactsResolver`.
  mutating func line(_ text: JSONText, _ range: Range<Int>) -> Line {
    if let line = lines.value(text, range) { return line }
    if lines.isFull {
      lines.removeAll()
      parts.removeAll(keepingCapacity: true)
      unknown.removeAll(keepingCapacity: true)
    }
    let line = read(String(decoding: text.bytes[range], as: UTF8.self))
    lines.remember(line, for: text, range)
    return line
  }

  private mutating func read(_ name: String) -> Line {
    var profile = Profile()
    profile.skills = [SkillEntry(name: Located(name, at: 0, path: ""))]
    var resolver = FactsResolver(
      profile: profile, taxonomy: taxonomy, asOf: asOf, hasSuggestions: false)
    let (firstPart, firstUnknown) = (parts.count, unknown.count)
    let levels = LevelReading(taxonomy)
    for (skill, part) in resolver.namedParts(of: profile.skills[0]) {
      let notes = part.notes
      parts.append(
        Part(
          skill: skill, isNotHeld: notes.stance == .notHeld,
          isLearning: notes.stance == .learning,
          level: notes.words.flatMap(levels.level(words:)), years: notes.years,
          lastUsed: notes.lastUsed))
    }
    unknown += resolver.facts.unrecognized.map(\.name)
    return Line(parts: firstPart..<parts.count, unknown: firstUnknown..<unknown.count)
  }

  /// What a skill's name alone stands for.
  mutating func meaning(_ text: JSONText, _ range: Range<Int>) -> Meaning {
    if let known = meanings.value(text, range) { return known }
    if meanings.isFull { meanings.removeAll() }
    let name = String(decoding: text.bytes[range], as: UTF8.self)
    let meaning: Meaning =
      switch taxonomy.names.meaning(written: name) {
      case .skill(let skill)?: .skill(skill)
      case .outside?: .outside
      case .ambiguous?, nil: .unknown
      }
    meanings.remember(meaning, for: text, range)
    return meaning
  }

  /// What the words for a target mean; `nil` for nothing.
  mutating func target(_ text: JSONText, _ range: Range<Int>) -> Target? {
    if let known = targets.value(text, range) { return known }
    if targets.isFull { targets.removeAll() }
    let words = String(decoding: text.bytes[range], as: UTF8.self)
    var target: Target?
    if NormalizedName(words) == NormalizedName("auto") {
      target = .auto
    } else if let track = taxonomy.track(written: words) {
      target = taxonomy.tracks.firstIndex { $0.id == track.id }.map(Target.track)
    }
    targets.remember(target, for: text, range)
    return target
  }

  /// The task of a name, as a place in the taxonomy's list.
  mutating func task(_ text: JSONText, _ range: Range<Int>) -> Int? {
    Self.value(&tasks, text, range) { taxonomy.names.task(written: $0) }
  }

  /// The kind of evidence of a name, as a place in the taxonomy's list.
  mutating func kind(_ text: JSONText, _ range: Range<Int>) -> Int? {
    Self.value(&kinds, text, range) { name in
      taxonomy.names.evidenceKind(named: NormalizedName(name)).flatMap { id in
        taxonomy.evidenceKinds.firstIndex { $0.id == id }
      }
    }
  }

  /// The level of a word.
  mutating func level(_ text: JSONText, _ range: Range<Int>) -> Level? {
    Self.value(&levels, text, range) { words in
      LevelReading(taxonomy).level(words: words)?.thousandths
    }.map(Level.init(thousandths:))
  }

  private static func value(
    _ memo: inout ByteMemo<Int>, _ text: JSONText, _ range: Range<Int>, find: (String) -> Int?
  ) -> Int? {
    if let known = memo.value(text, range) { return known < 0 ? nil : known }
    if memo.isFull { memo.removeAll() }
    let found = find(String(decoding: text.bytes[range], as: UTF8.self))
    memo.remember(found ?? -1, for: text, range)
    return found
  }
}
