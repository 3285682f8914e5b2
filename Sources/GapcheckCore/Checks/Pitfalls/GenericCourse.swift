/// A general machine-learning course stands where a project should.
enum GenericCourse: PitfallCheck {
  static let id = "generic-course"

  static func find(_ subject: CheckSubject) -> CheckReason? {
    let courses = subject.facts.learning.filter { learning in
      [.course, .certificate].contains(learning.kind)
        && !subject.words("generic-courses", in: learning.title).isEmpty
    }
    guard !courses.isEmpty, !subject.facts.hasEvaluatedArtifact(subject.taxonomy) else {
      return nil
    }
    return .courses(courses.map(\.title))
  }
}
