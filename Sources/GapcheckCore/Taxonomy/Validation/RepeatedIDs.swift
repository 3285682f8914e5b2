import JSON

/// An id must name one entry only.
extension TaxonomyFiles {
  /// Notes ids that a kind uses more than once, each at its second use.
  var repeatedIDs: [TaxonomyProblem] {
    EntryKind.allCases.filter { $0 != .project }.flatMap { kind in
      // A plan names projects and milestones in one list.
      repeated(in: named(kind) + (kind == .milestone ? named(.project) : []))
    }
  }

  private func repeated(
    in entries: [(file: String, id: String, node: JSONNode)]
  ) -> [TaxonomyProblem] {
    var seen: Set<String> = []
    return entries.filter { !seen.insert($0.id).inserted }.map { file, id, node in
      problem(in: file, at: (node["id"] ?? node).offset, "the id '\(id)' is used more than once")
    }
  }
}
