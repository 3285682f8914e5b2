import JSON

/// Reads tasks and what automates them.
extension TaxonomyDecoder {
  func task(_ node: JSONNode, _ reader: inout EntryReader) -> WorkTask? {
    reader.allow(
      entry: [
        "id", "name", "role", "layer", "exposure", "band", "category", "irreversible", "glue",
        "rationale", "phrases", "growInto", "evidences",
      ], in: node)
    let category: Identifier<AutomationCategory>? =
      node["category"] == nil ? nil : reader.reference("category", to: .automation, in: node)
    let evidences = reader.nodes("evidences", in: node).compactMap { entry in
      target(in: entry, &reader).map {
        WorkTask.Showing(skill: $0.skill, level: Level(whole: $0.level))
      }
    }
    return WorkTask(
      id: reader.id("id", in: node), name: reader.text("name", in: node),
      role: reader.text("role", in: node),
      layer: reader.choice("layer", in: node, default: .mixed),
      exposure: reader.thousandths("exposure", in: node, within: 0...1000),
      band: reader.thousandths("band", in: node, within: 0...500), category: category,
      isIrreversible: reader.flag("irreversible", in: node),
      isGlue: reader.flag("glue", in: node), rationale: Later(reader.text("rationale", in: node)),
      phrases: Later(reader.texts("phrases", in: node)),
      growInto: Later(reader.text("growInto", in: node)),
      evidences: evidences, provenance: Later(reader.provenance(of: node)))
  }

  func automation(_ node: JSONNode, _ reader: inout EntryReader) -> AutomationCategory? {
    reader.allow(
      entry: ["id", "name", "summary", "capabilities", "humanGate", "leavesOpen"], in: node)
    return AutomationCategory(
      id: reader.id("id", in: node), name: reader.text("name", in: node),
      summary: Later(reader.text("summary", in: node)),
      capabilities: Later(reader.texts("capabilities", in: node)),
      humanGate: Later(reader.text("humanGate", in: node)),
      leavesOpen: Later(reader.text("leavesOpen", in: node)),
      provenance: Later(reader.provenance(of: node)))
  }

  func modifier(_ node: JSONNode, _ reader: inout EntryReader) -> ExposureModifier? {
    reader.allow(entry: ["id", "name", "delta", "question"], in: node)
    return ExposureModifier(
      id: reader.id("id", in: node), name: reader.text("name", in: node),
      delta: reader.thousandths("delta", in: node, within: -500...500),
      question: Later(reader.text("question", in: node)),
      provenance: Later(reader.provenance(of: node)))
  }
}
