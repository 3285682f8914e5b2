package import JSON

/// A fault of a taxonomy file, with its place.
package struct TaxonomyProblem: Error, Hashable, Sendable {
  package let file: String
  package let position: JSONPosition?
  package let severity: Severity
  package let message: String

  package init(
    file: String, position: JSONPosition?, severity: Severity = .error, message: String
  ) {
    self.file = file
    self.position = position
    self.severity = severity
    self.message = message
  }
}

/// Why a taxonomy could not be used: everything that is wrong with it.
package struct TaxonomyError: Error, Equatable, Sendable {
  package let problems: [TaxonomyProblem]
}
