/// An item of a plan that the person has done.
package struct CompletedItem: Sendable {
  /// The id of this edition of the taxonomy.
  package let id: String
  package let subject: PlanItemSubject
  /// The day it was done; without one nothing of it fades.
  package let on: CalendarDate?
  package let url: String?
  package let path: String
}

extension Facts {
  /// Skill steps that are done, with the level that each ends at.
  package var completedSteps: [(item: CompletedItem, target: SkillTarget)] {
    completed.compactMap { item in
      guard case .step(let target) = item.subject else { return nil }
      return (item, target)
    }
  }

  /// Projects that are done.
  package var completedProjects: [(item: CompletedItem, project: Project)] {
    completed.compactMap { item in
      guard case .project(let project) = item.subject else { return nil }
      return (item, project)
    }
  }

  /// The first contribution that is done or begun.
  package var completedContribution: (item: CompletedItem, milestone: Milestone)? {
    completed.lazy.compactMap { item in
      switch item.subject {
      case .milestone(let milestone) where milestone.kind == .contribution: (item, milestone)
      case .contributionStart(let milestone) where milestone.kind == .contribution:
        (item, milestone)
      case .milestone, .contributionStart, .step, .project: nil
      }
    }.first
  }

  /// What is done and not among some items, the earliest first, what has no day before all.
  func finished(besides known: Set<String>) -> [CompletedItem] {
    completed.filter { !known.contains($0.id) }.sorted { one, other in
      (one.on?.dayNumber ?? .min, one.id) < (other.on?.dayNumber ?? .min, other.id)
    }
  }

  /// Whether a milestone is done as a whole, not merely begun.
  func hasCompleted(_ milestone: Milestone) -> Bool {
    completed.contains { item in
      guard case .milestone(let done) = item.subject else { return false }
      return done.id == milestone.id
    }
  }
}
