/// A third of the plan.
package struct Phase: Sendable {
  package let id: Identifier<Phase>
  package let name: String
  package let fromDay: Int
  package let toDay: Int
  @Later package var purpose: String
  @Later package var provenance: Provenance
}

/// A way to use the 90 days: toward an AI role, deeper into backend, or both.
package struct Route: Sendable {
  package enum Kind: String, Sendable, CaseIterable {
    case pivot, deepen, hybrid
  }

  package let id: Identifier<Route>
  package let kind: Kind
  package let name: String
  @Later package var summary: String
  @Later package var caseFor: Track.Argument
  @Later package var caseAgainst: Track.Argument
  /// Skills that serve both an AI track and a deeper-backend track.
  package let sharedSkills: [SkillIndex]
  @Later package var provenance: Provenance
}

/// A skill at a whole level.
package struct SkillTarget: Hashable, Sendable {
  package let skill: SkillIndex
  /// From 1 to 4.
  package let level: Int

  package init(skill: SkillIndex, level: Int) {
    self.skill = skill
    self.level = level
  }
}

/// Something that the 90 days must contain.
package struct Milestone: Sendable {
  package enum Kind: String, Sendable, CaseIterable {
    case reading, pipeline, project, contribution, profile, applications, writeup, community
  }

  package let id: Identifier<Milestone>
  package let kind: Kind
  package let phase: Identifier<Phase>
  package let routes: [Route.Kind]
  /// The tracks it is for; empty for all of the route.
  package let tracks: [Identifier<Track>]
  package let name: String
  @Later package var brief: String
  /// The check that says it is done.
  @Later package var done: String
  /// Its own effort, beyond the skill steps it needs.
  package let effort: Effort
  package let dueDay: Int
  /// The day by which it must have begun, where that differs from its end.
  package let startBy: Int?
  package let requires: [SkillTarget]
  @Later package var resources: [Identifier<Resource>]
  @Later package var provenance: Provenance
}

/// A thing to build for one track, with criteria a stranger can check.
package struct Project: Sendable {
  package let id: Identifier<Project>
  package let track: Identifier<Track>
  package let name: String
  @Later package var brief: String
  @Later package var criteria: [String]
  /// Deploying, monitoring and writing up, beyond the skill steps it needs.
  package let effort: Effort
  package let requires: [SkillTarget]
  @Later package var provenance: Provenance
}

/// A book, a document, a repository or another thing to learn from.
package struct Resource: Sendable {
  package let id: Identifier<Resource>
  @Later package var title: String
  @Later package var author: String
  @Later package var kind: String
  /// Only where a public copy was seen.
  @Later package var url: String?
  /// The month in which title and address were last seen in a public copy.
  package let verified: Month?
  @Later package var provenance: Provenance
}
