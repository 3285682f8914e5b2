/// More applications a week than can be well matched.
enum ScatteredApplications: PitfallCheck {
  static let id = "scattered-applications"

  static func find(_ subject: CheckSubject) -> CheckReason? {
    guard let perWeek = subject.facts.resume.applicationsPerWeek,
      perWeek > subject.taxonomy.model.scatteredApplications
    else { return nil }
    return .count(perWeek)
  }
}
