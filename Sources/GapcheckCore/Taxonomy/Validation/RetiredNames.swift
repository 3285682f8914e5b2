/// What was once an entry must not come back with another meaning.
extension TaxonomyChecks {
  var retiredNames: [TaxonomyProblem] {
    taxonomy.retired.flatMap { retired -> [TaxonomyProblem] in
      let former = EntryKey(retired.kind, retired.id.text)
      let isBack = files.node(of: former) != nil
      return
        (isBack
        ? [files.problem(former, "the id '\(retired.id)' is retired and must not be used again")]
        : []) + [danglingReplacement(of: retired)].compactMap { $0 }
    }
  }

  private func danglingReplacement(of retired: RetiredEntry) -> TaxonomyProblem? {
    guard let replacement = retired.replacedBy, let known = files.ids(of: retired.kind),
      files.node(of: EntryKey(retired.kind, replacement)) == nil
    else { return nil }
    return files.problem(
      EntryKey(.retired, retired.id.text), at: "replacedBy",
      "unknown \(retired.kind.noun) '\(replacement)'\(suggestion(for: replacement, among: known))")
  }

  /// Codes of checks are what people mute and search for, so each means one thing for ever.
  var repeatedCodes: [TaxonomyProblem] {
    let checks =
      taxonomy.retired.map { (EntryKey(.retired, $0.id.text), $0.code ?? "") }
      + taxonomy.signals.map { (EntryKey(.signal, $0.id.text), $0.code) }
      + taxonomy.pitfalls.map { (EntryKey(.pitfall, $0.id.text), $0.code) }
    let classes = taxonomy.effortClasses.map { (EntryKey(.effort, $0.id.text), $0.code) }
    return repeated(checks) + repeated(classes)
  }

  private func repeated(_ codes: [(key: EntryKey, code: String)]) -> [TaxonomyProblem] {
    var owners: [String: EntryKey] = [:]
    return codes.compactMap { key, code in
      guard !code.isEmpty, let owner = owners[code] else {
        owners[code] = key
        return nil
      }
      return files.problem(
        key, at: "code",
        owner.kind == .retired && key.kind != .retired
          ? "the code '\(code)' is retired and must not be used again"
          : "the code '\(code)' is already that of '\(owner.id)'")
    }
  }
}
