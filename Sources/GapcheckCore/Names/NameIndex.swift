/// Finds taxonomy entries by the names people write.
///
/// Only exact normalised names count; near ones are offered as suggestions and never taken.
package struct NameIndex: Sendable {
  private var meanings: [String: NameMeaning] = [:]
  /// Long names by their form without spaces; a form that could mean two things means nothing.
  private var compact: [String: NameMeaning?] = [:]
  private var skills: [String: SkillIndex] = [:]
  private let tasks: TaskIndex
  private var evidenceKinds: [String: Identifier<EvidenceKind>] = [:]
  private var levelWords: [String: Level] = [:]
  private var titleWords: Set<String> = []
  let phrases: PhraseBook

  init(
    skills: [Skill], outside: [OutsideScope], ambiguous: [AmbiguousName], tasks: [WorkTask],
    evidenceKinds: [EvidenceKind], levels: [LevelAnchor], words: [WordList],
    retired: [RetiredEntry] = []
  ) {
    phrases = PhraseBook(words, levels: levels)
    self.tasks = TaskIndex(tasks)
    titleWords = Set(words.first { $0.id.text == "seniority-words" }?.words.map(\.text) ?? [])
    // Growing step by step would hash every name several times.
    meanings.reserveCapacity(skills.count * 40)
    compact.reserveCapacity(skills.count * 40)
    self.skills.reserveCapacity(skills.count * 40)
    for (position, entry) in ambiguous.enumerated() {
      add(entry.names.map(NormalizedName.init), meaning: .ambiguous(position))
    }
    for (position, entry) in outside.enumerated() {
      add(
        ([entry.name] + entry.aliases).map(NormalizedName.init), meaning: .outside(position))
    }
    for skill in skills {
      let names = ([skill.id.text, skill.name] + skill.aliases).map(NormalizedName.init)
      add(names, meaning: .skill(skill.index))
      for name in names { self.skills[name.text] = skill.index }
    }
    addRetired(retired, among: skills)
    for kind in evidenceKinds {
      for name in [kind.id.text, kind.name] + kind.aliases {
        self.evidenceKinds[NormalizedName(name).text] = kind.id
      }
    }
    for anchor in levels {
      for word in [anchor.name] + anchor.words {
        self.levelWords[NormalizedName(word).text] = Level(whole: anchor.level)
      }
    }
  }

  /// Takes an old id of a skill for what took its place, as whoever wrote it means that.
  private mutating func addRetired(_ retired: [RetiredEntry], among skills: [Skill]) {
    for entry in retired where entry.kind == .skill {
      let name = NormalizedName(entry.id.text)
      guard meanings[name.text] == nil,
        let skill = skills.first(where: { $0.id.text == entry.replacedBy })
      else { continue }
      add([name], meaning: .skill(skill.index))
      self.skills[name.text] = skill.index
    }
  }

  private mutating func add(_ names: [NormalizedName], meaning: NameMeaning) {
    for name in names {
      meanings[name.text] = meaning
      let form = name.compact
      guard form.count >= Self.leastCompact else { continue }
      compact[form] = compact[form, default: meaning] == meaning ? meaning : .some(nil)
    }
  }

  /// Shorter names without their spaces are too easily other words.
  static let leastCompact = 5

  // MARK: Skills and what else is known

  /// Finds what a name stands for as written, spaces aside.
  package func meaning(of name: NormalizedName) -> NameMeaning? {
    meanings[name.text] ?? compact[name.compact] ?? nil
  }

  /// Finds what a name stands for as written, spaces included.
  func meaning(exactly text: String) -> NameMeaning? { meanings[text] }

  /// Finds what a name stands for, also with a version behind it ("Java 17", "Python 3.12", "Java8").
  package func meaning(written text: String) -> NameMeaning? {
    guard text.utf8.count <= Self.longestName else { return nil }
    return meaning(written: NormalizedName(text))
  }

  func meaning(written name: NormalizedName) -> NameMeaning? {
    guard name.text.utf8.count <= Self.longestName else { return nil }
    return meaning(of: name) ?? name.withoutVersion.flatMap { meaning(of: $0) }
  }

  /// No name is longer, in bytes, so longer texts need not be looked up.
  static let longestName = 200

  /// Finds the skill of a name, also with a version behind it.
  package func skill(written text: String) -> SkillIndex? {
    if case .skill(let skill)? = meaning(written: text) { skill } else { nil }
  }

  package func skill(named name: NormalizedName) -> SkillIndex? { skills[name.text] }

  package func outside(named name: NormalizedName) -> Int? {
    if case .outside(let position)? = meaning(of: name) { position } else { nil }
  }

  // MARK: Tasks, evidence and levels

  func task(stem: TaskStem) -> Int? { tasks.task(stem: stem) }

  package func task(named name: NormalizedName) -> Int? { tasks.task(named: name) }

  /// Finds a task as people write it, also behind a verb such as "doing" and in a list.
  package func task(written text: String) -> Int? { tasks.task(written: text, phrases: phrases) }

  package func evidenceKind(named name: NormalizedName) -> Identifier<EvidenceKind>? {
    evidenceKinds[name.text]
  }

  package func level(word: NormalizedName) -> Level? { levelWords[word.text] }

  /// The level of a word beside a name, where "lead" and "senior" are parts of job titles instead.
  func level(beside word: NormalizedName) -> Level? {
    titleWords.contains(word.text) ? nil : levelWords[word.text]
  }

  /// Level words that people may use, for messages.
  package var knownLevelWords: [String] { levelWords.keys.sorted() }
  package var knownEvidenceKinds: [String] { evidenceKinds.keys.sorted() }

  /// Suggests up to `count` skills whose names are like this one, nearest first.
  package func skillsNear(_ name: NormalizedName, count: Int = 3) -> [SkillIndex] {
    Self.near(name, in: skills, count: count)
  }

  /// Suggests up to `count` tasks whose phrases are like this one, nearest first.
  package func tasksNear(_ name: NormalizedName, count: Int = 3) -> [Int] {
    Self.near(name, in: tasks.names, count: count)
  }

  /// Ranks by edits first, then by shared words; unlike names are not offered at all.
  private static func near<Target: Hashable & Comparable>(
    _ name: NormalizedName, in index: [String: Target], count: Int
  ) -> [Target] {
    guard suggestible.contains(name.text.unicodeScalars.count) else { return [] }
    let limit = max(1, min(mostEdits, name.text.unicodeScalars.count / lettersPerEdit))
    let words = Set(name.words.filter { $0.count > shortWord })
    var best: [Target: Int] = [:]
    for (candidate, target) in index {
      var distance: Int?
      if let edits = editDistance(name.text, candidate, atMost: limit) {
        distance = edits
      } else {
        let others = Set(candidate.split(separator: " "))
        let shared = words.intersection(others).count
        if shared > 0, shared * 2 >= words.count { distance = behindEdits - shared + others.count }
      }
      if let distance { best[target] = min(best[target] ?? .max, distance) }
    }
    return best.sorted { ($0.value, $0.key) < ($1.value, $1.key) }.prefix(count).map(\.key)
  }

  /// Shorter names resemble too much, longer ones are sentences.
  private static let suggestible = 3...80
  /// One slip of the finger in every four letters, and never more than two.
  private static let lettersPerEdit = 4
  private static let mostEdits = 2
  /// Words as short as "to" and "of" are in too many names to be shared.
  private static let shortWord = 2
  /// Puts names that share words behind those that differ by a slip of the finger.
  private static let behindEdits = 10
}
