/// Finds the skills that running text names.
///
/// Names are matched whole, the longest first. In running text a wrong credit is worse than a missed
/// one, so a name that is also a plain word counts only where it cannot be one.
package struct MentionFinder: Sendable {
  private let index: NameIndex
  private let time: TimeOfUse

  /// Takes the names of a taxonomy, and the day by which "since 2019" is counted.
  package init(_ taxonomy: Taxonomy, asOf: CalendarDate) {
    index = taxonomy.names
    time = TimeOfUse(phrases: taxonomy.names.phrases, asOf: asOf)
  }

  /// Finds every mention in a text, in its order; mentions do not overlap.
  package func mentions(in text: String) -> [Mention] {
    let words = TextWords(text, index: index)
    let names = NameSpans(words, index: index)
    let notes = CueReader(names, time: time).notes
    return zip(names.spans, notes).compactMap { span, notes in
      guard let skill = span.skill, !notes.isOfOthers else { return nil }
      return Mention(
        skill: skill, name: words.text(at: span.range), range: span.range, stance: notes.stance,
        levelWord: notes.levelWord, years: notes.years)
    }
  }

  /// Finds the longest time that a text states, as in "engineer with 9 years of experience".
  package func statedYears(in text: String) -> StatedYears? {
    let words = TextWords(text, index: index)
    let names = NameSpans(words, index: index)
    let notes = CueReader(names, time: time).notes
    let cues = TextCues(names: names, time: time)
    var found: StatedYears?
    for place in words.words.indices where names.spanOfWord[place] == nil {
      guard let cue = cues.cue(at: place), case .years(let years) = cue.kind,
        years > found?.thousandths ?? 0
      else { continue }
      found = StatedYears(
        thousandths: years, before: words.name(of: 0..<place),
        isOfName: notes.contains { $0.years == years })
    }
    return found
  }
}

/// A time that a text states.
package struct StatedYears: Hashable, Sendable {
  /// In thousandths of a year.
  package let thousandths: Int
  /// The words in front of it, as they are compared.
  package let before: String
  /// Whether the text says it of a skill: "5 years of Kafka".
  package let isOfName: Bool
}
