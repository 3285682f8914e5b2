import GapcheckCore
import GapcheckIntake
import Testing

/// Reads a résumé for a test.
func resume(_ json: String) throws -> (background: Background, notes: [ResumeNote]) {
  try ResumeReader.read(
    Array(json.utf8), taxonomy: DateSamples.taxonomy, asOf: DateSamples.today)
}

extension Passage {
  /// The subject in short: `job 0`, `skill`, `skill Expert`.
  var about: String {
    switch subject {
    case .skills(let level): level.map { "skill \($0)" } ?? "skill"
    case .job(let position): "job \(position)"
    case .project(let position): "project \(position)"
    case .study(let position): "study \(position)"
    case .summary: "summary"
    case .wish: "wish"
    case .note: "note"
    }
  }
}

extension Background {
  /// Every passage as `subject: text`.
  var said: [String] { passages.map { "\($0.about): \($0.text)" } }

  /// Every job as `title @ employer, start to end`.
  var listedJobs: [String] {
    jobs.map { "\($0.title ?? "-") @ \($0.employer ?? "-"), \($0.period.spelled)" }
  }
}

extension Period {
  var spelled: String {
    let end = isCurrent ? "now" : end.map { "\($0)" } ?? "?"
    return "\(start.map { "\($0)" } ?? "?") to \(end)"
  }
}
