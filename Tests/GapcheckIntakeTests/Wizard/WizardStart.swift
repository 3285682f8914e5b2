import GapcheckIntake

/// Profiles of which everything is answered but the topic that is asked about.
enum WizardProfile {
  static func text(_ members: String..., skills: String = "") -> String {
    let all = [#""skills": [\#(skills)]"#] + members
    return "{ \(all.joined(separator: ", ")) }"
  }

  static let years = #""yearsOfExperience": 6"#
  static let week = #""tasks": [{ "task": "on-call", "share": 100 }]"#
  static let hours = #""hoursPerWeek": 10"#
  static let target = #""target": "auto""#
}

/// Interviews that are under way, made once for the rows of all tables that go on from them.
enum WizardStart {
  typealias Start = Result<Interview, any Error>

  /// The first list of tasks.
  static let atTasks = Start {
    var interview = try Interview(WizardProfile.text(WizardProfile.years))
    _ = interview.answer("1")
    return interview
  }

  /// The first skill, all else answered.
  static let atSkills = Start {
    try Interview(
      WizardProfile.text(
        WizardProfile.years, WizardProfile.week, WizardProfile.hours, WizardProfile.target))
  }

  /// The evidence of the first skill, which is at level 2.
  static let atEvidence = Start {
    var interview = try atSkills.get()
    _ = interview.type(["y", "n"])
    return interview
  }

  /// The skills that no question was about.
  static let atOtherSkills = Start {
    var interview = try Interview(
      WizardProfile.text(WizardProfile.years, WizardProfile.week, WizardProfile.target))
    while !interview.asksForMore, interview.question != nil { _ = interview.answer("s") }
    return interview
  }

  /// The target, with all skills left open.
  static let atTarget = Start {
    var interview = try Interview(
      WizardProfile.text(WizardProfile.years, WizardProfile.week, WizardProfile.hours))
    while interview.question?.topic == .skills { _ = interview.answer("s") }
    return interview
  }

  /// The end, with all skills that were asked about at level 0.
  static let atEnd = Start {
    var interview = try atSkills.get()
    for _ in 0..<8 { _ = interview.type(["n", "n"]) }
    return interview
  }
}

extension Interview {
  /// Whether it asks for the skills that no question was about.
  var asksForMore: Bool { question?.prompt.hasPrefix("What else") ?? false }
}
