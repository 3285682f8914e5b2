import GapcheckCore

/// Finds every place of a background that speaks of a skill.
struct FindingCollector {
  private let taxonomy: Taxonomy
  private let asOf: CalendarDate
  private let mentions: MentionFinder
  private let levels: LevelReading
  private let doubts: DoubtReading

  init(_ taxonomy: Taxonomy, asOf: CalendarDate) {
    self.taxonomy = taxonomy
    self.asOf = asOf
    mentions = MentionFinder(taxonomy, asOf: asOf)
    levels = LevelReading(taxonomy)
    doubts = DoubtReading(taxonomy)
  }

  /// Finds them passage by passage, in the order of the text.
  func findings(in passages: [Passage]) -> [Finding] {
    passages.flatMap(findings)
  }

  private func findings(in passage: Passage) -> [Finding] {
    switch passage.subject {
    case .skills(let groupLevel): listed(in: passage, groupLevel: groupLevel)
    case .wish:
      mentioned(in: passage).map { $0.held($0.stance == .learning ? .learning : .notHeld) }
    case .note, .summary: passage.sentences.flatMap(told)
    case .job, .project: mentioned(in: passage)
    case .study: []
    }
  }

  /// The skills that a text names as held.
  func skills(namedIn text: String) -> [Mention] {
    Sentences.of(text).flatMap(doubts.clauses).flatMap { clause in
      doubts.doubts(clause) ? [] : mentions.mentions(in: clause).filter { $0.stance == .held }
    }
  }

  /// Whether a text names any skill, held or not.
  func namesSkill(_ text: String) -> Bool { !mentions.mentions(in: text).isEmpty }

  /// The years of work as a whole that a text states, with the text in front of them.
  func statedYears(in text: String) -> StatedYears? { mentions.statedYears(in: text) }

  // MARK: Running text

  /// What a sentence of the person's own tells; each of its clauses may be in doubt.
  private func told(in sentence: Passage) -> [Finding] {
    doubts.clauses(of: sentence.text).flatMap { clause in
      let findings = mentioned(in: sentence, clause: clause)
      return doubts.doubts(clause) ? findings.map { $0.held(.notHeld) } : findings
    }
  }

  private func mentioned(in passage: Passage, clause: String? = nil) -> [Finding] {
    mentions.mentions(in: clause ?? passage.text).map { mention in
      Finding(
        manner: .mentioned, skill: mention.skill, name: mention.name, stance: mention.stance,
        level: mention.levelWord.flatMap(stated), years: mention.years, passage: passage)
    }
  }

  // MARK: Lists

  private func listed(in passage: Passage, groupLevel: String?) -> [Finding] {
    let group = groupLevel.flatMap(notes)
    let reading = SkillNameReading(passage.text, index: taxonomy.names, asOf: asOf)
    let doubted = doubted(in: passage.text)
    return reading.parts.map { part in
      let stance = part.notes.stance.map(Mention.Stance.init) ?? group?.stance
      return Finding(
        manner: .listed, skill: taxonomy.names.skill(written: part.name), name: part.name,
        stance: stance ?? (doubted.contains { $0.contains(part.name) } ? .notHeld : .held),
        level: part.notes.words.flatMap(stated) ?? group?.level,
        years: part.notes.years ?? group?.years, passage: passage)
    }
  }

  /// The items of a list on which a remark casts doubt: one of their own, or one behind a comma, as in
  /// "Spark, too small for it".
  private func doubted(in list: String) -> [Substring] {
    let items = ListShape.items(list)
    return items.indices.filter { doubts.doubts(String(items[$0])) }.map { position in
      let isWhole = position == 0 || namesSkill(String(items[position]))
      return isWhole ? items[position] : items[position - 1]
    }
  }

  private func stated(_ words: String) -> StatedLevel? {
    levels.level(words: words).map { StatedLevel(level: $0, words: words) }
  }

  /// What the level of a group, or of an item beside its name, says of every name under it.
  private func notes(
    of text: String
  ) -> (level: StatedLevel?, years: Int?, stance: Mention.Stance?)? {
    if let level = stated(text) { return (level, nil, nil) }
    if let notes = SkillNameReading.notes(of: text, index: taxonomy.names, asOf: asOf) {
      return (notes.words.flatMap(stated), notes.years, notes.stance.map(Mention.Stance.init))
    }
    let stance = doubts.stance(ofHeading: text)
    return stance == .held ? nil : (nil, nil, stance)
  }
}

extension Mention.Stance {
  fileprivate init(_ stance: NameNotes.Stance) {
    self =
      switch stance {
      case .learning: .learning
      case .notHeld: .notHeld
      }
  }
}

extension Finding {
  /// The same with another stance, and without the level that goes with being held.
  fileprivate func held(_ stance: Mention.Stance) -> Finding {
    Finding(
      manner: manner, skill: skill, name: name, stance: stance, level: nil, years: nil,
      passage: passage)
  }
}
