import JSON

/// Nothing can have been looked at after the taxonomy was closed.
extension TaxonomyChecks {
  var futureDates: [TaxonomyProblem] {
    guard let asOf = files.root(of: "taxonomy.json")?["asOf"]?.text, let limit = Month(iso: asOf)
    else { return [] }
    return EntryKind.allCases.flatMap(\.files).flatMap { file in
      files.entryNodes(of: file).flatMap { entry in
        ["reviewed", "verified"].compactMap { key in
          guard let field = entry[key], let text = field.text, let month = Month(iso: text),
            limit < month
          else { return nil }
          return files.problem(
            in: file, as: .warning, at: field.offset,
            "'\(key)' \(text) is later than \(asOf), the taxonomy's own 'asOf'")
        }
      }
    }
  }
}
