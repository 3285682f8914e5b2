package import GapcheckCore

/// What a résumé or notes tell of a person: the text in passages, each with its place and subject.
///
/// Every reader of a format makes one of these, and one drafter makes a profile of it.
package struct Background: Sendable {
  package var name: String?
  /// The line under the name, such as a job title.
  package var headline: String?
  package var jobs: [Job] = []
  package var projects: [ProjectEntry] = []
  package var studies: [Study] = []
  /// In the order of the source.
  package var passages: [Passage] = []

  package init() {}
}

/// A stretch of text about one thing.
package struct Passage: Sendable {
  /// What a passage is about.
  package enum Subject: Hashable, Sendable {
    /// An item of a list of skills, with what its group says of it, as written: a level, or a
    /// heading that may say how its items are held.
    case skills(groupLevel: String?)
    /// A job, by its place in ``Background/jobs``.
    case job(Int)
    /// A project, by its place in ``Background/projects``.
    case project(Int)
    /// A course, certificate, degree or publication, by its place in ``Background/studies``.
    case study(Int)
    /// What the person says of themselves.
    case summary
    /// What the person wants to learn.
    case wish
    /// Running text under no heading that tells more.
    case note
  }

  package let text: String
  /// Where it stands: `work[0].highlights[2]` of a résumé in JSON, `line 12` of a text.
  package let place: String
  package let subject: Subject
  /// Whether the text names a year, and so may not speak of the whole time of a job.
  let namesYear: Bool

  package init(_ text: String, place: String, subject: Subject) {
    namesYear = text.split { !$0.isNumber }.contains {
      $0.count == 4 && ($0.hasPrefix("19") || $0.hasPrefix("20"))
    }
    self.text = text
    self.place = place
    self.subject = subject
  }
}

/// A job that a source lists.
package struct Job: Sendable {
  package var title: String?
  package var employer: String?
  package var period: Period
  package var place: String

  package init(title: String?, employer: String?, period: Period, place: String) {
    self.title = title
    self.employer = employer
    self.period = period
    self.place = place
  }
}

/// The months of a job or project, as far as they are given.
package struct Period: Hashable, Sendable {
  package var start: Month?
  /// The last month; `nil` where it is not given or still runs.
  package var end: Month?
  /// Whether the source says that it still runs, or gives a start and no end.
  package var isCurrent: Bool

  package init(start: Month? = nil, end: Month? = nil, isCurrent: Bool = false) {
    self.start = start
    self.end = end
    self.isCurrent = isCurrent
  }
}

/// Something built that a source lists.
package struct ProjectEntry: Sendable {
  package var title: String
  package var url: String?
  package var repository: String?
  package var period: Period
  package var place: String

  package init(
    title: String, url: String? = nil, repository: String? = nil, period: Period = Period(),
    place: String
  ) {
    self.title = title
    self.url = url
    self.repository = repository
    self.period = period
    self.place = place
  }
}

/// A course, certificate, degree or publication that a source lists.
package struct Study: Sendable {
  package var title: String
  package var kind: Learning.Kind
  package var url: String?
  /// Whether the source does not say that it was given up or still goes on.
  package var isFinished: Bool
  package var place: String

  package init(
    title: String, kind: Learning.Kind, url: String? = nil, isFinished: Bool = true, place: String
  ) {
    self.title = title
    self.kind = kind
    self.url = url
    self.isFinished = isFinished
    self.place = place
  }

  /// Whether the names in its title are of what it taught: one publishes on other things, too.
  package var teaches: Bool { isFinished && kind != .publication }
}
