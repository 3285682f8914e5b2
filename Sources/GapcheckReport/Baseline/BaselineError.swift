/// Why a file cannot serve as a baseline, and where.
package struct BaselineError: Error, Equatable, Sendable {
  /// Everything that can be wrong with a baseline.
  package enum Problem: Equatable, Sendable {
    /// It cannot be read, or not all of it.
    case unreadable(SavedValueError.Problem)
    /// It is JSON, and no report.
    case notAReport
    case otherFormat(String)
    case otherTaxonomy(theirs: String, ours: String)
    /// The taxonomy has the same version and yet lacks the track.
    case unknownTrack(id: String, taxonomy: String)
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
