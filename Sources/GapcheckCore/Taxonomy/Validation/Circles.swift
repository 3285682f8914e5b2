/// Relations that say what comes first must not lead back to where they started.
extension TaxonomyChecks {
  var circles: [TaxonomyProblem] {
    circles("prerequisites", "needs") { $0.prerequisites }
      + circles("implies", "implies") { $0.implications.map(\.skill) }
  }

  /// Reports each circle of a relation at the entry that closes it.
  private func circles(
    _ field: String, _ verb: String, _ successors: @escaping (Skill) -> [SkillIndex]
  ) -> [TaxonomyProblem] {
    var walk = DepthFirstWalk(count: taxonomy.skills.count) { successors(taxonomy[$0]) }
    return walk.circles().map { circle in
      let ids = (circle + circle.prefix(1)).map { "'\(taxonomy[$0].id)'" }
      let shown = ids.count <= 8 ? ids : ids.prefix(4) + ["…"] + ids.suffix(2)
      return files.problem(
        EntryKey(.skill, taxonomy[circle[circle.count - 1]].id.text), at: field,
        value: taxonomy[circle[0]].id.text,
        "'\(field)' run in a circle: \(shown.joined(separator: " \(verb) "))")
    }
  }
}

/// Follows a relation in depth, with a stack of its own, as a chain may be as long as the taxonomy.
private struct DepthFirstWalk {
  private struct Visit {
    let skill: SkillIndex
    var rest: ArraySlice<SkillIndex>
  }

  private let count: Int
  private let successors: (SkillIndex) -> [SkillIndex]
  private var stack: [Visit] = []
  /// Where a skill stands on the stack; `nil` before it was met and after it was left.
  private var depths: [Int?]
  private var isLeft: [Bool]

  init(count: Int, successors: @escaping (SkillIndex) -> [SkillIndex]) {
    self.count = count
    self.successors = successors
    depths = Array(repeating: nil, count: count)
    isLeft = Array(repeating: false, count: count)
  }

  /// Finds a circle for every link that closes one: without those links there would be none.
  mutating func circles() -> [[SkillIndex]] {
    var circles: [[SkillIndex]] = []
    for start in (0..<count).map(SkillIndex.init(position:)) where !isLeft[start.position] {
      enter(start)
      while let next = advance() {
        if let depth = depths[next.position] {
          circles.append(stack[depth...].map(\.skill))
        } else if !isLeft[next.position] {
          enter(next)
        }
      }
    }
    return circles
  }

  private mutating func enter(_ skill: SkillIndex) {
    depths[skill.position] = stack.count
    stack.append(Visit(skill: skill, rest: successors(skill)[...]))
  }

  /// The next skill that the path leads to, after leaving those that lead nowhere else.
  private mutating func advance() -> SkillIndex? {
    while let last = stack.indices.last {
      if let next = stack[last].rest.popFirst() { return next }
      let skill = stack.removeLast().skill
      depths[skill.position] = nil
      isLeft[skill.position] = true
    }
    return nil
  }
}
