/// What a person says of themselves, as written: names are not resolved yet.
package struct Profile: Sendable {
  package var name: String?
  /// Years of backend work, in thousandths.
  package var yearsOfExperience: Int?
  /// The words from which `init` read the years of backend work; `nil` once the person agreed.
  package var yearsInferredFrom: Located<String>?
  /// Time for study and shipping each week.
  package var hoursPerWeek: Effort?
  package var start: CalendarDate?
  package var target: Located<String>?
  /// The project to build, by id or name.
  package var project: Located<String>?
  package var aim: PlanAim?
  package var skills: [SkillEntry] = []
  package var tasks: [TaskEntry] = []
  package var artifacts: [Artifact] = []
  package var contributions: [Contribution] = []
  package var learning: [Learning] = []
  package var headline: String?
  package var bullets: [Located<String>] = []
  /// Whether a résumé section was given at all.
  package var hasResume = false
  package var jobTitles: [String] = []
  package var applicationsPerWeek: Int?
  /// Circumstances that move exposure, by id.
  package var context: [Located<String>] = []
  /// Days on which nothing is to be planned, as written.
  package var daysOff: [ClosedRange<CalendarDate>] = []
  /// Items of a plan that are done.
  package var completed: [CompletedEntry] = []
  /// Where the keys of the input stand, by key path; of the profile itself and of its sections.
  package var keyOffsets: [String: Int] = [:]
  /// Where the profile starts in the input, in bytes.
  package var offset = 0

  package init() {}
}

/// A value with the place of the input where it stands.
package struct Located<Value: Sendable>: Sendable {
  package let value: Value
  /// Bytes from the start of the input.
  package let offset: Int
  /// The key path, such as `skills[3].level`.
  package let path: String

  package init(_ value: Value, at offset: Int, path: String) {
    self.value = value
    self.offset = offset
    self.path = path
  }
}

/// One line of a skill inventory.
package struct SkillEntry: Sendable {
  /// A level as written: a number, or words that the taxonomy's rubric reads.
  package enum StatedLevel: Sendable {
    case number(Level)
    case words(Located<String>)
  }

  package let name: Located<String>
  package var level: StatedLevel?
  /// Years of use, in thousandths.
  package var years: Int?
  package var lastUsed: Located<Month>?
  package var evidence: [Evidence] = []
  /// The words from which `init` read what stands here; `nil` once the person agreed.
  package var inferredFrom: Located<String>?

  package init(name: Located<String>) {
    self.name = name
  }
}

/// Something that shows a skill.
package struct Evidence: Sendable {
  /// The kind as written; `nil` where only a note or link is given.
  package var kind: Located<String>?
  package var note: String?
  package var url: String?
  /// A measured result: "p99 from 420 to 180 ms".
  package var outcome: String?
  /// Who depends on the work.
  package var reliedOnBy: String?

  package init() {}
}

/// A task of the person's week.
package struct TaskEntry: Sendable {
  package let name: Located<String>
  /// Share of the week, in thousandths of a percent; `nil` where not given.
  package var share: Int?
  package var outcome: String?
  package var context: [Located<String>] = []
  /// The words from which `init` read the task; `nil` once the person agreed.
  package var inferredFrom: Located<String>?

  package init(name: Located<String>) {
    self.name = name
  }
}

/// A thing the person built.
package struct Artifact: Sendable {
  package var title: String
  package var url: String?
  package var repository: String?
  package var demo: String?
  package var writeup: String?
  package var skills: [Located<String>] = []
  package var isDeployed = false
  package var isMonitored = false
  package var evaluation: String?
  package var reliedOnBy: String?
  package let path: String

  /// Whether it is the kind of artifact that the AI tracks' gate asks for.
  package var isDeployedAndEvaluated: Bool { isDeployed && evaluation != nil }

  package init(title: String, path: String) {
    self.title = title
    self.path = path
  }
}

/// Work given to somebody else's project.
package struct Contribution: Sendable {
  package enum Status: String, Sendable, CaseIterable {
    case opened
    case inReview = "in-review"
    case merged
  }

  package var repository: String
  package var url: String?
  package var status: Status
  package var skills: [Located<String>] = []
  package let path: String

  package init(repository: String, status: Status, path: String) {
    self.repository = repository
    self.status = status
    self.path = path
  }
}

/// Something studied.
package struct Learning: Sendable {
  package enum Kind: String, Sendable, CaseIterable {
    case course, certificate, degree, book, publication
  }

  package var title: String
  package var kind: Kind
  /// Where it can be seen, such as a certificate's page.
  package var url: String?
  package var skills: [Located<String>] = []
  package let path: String

  package init(title: String, kind: Kind, path: String) {
    self.title = title
    self.kind = kind
    self.path = path
  }
}

/// An item of a plan that the person has done.
package struct CompletedEntry: Sendable {
  /// The item's id, as plans print it.
  package let item: Located<String>
  package let on: Located<CalendarDate>?
  /// Where the result can be seen.
  package let url: String?

  package init(item: Located<String>, on: Located<CalendarDate>? = nil, url: String? = nil) {
    self.item = item
    self.on = on
    self.url = url
  }
}
