import JSON

/// Reads effort classes, and holds the hours of skills to them.
extension TaxonomyDecoder {
  func effortClass(_ node: JSONNode, _ reader: inout EntryReader) -> EffortClass? {
    reader.allow(entry: ["id", "code", "name", "hours", "text"], in: node)
    return EffortClass(
      id: reader.id("id", in: node), code: reader.text("code", in: node),
      name: reader.text("name", in: node), steps: reader.fourSteps(in: node) ?? [],
      text: Later(reader.text("text", in: node)), provenance: Later(reader.provenance(of: node)))
  }

  /// Reads `P*0.8`, and notes hours that are not the class's times the factor.
  func estimate(
    of steps: [Effort]?, in node: JSONNode, _ reader: inout EntryReader
  ) -> Skill.Estimate {
    let text = reader.text("effort", in: node)
    let parts = text.split(separator: "*", maxSplits: 1, omittingEmptySubsequences: false)
    let factor = parts.count > 1 ? self.factor(String(parts[1])) : 1000
    guard let known = effortClasses.first(where: { $0.code[...] == parts[0] }),
      let factor
    else {
      faultEffort(text, at: node, &reader)
      return Skill.Estimate(effortClass: .unnamed, factor: 1000)
    }
    let expected = known.steps(factor: factor)
    if let steps, !expected.isEmpty, steps != expected {
      let hours = expected.map { "\($0.wholeHours)" }.joined(separator: ", ")
      reader.fault("'hours' must be [\(hours)] by '\(text)'", at: node["hours"] ?? node)
    }
    return Skill.Estimate(effortClass: known.id, factor: factor)
  }

  private func factor(_ text: String) -> Int? {
    guard let node = try? JSONNode(parsing: Array(text.utf8)),
      case .number(let number) = node.value,
      let factor = number.scaled(1000), (1...10_000).contains(factor)
    else { return nil }
    return factor
  }

  private func faultEffort(_ text: String, at node: JSONNode, _ reader: inout EntryReader) {
    guard !text.isEmpty, !effortClasses.isEmpty else { return }
    let codes = effortClasses.map(\.code).joined(separator: ", ")
    reader.fault(
      "'effort' must be one of \(codes), perhaps with a factor as in 'T*1.2', not '\(text)'",
      at: node["effort"] ?? node)
  }
}

extension EntryReader {
  /// Reads the hours of the four steps between levels; `nil` where one of them is at fault.
  mutating func fourSteps(in node: JSONNode) -> [Effort]? {
    let found = problemCount
    let steps = nodes("hours", in: node).map { hours(of: $0, within: 250...2_000_000) }
    if steps.count != 4, let field = node["hours"], field.kind == .array {
      fault("'hours' must list four steps", at: field)
    }
    return problemCount == found && steps.count == 4 ? steps : nil
  }
}
