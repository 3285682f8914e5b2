/// A general machine-learning course stands where a project should.
enum GenericCourse: PitfallCheck {
  static let id = "generic-course"

  static func find(_ subject: CheckSubject) -> CheckReason? {
    guard !subject.facts.hasEvaluatedArtifact(subject.taxonomy) else { return nil }
    let courses = subject.facts.learning.filter { learning in
      [.course, .certificate].contains(learning.kind) && subject.isGeneric(learning.title)
    }
    if !courses.isEmpty { return .courses(courses.map(\.title)) }
    return subject.lines.first(where: subject.tellsOfCourse).map { .line($0) }
  }
}

extension CheckSubject {
  /// Whether a course is about machine learning at large, not about building or running a part of it.
  fileprivate func isGeneric(_ title: String) -> Bool {
    !affirmed("generic-courses", in: title).isEmpty && words("focused-courses", in: title).isEmpty
  }

  /// Whether a line says that such a course was taken; building one is work.
  fileprivate func tellsOfCourse(_ line: String) -> Bool {
    isGeneric(line) && !words("course-words", in: line).isEmpty
      && !affirmed("course-taking-words", in: line).isEmpty
  }
}
