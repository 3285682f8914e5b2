import JSON

/// What a list names twice does no harm and no good.
extension TaxonomyChecks {
  var repeatedElements: [TaxonomyProblem] {
    EntryKind.allCases.flatMap(\.files).flatMap { file in
      files.root(of: file).map { repeated(in: $0, key: "", file: file) } ?? []
    }
  }

  private func repeated(in node: JSONNode, key: String, file: String) -> [TaxonomyProblem] {
    switch node.value {
    case .object(let members):
      members.flatMap { repeated(in: $0.node, key: $0.key, file: file) }
    case .array(let elements):
      repeated(elements, key: key, file: file)
        + elements.flatMap { repeated(in: $0, key: key, file: file) }
    case .string, .number, .bool, .null: []
    }
  }

  /// Compares texts, and objects by the skill they speak of; tracks have a check of their own.
  private func repeated(
    _ elements: [JSONNode], key: String, file: String
  ) -> [TaxonomyProblem] {
    guard key != "requirements" else { return [] }
    var seen: Set<String> = []
    return elements.compactMap { element in
      guard let named = element["skill"] ?? element as JSONNode?, let text = named.text,
        !seen.insert(Self.nameLists.contains(key) ? NormalizedName(text).text : text).inserted
      else { return nil }
      return files.problem(
        in: file, as: .warning, at: named.offset, "'\(text)' is listed more than once")
    }
  }

  /// Lists whose elements are compared as names are: without case and punctuation.
  private static let nameLists: Set<String> = ["aliases", "phrases", "words"]
}
