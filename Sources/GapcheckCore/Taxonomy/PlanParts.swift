/// A third of the plan.
package struct Phase: Sendable {
  package let id: Identifier<Phase>
  package let name: String
  package let fromDay: Int
  package let toDay: Int
  package let purpose: String
  package let provenance: Provenance
}

/// A way to use the 90 days: toward an AI role, deeper into backend, or both.
package struct Route: Sendable {
  package enum Kind: String, Sendable, CaseIterable {
    case pivot, deepen, hybrid
  }

  package let id: Identifier<Route>
  package let kind: Kind
  package let name: String
  package let summary: String
  package let caseFor: Track.Argument
  package let caseAgainst: Track.Argument
  /// Skills that serve both an AI track and a deeper-backend track.
  package let sharedSkills: [SkillIndex]
  package let provenance: Provenance
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
  package let brief: String
  /// The check that says it is done.
  package let done: String
  /// Its own effort, beyond the skill steps it needs.
  package let effort: Effort
  package let dueDay: Int
  /// The day by which it must have begun, where that differs from its end.
  package let startBy: Int?
  package let requires: [SkillTarget]
  package let resources: [Identifier<Resource>]
  package let provenance: Provenance
}

/// A thing to build for one track, with criteria a stranger can check.
package struct Project: Sendable {
  package let id: Identifier<Project>
  package let track: Identifier<Track>
  package let name: String
  package let brief: String
  package let criteria: [String]
  /// Deploying, monitoring and writing up, beyond the skill steps it needs.
  package let effort: Effort
  package let requires: [SkillTarget]
  package let provenance: Provenance
}

/// A book, a document, a repository or another thing to learn from.
package struct Resource: Sendable {
  package let id: Identifier<Resource>
  package let title: String
  package let author: String
  package let kind: String
  /// Only where a public copy was seen.
  package let url: String?
  /// The month in which title and address were last seen in a public copy.
  package let verified: Month?
  package let provenance: Provenance
}
