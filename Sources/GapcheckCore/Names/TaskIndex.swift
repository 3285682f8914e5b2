/// Finds tasks by the words people write for them.
///
/// What could mean two tasks means none.
struct TaskIndex: Sendable {
  /// Tasks by each of their names, normalised.
  private let names: NameTable
  /// Tasks by their names without endings, where only one has the name.
  private let stems: NameTable
  /// Tasks by their names without spaces, where only one has the name.
  private let compact: NameTable
  let near: NearNames

  /// Finds a task by its name as a whole, whatever its grammar and spaces.
  func task(named name: NormalizedName) -> Int? {
    Self.task(names.find(name.text)) ?? task(stem: TaskStem(name))
      ?? (name.compact.count < NameIndex.leastCompact
        ? nil : Self.task(compact.find(name.compact)))
  }

  /// Finds the one task that stems stand for.
  func task(stem: TaskStem) -> Int? { Self.task(stems.find(stem.text)) }

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
    return Set(parts.compactMap { task(behindVerb: $0, phrases: phrases) }).only
  }

  private func task(behindVerb name: NormalizedName, phrases: PhraseBook) -> Int? {
    if let task = task(named: name) { return task }
    guard let verb = name.words.first, phrases.has(String(verb), as: .making) else { return nil }
    return task(named: NormalizedName(name.words.dropFirst().joined(separator: " ")))
  }

  private static func task(_ found: PackedReader?) -> Int? { found.map { $0.peek() } }
}

extension TaskIndex {
  init(from reader: inout PackedReader) {
    names = NameTable(from: &reader)
    stems = NameTable(from: &reader)
    compact = NameTable(from: &reader)
    near = NearNames(from: &reader)
  }
}

/// Collects the names of tasks and packs the tables that find them.
struct TaskIndexBuilder {
  private var names: [String: Int] = [:]
  private var stems: [TaskStem: Set<Int>] = [:]
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

  /// Writes the tables.
  func pack(into writer: inout PackedWriter) {
    let single = stems.compactMap { stem, tasks in tasks.only.map { (stem.text, $0) } }
    NameTable.pack(names, into: &writer) { $1.write($0) }
    NameTable.pack(Dictionary(uniqueKeysWithValues: single), into: &writer) { $1.write($0) }
    NameTable.pack(compact.compactMapValues(\.only), into: &writer) { $1.write($0) }
    NearNames.pack(names, into: &writer)
  }
}

extension Set {
  /// The one element; `nil` where there are none or several.
  fileprivate var only: Element? { count == 1 ? first : nil }
}
