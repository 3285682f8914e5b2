/// Relations that say what comes first must not lead back to where they started.
extension TaxonomyChecks {
  var circles: [TaxonomyProblem] {
    circle("prerequisites", "needs") { $0.prerequisites }
      + circle("implies", "implies") { $0.implications.map(\.skill) }
  }

  /// Reports the first circle of a relation, at the entry where it is closed.
  private func circle(
    _ field: String, _ verb: String, _ successors: (Skill) -> [SkillIndex]
  ) -> [TaxonomyProblem] {
    var settled: Set<SkillIndex> = []
    for skill in taxonomy.skills where !settled.contains(skill.index) {
      var path: [SkillIndex] = []
      guard let closing = walk(from: skill.index, &path, &settled, successors) else { continue }
      let ids = (path.drop { $0 != closing } + [closing]).map { taxonomy[$0].id.text }
      let last = ids[ids.count - 2]
      return [
        files.problem(
          EntryKey(.skill, last), at: field, value: taxonomy[closing].id.text,
          "'\(field)' run in a circle: \(ids.map { "'\($0)'" }.joined(separator: " \(verb) "))")
      ]
    }
    return []
  }

  /// Follows a relation in depth; returns the skill at which a path meets itself.
  private func walk(
    from skill: SkillIndex, _ path: inout [SkillIndex], _ settled: inout Set<SkillIndex>,
    _ successors: (Skill) -> [SkillIndex]
  ) -> SkillIndex? {
    path.append(skill)
    for next in successors(taxonomy[skill]) where !settled.contains(next) {
      if path.contains(next) { return next }
      if let closing = walk(from: next, &path, &settled, successors) { return closing }
    }
    path.removeLast()
    settled.insert(skill)
    return nil
  }
}
