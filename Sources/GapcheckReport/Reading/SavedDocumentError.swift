import GapcheckCore
import JSON

/// Why a file is nothing that gapcheck saved and can show again, and where.
package struct SavedDocumentError: Error, Equatable, Sendable {
  /// Everything that can be wrong with it.
  package enum Problem: Equatable, Sendable {
    case unreadable(SavedValueError.Problem)
    /// It is JSON, and does not say that gapcheck wrote it.
    case notSaved
    /// It says that it is of another kind, or of a later major version.
    case otherFormat(String)
    /// What is wrong with a cohort's summary, in words.
    case summary(String)
  }

  /// What is wrong.
  package let problem: Problem
  /// Where, in bytes; `nil` for what concerns the whole file.
  package let offset: Int?

  init(_ problem: Problem, at offset: Int? = nil) {
    self.problem = problem
    self.offset = offset
  }
}

extension SavedDocumentError {
  /// The error as a lower-case sentence without a full stop.
  package var message: String {
    switch problem {
    case .unreadable(.syntax(let problem)): problem.message
    case .unreadable(let problem): "\(problem.message); \(Self.remedy)"
    case .notSaved:
      "is no report, plan or summary that gapcheck saved; \(Self.remedy)"
    case .otherFormat(let format): words(for: format)
    case .summary(let message): message
    }
  }

  /// Another version of a known kind, or another kind.
  private func words(for format: String) -> String {
    let kind = format.prefix { $0 != "/" }
    if let verb = Self.unread[String(kind)] {
      return "is what 'gapcheck \(verb)' wrote, which is not read again; give that command '-f'"
        + " with the format that you want"
    }
    let shown = "is in format '\(format.visibleOnOneLine(limit: 60))'"
    guard let known = Self.formats.first(where: { $0.hasPrefix("\(kind)/") }) else {
      return "\(shown), which is no report, plan or summary; \(Self.remedy)"
    }
    return "\(shown), and this gapcheck reads '\(known)'; use the gapcheck that wrote it"
  }

  /// The verbs whose JSON is for programs alone, by its format.
  private static let unread = [
    String(Comparison.format.prefix { $0 != "/" }): "compare",
    String(ProgressReport.format.prefix { $0 != "/" }): "progress",
  ]

  private static let formats = [Report.format, PlanReport.format, CohortReport.format]
  private static let remedy = "save a new one with 'gapcheck audit … -f json'"
}
