package import GapcheckCore

/// Why a file is not a plan that can be read again.
package struct PlanFileError: Error, Equatable {
  package enum Problem: Equatable, Sendable {
    /// No line says how the plan was made.
    case noRecord
    case brokenRecord
    /// The record is for a track that the taxonomy has not.
    case unknownTrack(String)
    /// The record answers with a name that the taxonomy has not: the fault of that answer.
    case unusableAnswer(ProfileDiagnostic)
    case repeatedItem(String)
  }

  package let problem: Problem
  /// The line of the file, from 1.
  package let line: Int

  package init(_ problem: Problem, line: Int) {
    self.problem = problem
    self.line = line
  }
}
