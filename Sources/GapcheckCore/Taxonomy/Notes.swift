/// One of the documents that the taxonomy is drawn from.
package struct SourceDocument: Sendable {
  package let id: String
  package let title: String
  /// What it is called where it is cited again and again.
  package let short: String
  package let publisher: String
  package let date: String
  package let grade: String
  package let says: String
  package let limits: String
}

/// A dated statement about the market, with how far it was checked.
package struct Claim: Sendable {
  package enum Grade: String, Sendable, CaseIterable {
    case statement, checked, estimate, unverified
  }

  package let id: Identifier<Claim>
  package let text: String
  /// The number it gives, in the source's own terms.
  package let figure: String?
  package let population: String?
  package let source: String
  /// Whom or what the source has it from.
  package let at: String?
  package let date: String
  package let grade: Grade
  package let check: String
  package let topics: [String]
  package let provenance: Provenance
}

/// A point on which the sources disagree, with every side.
package struct Contradiction: Sendable {
  package struct Side: Sendable {
    package let source: String
    package let says: String
  }

  package let id: Identifier<Contradiction>
  package let name: String
  package let sides: [Side]
  /// How the report deals with it.
  package let shown: String
  /// What would decide it for one person.
  package let decides: String
  /// It concerns a person of whom any of these holds.
  package let touches: [Circumstance]
  package let provenance: Provenance
}

/// A short statement of method or outlook of the sources, to be looked up and not quoted.
package struct Principle: Sendable {
  package let id: Identifier<Principle>
  package let text: String
  package let topics: [String]
  package let provenance: Provenance
}

/// Something a hiring reader looks for in a profile.
package struct Signal: Sendable {
  package let id: Identifier<Signal>
  package let code: String
  package let name: String
  package let met: String
  package let missing: String
  package let why: String
  package let remedy: String
  /// What the remedy takes, in words.
  package let effort: String?
  package let provenance: Provenance
}

/// A known way of going wrong that a profile can show.
package struct Pitfall: Sendable {
  package let id: Identifier<Pitfall>
  package let code: String
  package let name: String
  package let why: String
  package let remedy: String
  /// What the remedy takes, in words.
  package let effort: String?
  /// The skills its rule looks at, the one it is about first; empty where it looks at none by name.
  package let skills: [SkillIndex]
  package let provenance: Provenance
}

/// A theme of the sources, covered as far as its skills are held.
package struct CoverageArea: Sendable {
  package let id: Identifier<CoverageArea>
  package let name: String
  package let summary: String
  package let skills: [SkillIndex]
  package let provenance: Provenance
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
  package let summary: String
  package let skills: [SkillIndex]
  package let assumed: [Assumed]
  package let provenance: Provenance
}

/// A family of skills that the taxonomy knows and deliberately does not score.
package struct OutsideScope: Sendable {
  package let id: Identifier<OutsideScope>
  package let name: String
  package let why: String
  package let aliases: [String]
  package let provenance: Provenance
}

/// A name that several things share, so that it counts only with a word more.
package struct AmbiguousName: Sendable {
  package let id: Identifier<AmbiguousName>
  package let name: String
  package let aliases: [String]
  package let meanings: [SkillIndex]
  package let why: String
  package let provenance: Provenance

  /// Every spelling.
  package var names: [String] { [name] + aliases }
}

/// Something of the sources that has gone out of date, and what replaced it.
package struct StaleItem: Sendable {
  package let id: Identifier<StaleItem>
  package let name: String
  package let was: String
  package let now: String
  package let action: String
  package let skills: [SkillIndex]
  package let provenance: Provenance
}

/// A kind of place that hires for a track.
package struct HiringPlace: Sendable {
  package let id: Identifier<HiringPlace>
  package let name: String
  package let summary: String
  package let titles: [String]
  package let examples: [String]
  package let tracks: [Identifier<Track>]
  package let provenance: Provenance
}

/// Words that the reading of names and the checks of résumés look for.
package struct WordList: Sendable {
  package let id: Identifier<WordList>
  package let meaning: String
  /// The words as the data writes them.
  package let spellings: [String]
  package let words: [NormalizedName]
  package let provenance: Provenance

  /// Lists the words that a text contains, whole words only.
  package func found(in text: String) -> [String] {
    let padded = " " + NormalizedName(text).text + " "
    return words.filter { padded.contains(" " + $0.text + " ") }.map(\.text)
  }
}
