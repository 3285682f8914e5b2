import GapcheckCore
import GapcheckIntake
import Testing

/// What the tests of texts read and compare.
enum TextSamples {
  /// Reads a text as of 21 November 2026.
  static func background(_ text: String) throws -> Background {
    try background(Array(text.utf8))
  }

  static func background(_ bytes: [UInt8]) throws -> Background {
    try TextReader.read(bytes, taxonomy: DateSamples.taxonomy, asOf: DateSamples.today).background
  }
}

extension Background {
  /// Every passage on a line: where, what about, which words.
  var lines: [String] { passages.map { "\($0.place), \($0.subject.spelled): \($0.text)" } }

  /// Every passage without its place.
  var subjects: [String] { passages.map { "\($0.subject.spelled): \($0.text)" } }

  var jobLines: [String] {
    jobs.map { "\($0.title ?? "-") @ \($0.employer ?? "-"), \($0.period.spelled), \($0.place)" }
  }

  var projectLines: [String] {
    projects.map {
      [$0.title, $0.url ?? "-", $0.repository ?? "-", $0.place].joined(separator: ", ")
    }
  }

  var studyLines: [String] { studies.map { "\($0.kind): \($0.title)" } }
}

extension Passage.Subject {
  var spelled: String {
    switch self {
    case .skills(let level): level.map { "skills (\($0))" } ?? "skills"
    case .job(let index): "job \(index)"
    case .project(let index): "project \(index)"
    case .study(let index): "study \(index)"
    case .summary: "summary"
    case .wish: "wish"
    case .note: "note"
    }
  }
}
