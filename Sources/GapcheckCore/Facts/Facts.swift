/// A profile read against the taxonomy: names resolved, evidence graded, assumptions noted.
package struct Facts: Sendable {
  package private(set) var asOf: CalendarDate
  package let name: String?
  package let hoursPerWeek: Effort
  package let start: CalendarDate
  /// The first day that still lies ahead of a plan that is under way; `nil` for a new plan.
  package var resumed: CalendarDate?
  /// Days on which nothing is to be planned: in order, with a day between one span and the next.
  package let daysOff: [ClosedRange<CalendarDate>]
  package let target: Target
  /// The project that the person wants to build; `nil` leaves the choice to the plan.
  package internal(set) var project: Identifier<Project>?
  package internal(set) var aim = PlanAim.most
  /// Years of backend work, in thousandths; `nil` where not given.
  package let yearsOfExperience: Int?
  package internal(set) var statements: [Statement] = []
  /// Skills that the person says they do not have.
  package internal(set) var notHeld: Set<SkillIndex> = []
  package internal(set) var evidence: [EvidenceItem] = []
  package internal(set) var tasks: [HeldTask] = []
  /// The share of the described week that is recognised.
  package internal(set) var recognizedWeek = Readiness(hundredths: 0)
  package internal(set) var modifiers: [ExposureModifier] = []
  /// What the profile lists, and what completed projects are as good as.
  package internal(set) var artifacts: [Artifact]
  package internal(set) var contributions: [Contribution]
  package let learning: [Learning]
  /// The normalised titles of what was learned.
  let learningTitles: [String]
  /// Items of a plan that are done, each once, by id.
  package internal(set) var completed: [CompletedItem] = []
  package let resume: Resume
  package internal(set) var unrecognized: [Unrecognized] = []
  package internal(set) var outsideScope: [OutsideItem] = []
  package internal(set) var assumptions: [Assumption] = []
  /// Faults that need the taxonomy to be seen.
  package internal(set) var diagnostics: [ProfileDiagnostic] = []

  /// Whether any level depends on the day.
  var canFade: Bool {
    statements.contains { $0.lastUsed != nil } || completed.contains { $0.on != nil }
  }

  /// Whether the profile names nothing that could be scored; years alone are too little.
  package var isEmpty: Bool {
    statements.isEmpty && evidence.isEmpty && tasks.isEmpty && completedSteps.isEmpty
  }
}

/// What a person wants to be measured for.
package enum Target: Hashable, Sendable {
  /// The best of all tracks.
  case auto
  case track(Identifier<Track>)
}

/// A skill that the person says they have.
package struct Statement: Sendable {
  package enum Origin: Sendable {
    case number
    case word(String)
    /// Years of use, in thousandths.
    case years(Int)
    case assumed
  }

  package let skill: SkillIndex
  package let level: Level
  package let origin: Origin
  package let lastUsed: Month?
  package let name: String
  package let path: String
  /// The words from which the level was read for the person, who has not agreed to it yet.
  package var inferredFrom: String?

  /// Whether the person chose the level, so that nothing else may raise it.
  package var isExplicit: Bool {
    guard inferredFrom == nil else { return false }
    return switch origin {
    case .number, .word: true
    case .years, .assumed: false
    }
  }
}

/// A piece of evidence for one skill.
package struct EvidenceItem: Sendable {
  package let skill: SkillIndex
  package let kind: Identifier<EvidenceKind>
  package let isReliedOn: Bool
  /// Whether an evaluation result comes with it.
  package let hasEvaluation: Bool
  package let path: String
  package let title: String
  /// Whether it also claims the skill, as a shipped artifact does.
  package let isMention: Bool
  /// Whether an address stands with it under a skill.
  package var isLinked = false
}

/// A task of the person's week.
package struct HeldTask: Sendable {
  /// Place in the taxonomy's list of tasks.
  package let index: Int
  package let name: String
  /// Share of all the week's recognised tasks, in thousandths of a percent.
  package internal(set) var share: Int
  /// Share of all the week as described, recognised or not.
  package let weekShare: Readiness
  package let isShareAssumed: Bool
  /// Whether it was read from the person's words, who has not agreed to it yet.
  package var isInferred = false
  package let outcome: String?
  package let modifiers: [ExposureModifier]
  package let path: String
}

/// The résumé lines that checks look at.
package struct Resume: Sendable {
  package let isGiven: Bool
  package let headline: String?
  package let bullets: [Located<String>]
  package let jobTitles: [String]
  package let applicationsPerWeek: Int?
}

/// A name that the taxonomy does not know.
package struct Unrecognized: Sendable {
  package enum Kind: String, Sendable {
    case skill, task
  }

  package let kind: Kind
  package let name: String
  package let path: String
  package let nearest: [Suggestion]
  /// Whether the name is known and could mean any of the suggestions.
  package let isAmbiguous: Bool
}

/// Something known that a person may have meant, by id and name.
package struct Suggestion: Hashable, Sendable, CustomStringConvertible {
  package let id: String
  package let name: String

  package var description: String { "\(name) (\(id))" }
}

/// A name that the taxonomy knows and does not score.
package struct OutsideItem: Sendable {
  package let name: String
  package let path: String
  package let category: String
}

/// Something the audit took for granted, so that the person can correct it.
package enum Assumption: Hashable, Sendable {
  case hoursPerWeek(Effort)
  case start(CalendarDate)
  /// The stated start lies before the day of the audit.
  case pastStart(CalendarDate, isOver: Bool)
  case level(skill: SkillIndex, name: String, path: String)
  case levelFromYears(skill: SkillIndex, name: String, path: String, years: Int)
  /// A level that was read from the person's words by `init`, and is not confirmed.
  case inferredLevel(skill: SkillIndex, level: Level, name: String, from: String)
  /// Years of backend work that `init` added up, not confirmed; in thousandths.
  case inferredYears(years: Int, from: String)
  case equalShares(count: Int, each: Int)
  case weekIncomplete(total: Int)
  case noTasks
  /// A name among words that say it is being learned.
  case learning(skill: SkillIndex, name: String, path: String)
  /// A name among words that say it is wanted, or not known.
  case notHeld(name: String, path: String)
  case statedTwice(skill: SkillIndex, names: [String])
}
