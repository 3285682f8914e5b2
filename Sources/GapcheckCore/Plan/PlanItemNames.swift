extension Skill {
  /// The id of the plan item that takes the skill to a level: the same in every plan.
  package func stepID(to level: Int) -> String { "\(id)-\(level)" }
}

extension Milestone {
  /// The id of its opening move in plans.
  package var startID: String { "\(id)-start" }
}

extension Effort {
  /// One of several equal parts: the first of a contribution is its opening move.
  package func part(of count: Int) -> Effort { Effort(minutes: minutes / max(1, count)) }
}
