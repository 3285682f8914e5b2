/// A direction to go: a specialization, a job to apply for, or backend work gone deeper into.
package struct Track: Sendable {
  package enum Kind: String, Sendable, CaseIterable {
    case specialization, subrole, deepen
  }

  /// The least time that the sources give the track.
  package struct Floor: Hashable, Sendable {
    package let label: String
    package let days: Int
  }

  /// Something that must hold for the track's floor to apply.
  package struct Precondition: Sendable {
    package enum Condition: Sendable {
      case skill(SkillIndex, Level)
      case learning(Learning.Kind)
    }

    package let text: String
    /// Any one of these suffices.
    package let anyOf: [Condition]
    /// The floor where none holds; `nil` where the track is then out of reach.
    package let otherwise: Floor?
  }

  /// A statement with what it rests on.
  package struct Argument: Sendable {
    package let text: String
    package let sources: [Source]
  }

  package let id: Identifier<Track>
  package let kind: Kind
  package let name: String
  @Later package var summary: String
  /// Job titles to search for.
  @Later package var titles: [String]
  package let floor: Floor
  package let precondition: Precondition?
  /// What must exist before anyone is called ready, in words.
  @Later package var gate: String
  /// Whether being ready takes a deployed artifact with an evaluation result.
  package let needsArtifact: Bool
  /// Skills of which an artifact must show one to count for this track.
  package let shownBy: [SkillIndex]
  /// Whether the track is shown for completeness and never recommended.
  package let isOffPath: Bool
  package let requirements: [Requirement]
  /// Adjacent tracks of the other kind, nearest first.
  package let nearest: [Identifier<Track>]
  @Later package var caseFor: String
  @Later package var caseAgainst: Argument
  /// What is often mistaken for evidence of this track.
  @Later package var watch: String
  @Later package var provenance: Provenance
}

/// A skill, or one of several, that a track asks for at a level.
package struct Requirement: Sendable {
  package enum Weight: String, Sendable, CaseIterable {
    case core, supporting, nice
  }

  /// What backend work already teaches, or what must be added.
  package enum Part: String, Sendable, CaseIterable {
    case foundation, delta
  }

  /// The skill's id, or the group's where any of several will do.
  package let id: String
  @Later package var name: String
  /// The skills that meet it; the first is the one planned for someone who has none of them.
  package let members: [SkillIndex]
  /// The level asked for, from 1 to 4.
  package let level: Int
  package let weight: Weight
  package let part: Part
  @Later package var why: String?
}
