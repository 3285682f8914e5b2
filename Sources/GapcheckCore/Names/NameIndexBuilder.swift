/// Collects all names of a taxonomy and packs the tables that find them.
struct NameIndexBuilder {
  private var meanings: [String: NameMeaning] = [:]
  /// Long names by their form without spaces; a form that could mean two things means nothing.
  private var compact: [String: NameMeaning?] = [:]
  private let tasks: TaskIndexBuilder
  private var evidenceKinds: [String: Identifier<EvidenceKind>] = [:]
  private var levelWords: [String: LevelWord] = [:]
  private let phrases: PhraseBookBuilder

  init(
    skills: [Skill], outside: [OutsideScope], ambiguous: [AmbiguousName], tasks: [WorkTask],
    evidenceKinds: [EvidenceKind], levels: [LevelAnchor], words: [WordList],
    retired: [RetiredEntry]
  ) {
    phrases = PhraseBookBuilder(words, levels: levels)
    self.tasks = TaskIndexBuilder(tasks)
    // Growing step by step would hash every name several times.
    meanings.reserveCapacity(skills.count * 40)
    compact.reserveCapacity(skills.count * 40)
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
    }
    addRetired(retired, among: skills)
    for kind in evidenceKinds {
      for name in [kind.id.text, kind.name] + kind.aliases {
        self.evidenceKinds[NormalizedName(name).text] = kind.id
      }
    }
    addLevels(levels, words)
  }

  private mutating func addLevels(_ levels: [LevelAnchor], _ words: [WordList]) {
    let titles = Set(words.first { $0.id.text == "seniority-words" }?.words.map(\.text) ?? [])
    for anchor in levels {
      for word in ([anchor.name] + anchor.words).map({ NormalizedName($0).text }) {
        levelWords[word] = LevelWord(
          level: Level(whole: anchor.level), isOfTitles: titles.contains(word))
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
    }
  }

  private mutating func add(_ names: [NormalizedName], meaning: NameMeaning) {
    for name in names {
      meanings[name.text] = meaning
      let form = name.compact
      guard form.count >= NameIndex.leastCompact else { continue }
      compact[form] = compact[form, default: meaning] == meaning ? meaning : .some(nil)
    }
  }

  /// Writes the tables.
  func pack(into writer: inout PackedWriter) {
    writer.frame { writer in
      NameTable.pack(meanings, into: &writer) { $1.write($0) }
      NameTable.pack(compact.compactMapValues { $0 }, into: &writer) { $1.write($0) }
      NearNames.pack(
        meanings.compactMapValues {
          if case .skill(let skill) = $0 { skill.position } else { nil }
        },
        into: &writer)
      tasks.pack(into: &writer)
      NameTable.pack(evidenceKinds, into: &writer) { $1.write($0) }
      NameTable.pack(levelWords, into: &writer) { $1.write($0) }
      phrases.pack(into: &writer)
    }
  }
}

/// A word for a level.
struct LevelWord: Packable {
  let level: Level
  /// Whether job titles hold it, as they do "senior".
  let isOfTitles: Bool

  init(level: Level, isOfTitles: Bool) {
    self.level = level
    self.isOfTitles = isOfTitles
  }

  init(from reader: inout PackedReader) {
    self.init(level: reader.read(), isOfTitles: reader.read())
  }

  func pack(into writer: inout PackedWriter) { writer.write(level, isOfTitles) }
}

extension NameMeaning: Packable {
  package init(from reader: inout PackedReader) {
    switch reader.number() {
    case 0: self = .skill(reader.read())
    case 1: self = .outside(reader.read())
    default: self = .ambiguous(reader.read())
    }
  }

  package func pack(into writer: inout PackedWriter) {
    switch self {
    case .skill(let skill): writer.write(0, skill)
    case .outside(let position): writer.write(1, position)
    case .ambiguous(let position): writer.write(2, position)
    }
  }
}

extension NameIndex {
  /// Makes the tables of names that were read from files.
  init(
    skills: [Skill], outside: [OutsideScope], ambiguous: [AmbiguousName], tasks: [WorkTask],
    evidenceKinds: [EvidenceKind], levels: [LevelAnchor], words: [WordList],
    retired: [RetiredEntry] = []
  ) {
    var writer = PackedWriter()
    NameIndexBuilder(
      skills: skills, outside: outside, ambiguous: ambiguous, tasks: tasks,
      evidenceKinds: evidenceKinds, levels: levels, words: words, retired: retired
    ).pack(into: &writer)
    var reader = PackedReader(image: PackedBytes(writer.image))
    self.init(from: &reader)
  }
}
