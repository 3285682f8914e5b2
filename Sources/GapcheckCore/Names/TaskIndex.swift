/// Finds tasks by the words people write for them.
///
/// What could mean two tasks means none.
struct TaskIndex: Sendable {
  /// Tasks by each of their names, normalised.
  private(set) var names: [String: Int] = [:]
  private var stems: [TaskStem: Set<Int>] = [:]
  /// Tasks by their longer names without spaces.
  private var compact: [String: Set<Int>] = [:]

  init(_ tasks: [WorkTask]) {
    for (position, task) in tasks.enumerated() {
      for name in [task.id.text, task.name] + task.phrases {
        let name = NormalizedName(name)
        names[name.text] = position
        stems[TaskStem(name), default: []].insert(position)
        compact[name.compact, default: []].insert(position)
      }
    }
  }

  /// Finds a task by its name as a whole, whatever its grammar and spaces.
  func task(named name: NormalizedName) -> Int? {
    names[name.text] ?? stems[TaskStem(name)].flatMap(Self.only)
      ?? (name.compact.count < NameIndex.leastCompact
        ? nil : compact[name.compact].flatMap(Self.only))
  }

  /// Finds the one task that stems stand for.
  func task(stem: TaskStem) -> Int? { stems[stem].flatMap(Self.only) }

  /// Finds a task as it is written: also behind a verb that adds nothing, and as what a list of
  /// several names comes to.
  func task(written text: String, phrases: PhraseBook) -> Int? {
    let name = NormalizedName(text)
    if let task = task(behindVerb: name, phrases: phrases) { return task }
    guard text.utf8.count <= NameIndex.longestName else { return nil }
    let list = ListPieces(text, phrases: phrases)
    guard list.pieces.count > 1, !list.pieces.contains(where: { $0.after == .contrast }) else {
      return nil
    }
    let parts = list.pieces.indices.map { NormalizedName(list.text(of: list.pieces[$0...$0])) }
    return Self.only(Set(parts.compactMap { task(behindVerb: $0, phrases: phrases) }))
  }

  private func task(behindVerb name: NormalizedName, phrases: PhraseBook) -> Int? {
    if let task = task(named: name) { return task }
    guard let verb = name.words.first, phrases.has(String(verb), as: .making) else { return nil }
    return task(named: NormalizedName(name.words.dropFirst().joined(separator: " ")))
  }

  private static func only(_ tasks: Set<Int>) -> Int? { tasks.count == 1 ? tasks.first : nil }
}
