import GapcheckCore

extension Taxonomy {
  /// Names each source once, in the order given.
  func citations(_ sources: [Source]) -> [String] {
    var result: [String] = []
    for citation in sources.map(citation) where !result.contains(citation) {
      result.append(citation)
    }
    return result
  }

  /// Names a source as a reader would: title and date rather than an id.
  func citation(_ source: Source) -> String {
    switch source {
    case .seed(let document, _):
      let known = sourceDocuments.first { $0.id == document }
      return known.map { "\($0.title), \($0.date), \($0.grade)" } ?? "source \(document)"
    case .reference(let id):
      return resource(id).map { "\($0.title), \($0.author), reference" } ?? id.text
    case .estimate(let reason): return "estimate: \(reason)"
    }
  }
}
