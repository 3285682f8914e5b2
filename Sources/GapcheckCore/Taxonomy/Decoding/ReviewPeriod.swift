import JSON

/// How long entries of some kinds may stand before somebody has to look at them again.
struct ReviewPeriod {
  /// The kinds that it is for; `nil` for all that no other period names.
  let kinds: [EntryKind]?
  /// Whole months after the month in which an entry was reviewed.
  let months: Int

  /// Reads the list of a taxonomy, noting faults; a taxonomy without one has no periods.
  static func list(in root: JSONNode, _ reader: inout EntryReader) -> [ReviewPeriod] {
    var named: Set<EntryKind?> = []
    return reader.nodes("review", in: root, required: false).map { node in
      reader.allow(["kinds", "months", "sources"], in: node)
      _ = reader.sources(of: node)
      let kinds: [EntryKind]? =
        node["kinds"] == nil ? nil : reader.choices("kinds", called: "kind", in: node)
      for kind in kinds?.map(Optional.some) ?? [nil] where !named.insert(kind).inserted {
        let subject = kind.map { "'\($0.rawValue)'" } ?? "all other kinds"
        reader.fault("there is a period for \(subject) already", at: node["kinds"] ?? node)
      }
      return ReviewPeriod(kinds: kinds, months: reader.whole("months", in: node, within: 1...120))
    }
  }
}
