/// One of the documents that the taxonomy is drawn from.
package struct SourceDocument: Sendable {
  package let id: String
  @Later package var title: String
  /// What it is called where it is cited again and again.
  package let short: String
  @Later package var publisher: String
  @Later package var date: String
  @Later package var grade: String
  @Later package var says: String
  @Later package var limits: String
}

/// A dated statement about the market, with how far it was checked.
package struct Claim: Sendable {
  package enum Grade: String, Sendable, CaseIterable {
    case statement, checked, estimate, unverified
  }

  package let id: Identifier<Claim>
  @Later package var text: String
  /// The number it gives, in the source's own terms.
  @Later package var figure: String?
  @Later package var population: String?
  package let source: String
  /// Whom or what the source has it from.
  @Later package var at: String?
  @Later package var date: String
  package let grade: Grade
  @Later package var check: String
  package let topics: [String]
  @Later package var provenance: Provenance
}

/// A point on which the sources disagree, with every side.
package struct Contradiction: Sendable {
  package struct Side: Sendable {
    package let source: String
    package let says: String
  }

  package let id: Identifier<Contradiction>
  package let name: String
  @Later package var sides: [Side]
  /// How the report deals with it.
  @Later package var shown: String
  /// What would decide it for one person.
  @Later package var decides: String
  /// It concerns a person of whom any of these holds.
  package let touches: [Circumstance]
  @Later package var provenance: Provenance
}

/// A short statement of method or outlook of the sources, to be looked up and not quoted.
package struct Principle: Sendable {
  package let id: Identifier<Principle>
  @Later package var text: String
  package let topics: [String]
  @Later package var provenance: Provenance
}

/// Something a hiring reader looks for in a profile.
package struct Signal: Sendable {
  package let id: Identifier<Signal>
  package let code: String
  package let name: String
  @Later package var met: String
  @Later package var missing: String
  @Later package var why: String
  @Later package var remedy: String
  /// What the remedy takes, in words.
  @Later package var effort: String?
  @Later package var provenance: Provenance
}

/// A known way of going wrong that a profile can show.
package struct Pitfall: Sendable {
  package let id: Identifier<Pitfall>
  package let code: String
  package let name: String
  @Later package var why: String
  @Later package var remedy: String
  /// What the remedy takes, in words.
  @Later package var effort: String?
  /// The skills its rule looks at, the one it is about first; empty where it looks at none by name.
  package let skills: [SkillIndex]
  @Later package var provenance: Provenance
}

/// A theme of the sources, covered as far as its skills are held.
package struct CoverageArea: Sendable {
  package let id: Identifier<CoverageArea>
  package let name: String
  @Later package var summary: String
  package let skills: [SkillIndex]
  @Later package var provenance: Provenance
}

/// What the sources say transfers from backend work, must be added, or may be skipped.
package struct TransferFamily: Sendable {
  package enum Kind: String, Sendable, CaseIterable {
    case transfer
    case delta
    case notNeeded = "not-needed"
  }

  /// A level that years of backend work stand for.
  package struct Assumed: Sendable {
    package let skill: SkillIndex
    package let atTwoYears: Level
    package let atFourYears: Level
  }

  package let id: Identifier<TransferFamily>
  package let kind: Kind
  package let name: String
  @Later package var summary: String
  package let skills: [SkillIndex]
  package let assumed: [Assumed]
  @Later package var provenance: Provenance
}

/// A family of skills that the taxonomy knows and deliberately does not score.
package struct OutsideScope: Sendable {
  package let id: Identifier<OutsideScope>
  package let name: String
  @Later package var why: String
  @Later package var aliases: [String]
  @Later package var provenance: Provenance
}

/// A name that several things share, so that it counts only with a word more.
package struct AmbiguousName: Sendable {
  package let id: Identifier<AmbiguousName>
  package let name: String
  @Later package var aliases: [String]
  package let meanings: [SkillIndex]
  @Later package var why: String
  @Later package var provenance: Provenance

  /// Every spelling.
  package var names: [String] { [name] + aliases }
}

/// Something of the sources that has gone out of date, and what replaced it.
package struct StaleItem: Sendable {
  package let id: Identifier<StaleItem>
  package let name: String
  @Later package var was: String
  @Later package var now: String
  @Later package var action: String
  package let skills: [SkillIndex]
  @Later package var provenance: Provenance
}

/// A kind of place that hires for a track.
package struct HiringPlace: Sendable {
  package let id: Identifier<HiringPlace>
  package let name: String
  @Later package var summary: String
  @Later package var titles: [String]
  @Later package var examples: [String]
  package let tracks: [Identifier<Track>]
  @Later package var provenance: Provenance
}

/// Words that the reading of names and the checks of résumés look for.
package struct WordList: Sendable {
  package let id: Identifier<WordList>
  @Later package var meaning: String
  /// The words as the data writes them.
  @Later package var spellings: [String]
  @Once package var words: [NormalizedName]
  @Later package var provenance: Provenance

  /// Lists the words that a text contains, whole words only.
  package func found(in text: String) -> [String] {
    let name = NormalizedName(text)
    let own = Set(name.words)
    let padded = " " + name.text + " "
    // Most phrases begin with a word that the text has not, and need no search.
    return words.filter { phrase in
      let parts = phrase.words
      guard let first = parts.first, own.contains(first) else { return false }
      return parts.count == 1 || padded.contains(" " + phrase.text + " ")
    }.map(\.text)
  }
}
