import JSON

/// What was true when it was written may not be by now: entries past their review, and resources
/// whose address nobody has opened.
extension TaxonomyValidation {
  /// Everything that can be said on a day: what is wrong, and what is due to be looked at again.
  package func problems(asOf date: CalendarDate) -> [TaxonomyProblem] {
    Self.ordered(problems + dueEntries(asOf: Month(of: date)) + unseenResources)
  }

  private func dueEntries(asOf month: Month) -> [TaxonomyProblem] {
    let file = "taxonomy.json"
    guard let root = files.root(of: file) else { return [] }
    guard root["review"] != nil else {
      return [
        files.problem(
          in: file, as: .warning, at: root.offset,
          "'review' is missing, so no entry is ever due to be looked at again")
      ]
    }
    var reader = EntryReader(file: file, files: files)
    let periods = ReviewPeriod.list(in: root, &reader)
    return EntryKind.allCases.flatMap { kind -> [TaxonomyProblem] in
      let own = periods.first { $0.kinds?.contains(kind) == true }
      guard let period = own ?? periods.first(where: { $0.kinds == nil }) else { return [] }
      return files.named(kind).compactMap { due($0, of: kind, after: period.months, in: month) }
    }
  }

  /// The problem that an entry is from the month after its period on.
  private func due(
    _ entry: (file: String, id: String, node: JSONNode), of kind: EntryKind, after months: Int,
    in month: Month
  ) -> TaxonomyProblem? {
    guard let field = entry.node["reviewed"], let text = field.text,
      let reviewed = Month(iso: text), month.number > reviewed.number + months
    else { return nil }
    return files.problem(
      in: entry.file, as: .warning, at: field.offset,
      "'\(entry.id)' was reviewed in \(reviewed): a \(kind.noun) is due again after "
        + "\(months) month\(months == 1 ? "" : "s")")
  }

  private var unseenResources: [TaxonomyProblem] {
    files.named(.resource).filter { $0.node["verified"] == nil }.map { entry in
      files.problem(
        in: entry.file, as: .warning, at: (entry.node["id"] ?? entry.node).offset,
        "'\(entry.id)' was never verified: nobody has noted in 'verified' when they opened it")
    }
  }
}
