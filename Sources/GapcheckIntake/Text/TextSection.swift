/// What a part of a text is about, by its heading.
enum TextSection: String, CaseIterable {
  case skills, learning, wish, work, projects, education, certificates, courses, publications
  case summary, skipped
  /// What stands before the first heading.
  case opening
  /// What stands under a heading that says nothing known.
  case other

  /// The word list that holds its titles; `nil` where it has none.
  var list: String? {
    switch self {
    case .opening, .other: nil
    case .skipped: "section-skip-words"
    case .projects: "section-project-words"
    case .certificates: "section-certificate-words"
    case .courses: "section-course-words"
    case .publications: "section-publication-words"
    case .skills, .learning, .wish, .work, .education, .summary: "section-\(rawValue)-words"
    }
  }

  /// Whether its titles also stand inside the entries of jobs, as "Technologies" does.
  var isAlsoPartOfJob: Bool {
    switch self {
    case .skills, .learning, .wish, .projects, .courses, .summary, .skipped: true
    case .work, .education, .certificates, .publications, .opening, .other: false
    }
  }
}
