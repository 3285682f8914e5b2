/// Signals and pitfalls are found by rules of the program, which know them by id.
extension TaxonomyChecks {
  var unknownChecks: [TaxonomyProblem] {
    let signals = CheckSubject.signalChecks.map { $0.id }
    let pitfalls = CheckSubject.pitfallChecks.map { $0.id }
    return unknown(taxonomy.signals.map(\.id.text), .signal, among: signals)
      + unknown(taxonomy.pitfalls.map(\.id.text), .pitfall, among: pitfalls)
  }

  private func unknown(
    _ ids: [String], _ kind: EntryKind, among known: [String]
  ) -> [TaxonomyProblem] {
    ids.filter { !known.contains($0) }.map { id in
      files.problem(
        EntryKey(kind, id), as: .warning,
        "no rule looks for the \(kind.noun) '\(id)'\(suggestion(for: id, among: known))")
    }
  }
}
