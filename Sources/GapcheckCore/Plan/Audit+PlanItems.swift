extension Audit {
  /// The time that an item of a plan takes this person, from where the audit finds them.
  package func effort(of subject: PlanItemSubject, taxonomy: Taxonomy) -> Effort {
    switch subject {
    case .step(let target):
      StepCost(taxonomy: taxonomy).effort(target, Standing(assessment))
    case .project(let project): project.effort
    case .contributionStart(let milestone): opening(of: milestone, taxonomy)
    case .milestone(let milestone) where milestone.kind == .applications: planned.frame.reserve
    case .milestone(let milestone) where milestone.startBy != nil:
      milestone.effort - opening(of: milestone, taxonomy)
    case .milestone(let milestone): milestone.effort
    }
  }

  private func opening(of milestone: Milestone, _ taxonomy: Taxonomy) -> Effort {
    milestone.effort.part(of: taxonomy.model.contributionParts)
  }
}
