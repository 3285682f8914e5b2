/// Finds taxonomy entries by the names people write.
///
/// Only exact normalised names count; near ones are offered as suggestions and never taken. The
/// tables are those of an image, in the program or made when files are read, so that a name is found
/// without any other being touched.
package struct NameIndex: Sendable {
  private let meanings: NameTable
  /// Long names by their form without spaces; a form that could mean two things is in none.
  private let compact: NameTable
  private let near: NearNames
  private let tasks: TaskIndex
  private let evidenceKinds: NameTable
  /// Levels by their words, with whether the word is a part of job titles too.
  private let levelWords: NameTable
  let phrases: PhraseBook
  /// Where the tables stand, to be packed again as they are.
  private let image: PackedReader
  private let length: Int

  /// Shorter names without their spaces are too easily other words.
  static let leastCompact = 5

  // MARK: Skills and what else is known

  /// Finds what a name stands for as written, spaces aside.
  package func meaning(of name: NormalizedName) -> NameMeaning? {
    meaning(exactly: name.text) ?? compact.find(name.compact).map { $0.peek() }
  }

  /// Finds what a name stands for as written, spaces included.
  func meaning(exactly text: String) -> NameMeaning? { meanings.find(text).map { $0.peek() } }

  /// Finds what a normalised name in UTF-8 stands for as written, spaces included.
  ///
  /// Names in another spelling of the same letters are found by `meaning(exactly:)` alone.
  func meaning(exactly bytes: Span<UInt8>) -> NameMeaning? {
    meanings.find(bytes).map { $0.peek() }
  }

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

  package func skill(named name: NormalizedName) -> SkillIndex? {
    if case .skill(let skill)? = meaning(exactly: name.text) { skill } else { nil }
  }

  package func outside(named name: NormalizedName) -> Int? {
    if case .outside(let position)? = meaning(of: name) { position } else { nil }
  }

  // MARK: Tasks, evidence and levels

  func task(stem: TaskStem) -> Int? { tasks.task(stem: stem) }

  package func task(named name: NormalizedName) -> Int? { tasks.task(named: name) }

  /// Finds a task as people write it, also behind a verb such as "doing" and in a list.
  package func task(written text: String) -> Int? { tasks.task(written: text, phrases: phrases) }

  package func evidenceKind(named name: NormalizedName) -> Identifier<EvidenceKind>? {
    evidenceKinds.find(name.text).map { $0.peek() }
  }

  package func level(word: NormalizedName) -> Level? {
    levelWords.find(word.text).map { $0.peek() as LevelWord }?.level
  }

  /// The level of a word beside a name, where "lead" and "senior" are parts of job titles instead.
  func level(beside word: NormalizedName) -> Level? {
    guard let found = levelWords.find(word.text).map({ $0.peek() as LevelWord }) else { return nil }
    return found.isOfTitles ? nil : found.level
  }

  /// Level words that people may use, for messages.
  package var knownLevelWords: [String] { levelWords.all.sorted() }
  package var knownEvidenceKinds: [String] { evidenceKinds.all.sorted() }

  /// Suggests up to `count` skills whose names are like this one, nearest first.
  package func skillsNear(_ name: NormalizedName, count: Int = 3) -> [SkillIndex] {
    near.nearest(to: name, count: count).map(SkillIndex.init(position:))
  }

  /// Suggests up to `count` tasks whose phrases are like this one, nearest first.
  package func tasksNear(_ name: NormalizedName, count: Int = 3) -> [Int] {
    tasks.near.nearest(to: name, count: count)
  }
}

extension NameIndex: Packable {
  package init(from reader: inout PackedReader) {
    var content = reader.frame()
    image = content
    length = reader.position - content.position
    meanings = NameTable(from: &content)
    compact = NameTable(from: &content)
    near = NearNames(from: &content)
    tasks = TaskIndex(from: &content)
    evidenceKinds = NameTable(from: &content)
    levelWords = NameTable(from: &content)
    phrases = PhraseBook(from: &content)
  }

  package func pack(into writer: inout PackedWriter) {
    writer.frame { $0.append(image.bytes.copy(at: image.position, count: length)) }
  }
}
