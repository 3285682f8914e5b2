import GapcheckCore
import JSON

extension BaselineError {
  /// The error as a lower-case sentence without a full stop.
  package var message: String {
    switch problem {
    case .unreadable(.syntax(let problem)): problem.message
    case .unreadable(let problem): "\(problem.message); \(Self.remedy)"
    case .notAReport: "is no report of gapcheck; make one with \(Self.command)"
    case .otherFormat(let format):
      "is in format '\(shown(format))', and only '\(Report.format)' is read; \(Self.remedy)"
    case .otherTaxonomy(let theirs, let ours):
      "made with taxonomy \(shown(theirs)), this is \(shown(ours)): figures of two taxonomies do "
        + "not compare; \(Self.remedy)"
    case .unknownTrack(let id, let taxonomy):
      "recommends '\(shown(id))', which is no track of this taxonomy \(shown(taxonomy)); "
        + Self.remedy
    }
  }

  private static let command = "'gapcheck audit … -f json'"
  private static let remedy = "make a new baseline with \(command)"

  /// A text out of the file, on one line.
  private func shown(_ text: String) -> String { text.visibleOnOneLine(limit: 60) }
}
