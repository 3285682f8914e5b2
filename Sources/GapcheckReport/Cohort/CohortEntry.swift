package import GapcheckCore

/// One person of a cohort: where the profile stands, and what came of it.
package struct CohortEntry: Sendable {
  /// What came of a profile.
  package enum Outcome: Sendable {
    case audited(AuditBrief)
    case failed(Failure)
  }

  /// Why a profile could not be used, at its first error.
  package struct Failure: Hashable, Sendable {
    package let name: String?
    /// From 1, in the input; `nil` where a whole file is meant.
    package let line: Int?
    package let column: Int?
    package let message: String

    package init(name: String?, line: Int?, column: Int?, message: String) {
      self.name = name
      self.line = line
      self.column = column
      self.message = message
    }
  }

  /// The place in the cohort, from 0.
  package let index: Int
  /// The input and the line in it where the profile begins: `cohort.ndjson:17`.
  package let source: String
  package let outcome: Outcome

  package init(index: Int, source: String, outcome: Outcome) {
    self.index = index
    self.source = source
    self.outcome = outcome
  }
}

extension CohortTally {
  /// Adds what came of one person's profile, with what their plan takes up first.
  package mutating func add(_ entry: CohortEntry, steps: [CohortMember.Step]) {
    switch entry.outcome {
    case .audited(let brief): add(brief, steps: steps)
    case .failed(let failure):
      addInvalid(reason: failure.message, name: failure.name)
    }
  }
}
