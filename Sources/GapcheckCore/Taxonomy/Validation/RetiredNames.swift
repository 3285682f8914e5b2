/// What was once an entry must not come back with another meaning.
extension TaxonomyChecks {
  var retiredNames: [TaxonomyProblem] {
    taxonomy.retired.flatMap { retired -> [TaxonomyProblem] in
      let key = EntryKey(.retired, retired.id.text)
      var problems: [TaxonomyProblem] = []
      if files.node(of: EntryKey(retired.kind, retired.id.text)) != nil {
        problems.append(
          files.problem(
            EntryKey(retired.kind, retired.id.text),
            "the id '\(retired.id)' is retired and must not be used again"))
      }
      if let replacement = retired.replacedBy,
        files.node(of: EntryKey(retired.kind, replacement)) == nil
      {
        problems.append(
          files.problem(
            key, at: "replacedBy", "unknown \(retired.kind.noun) '\(replacement)'"))
      }
      return problems
    }
  }

  /// Codes of checks are what people mute and search for, so each means one thing for ever.
  var repeatedCodes: [TaxonomyProblem] {
    let retired = taxonomy.retired.compactMap { entry in entry.code.map { ($0, entry) } }
    var owners = Dictionary(retired.map { ($0.0, EntryKey(.retired, $0.1.id.text)) }) { first, _ in
      first
    }
    let codes =
      taxonomy.signals.map { (EntryKey(.signal, $0.id.text), $0.code) }
      + taxonomy.pitfalls.map { (EntryKey(.pitfall, $0.id.text), $0.code) }
    return codes.compactMap { key, code in
      guard let owner = owners[code] else {
        owners[code] = key
        return nil
      }
      let isRetired = owner.kind == .retired
      return files.problem(
        key, at: "code",
        isRetired
          ? "the code '\(code)' is retired and must not be used again"
          : "the code '\(code)' is already that of '\(owner.id)'")
    }
  }
}
