import JSON

/// A source document is only of use to who can find the place in it.
extension TaxonomyChecks {
  var sourcePlaces: [TaxonomyProblem] {
    EntryKind.allCases.flatMap(\.files).flatMap { file in
      (files.root(of: file).map { $0.nodes(called: "sources") } ?? []).flatMap(\.elements)
        .compactMap { element in
          guard let text = element.text, case .seed(let document, "")? = Source(text) else {
            return nil
          }
          return files.problem(
            in: file, as: .warning, at: element.offset,
            "'\(text)' says no place in source '\(document)'; add one after a space")
        }
    }
  }
}

extension JSONNode {
  /// The values of every member of a name, however deep.
  fileprivate func nodes(called key: String) -> [JSONNode] {
    switch value {
    case .object(let members):
      members.flatMap { $0.key == key ? [$0.node] : $0.node.nodes(called: key) }
    case .array(let elements): elements.flatMap { $0.nodes(called: key) }
    case .string, .number, .bool, .null: []
    }
  }
}
