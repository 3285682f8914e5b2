import GapcheckCore

extension PlanReport {
  /// What sort of work an item is; the raw values are those of JSON, tables and calendars.
  package enum Kind: String, CaseIterable, Sendable {
    /// A step of a skill that is to be learned, or was.
    case study
    /// A step that only shows what the profile claims already.
    case prove
    case reading, pipeline, project, contribution, profile, applications, writeup, community
  }
}

extension PlanReport.Kind {
  init(_ kind: Milestone.Kind) {
    self =
      switch kind {
      case .reading: .reading
      case .pipeline: .pipeline
      case .project: .project
      case .contribution: .contribution
      case .profile: .profile
      case .applications: .applications
      case .writeup: .writeup
      case .community: .community
      }
  }

  /// Whether it is a step of a skill, and no milestone.
  var isStep: Bool {
    switch self {
    case .study, .prove: true
    case .reading, .pipeline, .project, .contribution, .profile, .applications, .writeup,
      .community:
      false
    }
  }
}
