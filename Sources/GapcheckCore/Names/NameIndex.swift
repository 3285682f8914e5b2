/// Finds taxonomy entries by the names people write.
///
/// Only exact normalised names count; near ones are offered as suggestions and never taken.
package struct NameIndex: Sendable {
  private var skills: [String: SkillIndex] = [:]
  private var outside: [String: Int] = [:]
  private var tasks: [String: Int] = [:]
  /// Tasks by stem; one that could mean two tasks means none.
  private var taskStems: [TaskStem: Set<Int>] = [:]
  private var evidenceKinds: [String: Identifier<EvidenceKind>] = [:]
  private var levelWords: [String: Level] = [:]
  private let skillDisplay: [(name: String, skill: SkillIndex)]

  init(
    skills: [Skill], outside: [OutsideScope], tasks: [WorkTask], evidenceKinds: [EvidenceKind],
    levels: [LevelAnchor]
  ) {
    skillDisplay = skills.map { ($0.name, $0.index) }
    for skill in skills {
      for name in [skill.id.text, skill.name] + skill.aliases {
        self.skills[NormalizedName(name).text] = skill.index
      }
    }
    for (position, entry) in outside.enumerated() {
      for name in [entry.name] + entry.aliases {
        self.outside[NormalizedName(name).text] = position
      }
    }
    for (position, task) in tasks.enumerated() {
      for name in [task.id.text, task.name] + task.phrases {
        let name = NormalizedName(name)
        self.tasks[name.text] = position
        taskStems[TaskStem(name), default: []].insert(position)
      }
    }
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

  package func skill(named name: NormalizedName) -> SkillIndex? { skills[name.text] }
  package func outside(named name: NormalizedName) -> Int? { outside[name.text] }

  package func task(named name: NormalizedName) -> Int? {
    if let task = tasks[name.text] { return task }
    guard let found = taskStems[TaskStem(name)], found.count == 1 else { return nil }
    return found.first
  }

  package func evidenceKind(named name: NormalizedName) -> Identifier<EvidenceKind>? {
    evidenceKinds[name.text]
  }

  package func level(word: NormalizedName) -> Level? { levelWords[word.text] }

  /// Level words that people may use, for messages.
  package var knownLevelWords: [String] { levelWords.keys.sorted() }
  package var knownEvidenceKinds: [String] { evidenceKinds.keys.sorted() }

  /// Suggests up to `count` skills whose names are like this one, nearest first.
  package func skillsNear(_ name: NormalizedName, count: Int = 3) -> [SkillIndex] {
    Self.near(name, in: skills, count: count)
  }

  /// Suggests up to `count` tasks whose phrases are like this one, nearest first.
  package func tasksNear(_ name: NormalizedName, count: Int = 3) -> [Int] {
    Self.near(name, in: tasks, count: count)
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
