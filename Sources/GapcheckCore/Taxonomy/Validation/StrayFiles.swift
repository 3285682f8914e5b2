/// A file that nothing reads is probably a misspelt one.
extension TaxonomyChecks {
  static func strayFiles(_ files: TaxonomyFiles) -> [TaxonomyProblem] {
    files.strangers.map { name in
      let missing = TaxonomyFiles.known.filter { !files.has($0) }
      return files.problem(
        in: name, as: .warning, at: nil,
        "is no part of a taxonomy\(suggestion(for: name, among: missing))")
    }
  }
}
