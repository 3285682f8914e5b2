import JSON

/// Reads names that are no longer in use.
extension TaxonomyDecoder {
  func retired(_ node: JSONNode, _ reader: inout EntryReader) -> RetiredEntry? {
    reader.allow(entry: ["id", "kind", "code", "replacedBy", "reason"], in: node)
    return RetiredEntry(
      id: reader.id("id", in: node), kind: reader.choice("kind", in: node, default: .skill),
      code: reader.optionalText("code", in: node),
      replacedBy: reader.optionalText("replacedBy", in: node),
      reason: Later(reader.text("reason", in: node)), provenance: Later(reader.provenance(of: node))
    )
  }
}
