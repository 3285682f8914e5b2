package import JSON

/// A fault of a taxonomy file, with its place.
package struct TaxonomyProblem: Error, Equatable, Sendable {
  package let file: String
  package let position: JSONPosition?
  package let message: String
}

/// Why a taxonomy could not be used: everything that is wrong with it.
package struct TaxonomyError: Error, Equatable, Sendable {
  package let problems: [TaxonomyProblem]
}
