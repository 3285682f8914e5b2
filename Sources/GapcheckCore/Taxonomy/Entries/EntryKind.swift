/// A kind of taxonomy entry: where its entries stand and what one of them is called.
///
/// The raw value is how people and data name it: `skill:vllm-serving`.
package enum EntryKind: String, Sendable, CaseIterable {
  case skill, group, outside, transfer, task, automation, modifier, track
  case evidence, level, effort, rule, constant
  case phase, route, milestone, project, resource
  case signal, pitfall, concept, responsibility, durable
  case source, claim, contradiction, principle, stale, role, words, ambiguous
  case inventory, retired

  /// The files that hold its entries.
  package var files: [String] {
    switch self {
    case .skill: ["skills.json"]
    case .group: ["groups.json"]
    case .outside: ["outside.json"]
    case .transfer: ["transfer.json"]
    case .task: ["tasks.json"]
    case .automation: ["automation.json"]
    case .modifier: ["modifiers.json"]
    case .track: ["specializations.json", "subroles.json", "deepen.json"]
    case .evidence: ["evidence.json"]
    case .level: ["rubric.json"]
    case .effort: ["effort.json"]
    case .rule: ["rules.json"]
    case .constant: ["model.json"]
    case .phase: ["phases.json"]
    case .route: ["routes.json"]
    case .milestone: ["milestones.json"]
    case .project: ["projects.json"]
    case .resource: ["resources.json"]
    case .signal: ["signals.json"]
    case .pitfall: ["pitfalls.json"]
    case .concept: ["concepts.json"]
    case .responsibility: ["responsibilities.json"]
    case .durable: ["durable.json"]
    case .source: ["sources.json"]
    case .claim: ["claims.json"]
    case .contradiction: ["contradictions.json"]
    case .principle: ["principles.json"]
    case .stale: ["stale.json"]
    case .role: ["roles.json"]
    case .words: ["words.json"]
    case .ambiguous: ["ambiguous.json"]
    case .inventory: ["inventory.json"]
    case .retired: ["retired.json"]
    }
  }

  /// What one entry is called within a sentence.
  package var noun: String {
    switch self {
    case .outside: "family outside the scope"
    case .transfer: "transfer family"
    case .automation: "automation category"
    case .modifier: "circumstance"
    case .evidence: "kind of evidence"
    case .effort: "effort class"
    case .constant: "constant of the model"
    case .signal: "hiring signal"
    case .concept: "AI-native concept"
    case .durable: "durable area"
    case .source: "source document"
    case .stale: "stale item"
    case .role: "hiring place"
    case .words: "word list"
    case .ambiguous: "ambiguous name"
    case .inventory: "item of the sources"
    case .retired: "retired name"
    case .skill, .group, .task, .track, .level, .rule, .phase, .route, .milestone, .project,
      .resource, .pitfall, .responsibility, .claim, .contradiction, .principle:
      rawValue
    }
  }
}

/// The name of one entry among all kinds: `skill:vllm-serving`.
package struct EntryKey: Hashable, Comparable, Sendable, CustomStringConvertible {
  package let kind: EntryKind
  package let id: String

  package init(_ kind: EntryKind, _ id: String) {
    self.kind = kind
    self.id = id
  }

  /// Reads `kind:id`; `nil` where the kind is unknown or the id is missing.
  package init?(_ text: String) {
    let parts = text.split(separator: ":", maxSplits: 1)
    guard parts.count == 2, let kind = EntryKind(rawValue: String(parts[0])) else { return nil }
    self.init(kind, String(parts[1]))
  }

  package var description: String { "\(kind.rawValue):\(id)" }

  package static func < (left: Self, right: Self) -> Bool {
    let order = EntryKind.allCases
    let kinds = (order.firstIndex(of: left.kind) ?? 0, order.firstIndex(of: right.kind) ?? 0)
    return kinds.0 == kinds.1 ? left.id < right.id : kinds.0 < kinds.1
  }
}
