import GapcheckCore

extension Skill {
  /// The exercise that shows a level: the first one asks for a first step alone.
  func proof(of level: Int) -> String {
    level == 1
      ? "A first runnable step towards this: \(ship)" : ship
  }
}

extension Taxonomy {
  /// The skill's own check of a step; level 4 rests on others and is known by what it means.
  func check(of skill: Skill, level: Int) -> String {
    if let check = skill.check(of: level) { return check }
    return levels.first { $0.level == level }.map {
      "you are at level \($0.level), \($0.name.lowercased()): \($0.behaviour)"
    } ?? ""
  }
}

extension Milestone {
  /// What plans call the opening move.
  var startTitle: String { "\(name): choose it and open the discussion" }

  /// What says that the opening move is done.
  static let startCheck = "An issue or draft is open and a maintainer could answer it."
}

extension ApplicationPace {
  /// A text about the whole number, said of as many as the hours are for.
  func counted(_ text: String) -> String { text.replacing(goal.words, with: count.words) }

  /// The weekly rate, and where the hours do not reach the total, when they would.
  var words: String {
    let rate = "\(perWeek.words) a week make \(count.words) by the end"
    return reachesGoal
      ? "\(rate)."
      : "In the hours kept for them, \(rate); \(goal.words) are reached by \(goalBy.spelled)."
  }
}

extension ClosedRange<Int> {
  /// `8 to 12`, or one number.
  fileprivate var words: String {
    lowerBound == upperBound ? "\(lowerBound)" : "\(lowerBound) to \(upperBound)"
  }
}

extension Requirement.Weight {
  /// How much a skill counts, in words.
  var words: String {
    switch self {
    case .core: "Core skill"
    case .supporting: "Supporting skill"
    case .nice: "Skill that is nice to have"
    }
  }
}
