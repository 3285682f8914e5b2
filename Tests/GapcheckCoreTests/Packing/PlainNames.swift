@testable import GapcheckCore

/// The names of a taxonomy in plain dictionaries, to hold the tables of an image against.
struct PlainNames {
  private(set) var meanings: [String: NameMeaning] = [:]
  private var compact: [String: NameMeaning?] = [:]
  private(set) var skills: [String: SkillIndex] = [:]
  private(set) var tasks: [String: Int] = [:]
  private var stems: [TaskStem: Set<Int>] = [:]
  private var compactTasks: [String: Set<Int>] = [:]

  init(_ taxonomy: Taxonomy) {
    for (position, entry) in taxonomy.ambiguousNames.enumerated() {
      add(entry.names, .ambiguous(position))
    }
    for (position, entry) in taxonomy.outside.enumerated() {
      add([entry.name] + entry.aliases, .outside(position))
    }
    for skill in taxonomy.skills {
      let names = [skill.id.text, skill.name] + skill.aliases
      add(names, .skill(skill.index))
      for name in names { skills[NormalizedName(name).text] = skill.index }
    }
    for (position, task) in taxonomy.tasks.enumerated() {
      for name in ([task.id.text, task.name] + task.phrases).map(NormalizedName.init) {
        tasks[name.text] = position
        stems[TaskStem(name), default: []].insert(position)
        compactTasks[name.compact, default: []].insert(position)
      }
    }
  }

  private mutating func add(_ names: [String], _ meaning: NameMeaning) {
    for name in names.map(NormalizedName.init) {
      meanings[name.text] = meaning
      let form = name.compact
      guard form.count >= 5 else { continue }
      compact[form] = compact[form, default: meaning] == meaning ? meaning : .some(nil)
    }
  }

  func meaning(of name: NormalizedName) -> NameMeaning? {
    meanings[name.text] ?? compact[name.compact] ?? nil
  }

  func task(named name: NormalizedName) -> Int? {
    func only(_ tasks: Set<Int>?) -> Int? { tasks?.count == 1 ? tasks?.first : nil }
    return tasks[name.text] ?? only(stems[TaskStem(name)])
      ?? (name.compact.count < 5 ? nil : only(compactTasks[name.compact]))
  }

  /// Ranks by edits first, then by shared words, comparing with every name.
  static func near<Target: Hashable & Comparable>(
    _ name: NormalizedName, in index: [String: Target], count: Int = 3
  ) -> [Target] {
    guard (3...80).contains(name.text.unicodeScalars.count) else { return [] }
    let limit = max(1, min(2, name.text.unicodeScalars.count / 4))
    let words = Set(name.words.filter { $0.count > 2 })
    var best: [Target: Int] = [:]
    for (candidate, target) in index {
      var distance: Int?
      if let edits = editDistance(name.text, candidate, atMost: limit) {
        distance = edits
      } else {
        let others = Set(candidate.split(separator: " "))
        let shared = words.intersection(others).count
        if shared > 0, shared * 2 >= words.count { distance = 10 - shared + others.count }
      }
      if let distance { best[target] = min(best[target] ?? .max, distance) }
    }
    return best.sorted { ($0.value, $0.key) < ($1.value, $1.key) }.prefix(count).map(\.key)
  }
}
