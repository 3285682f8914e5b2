import JSON

/// Reads of whom something holds: `everyone`, `track:deep-databases`, `role:on-call-engineer`.
extension TaxonomyDecoder {
  func circumstance(
    _ text: String, at node: JSONNode, _ reader: inout EntryReader
  ) -> Circumstance? {
    let plain: [String: Circumstance] = [
      "everyone": .everyone, "described-week": .describedWeek, "below-half-time": .belowHalfTime,
      "coursework": .coursework,
    ]
    if let circumstance = plain[text] { return circumstance }
    let parts = text.split(separator: ":", maxSplits: 1).map(String.init)
    guard parts.count == 2 else {
      let choices = (plain.keys.sorted() + ["route:…", "role:…", "task:…", "track:…", "skill:…"])
      reader.fault(
        "unknown circumstance '\(text)'; choose one of \(choices.joined(separator: ", "))", at: node
      )
      return nil
    }
    return circumstance(of: parts[0], named: parts[1], at: node, &reader)
  }

  private func circumstance(
    of kind: String, named name: String, at node: JSONNode, _ reader: inout EntryReader
  ) -> Circumstance? {
    switch kind {
    case "route":
      reader.check(name, isA: .route, at: node)
      return Route.Kind(rawValue: name).map { .route($0) }
    case "role":
      check(role: name, at: node, &reader)
      return .role(name)
    case "task":
      reader.check(name, isA: .task, at: node)
      return Identifier(name).map { .task($0) }
    case "track":
      reader.check(name, isA: .track, at: node)
      return Identifier(name).map { .track($0) }
    case "skill": return skill(named: name, at: node, &reader).map { .skill($0) }
    default:
      reader.fault("unknown circumstance '\(kind):\(name)'", at: node)
      return nil
    }
  }

  /// Roles have no entries of their own: tasks name the role that does them.
  private func check(role: String, at node: JSONNode, _ reader: inout EntryReader) {
    guard files.canRead(.task) else { return }
    let roles = Set(files.entryNodes(of: "tasks.json").compactMap { $0["role"]?.text })
    guard !roles.contains(role) else { return }
    reader.fault("unknown role '\(role)'\(suggestion(for: role, among: roles.sorted()))", at: node)
  }
}
