/// A thing that a hiring reader looks for, and whether the profile shows it.
package struct SignalPart: Sendable {
  package let signal: Reference
  package let code: String
  package let status: String
  package let title: String
  package let because: String
  package let why: String
  package let remedy: String
}

/// A known way of going wrong that the profile shows.
package struct PitfallPart: Sendable {
  package let pitfall: Reference
  package let code: String
  package let because: String
  package let why: String
  package let remedy: String
}

/// How far the themes of the sources are covered.
package struct CoveragePart: Sendable {
  package struct Area: Sendable {
    package let area: Reference
    /// Skills of the area that are credited at working level, and all of them.
    package let held: Int
    package let count: Int
  }

  package let concepts: [Area]
  package let responsibilities: [Area]
  package let durable: [Area]
}

/// A dated statement of a source, with its grade.
package struct ClaimPart: Sendable {
  package let id: String
  package let text: String
  package let population: String?
  package let source: String
  /// The source's short name.
  package let short: String
  package let date: String
  package let grade: String
  package let check: String
}

/// A point on which the sources disagree, with every side.
package struct ContradictionPart: Sendable {
  package struct Side: Sendable {
    package let source: String
    /// The source's short name.
    package let short: String
    package let date: String
    package let grade: String
    package let says: String
  }

  package let id: String
  package let name: String
  package let sides: [Side]
  /// How the report deals with it.
  package let shown: String
  /// What would decide it for one person.
  package let decides: String
}

/// One of the documents that the taxonomy is drawn from.
package struct SourcePart: Sendable {
  package let id: String
  package let short: String
  package let title: String
  package let date: String
  package let grade: String
}

/// Something of the sources that has gone out of date.
package struct StalePart: Sendable {
  package let id: String
  package let name: String
  package let was: String
  package let now: String
  package let action: String
}
