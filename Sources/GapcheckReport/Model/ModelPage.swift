package import GapcheckCore

/// The model in words: every rule with its numbers filled in, every number with what it rests on.
package struct ModelPage: Sendable {
  /// The rules of one part of the model.
  package struct Topic: Sendable {
    package let id: String
    package let name: String
    package let rules: [RulePart]
  }

  package let taxonomyVersion: String
  /// The levels of the rubric: number and name, from the lowest.
  package let levels: [String]
  /// The topics that have rules, in the order in which one needs them.
  package let topics: [Topic]
  package let constants: [ConstantPart]
  package let effortClasses: [EffortClassPart]

  package init(_ taxonomy: Taxonomy) {
    taxonomyVersion = taxonomy.version
    levels = taxonomy.levels.sorted { $0.level < $1.level }.map { level in
      "\(level.level) \(level.name.lowercased())"
    }
    topics = Rule.Topic.allCases.compactMap { topic in
      let rules = taxonomy.rules.filter { $0.topic == topic }
      guard !rules.isEmpty else { return nil }
      return Topic(
        id: topic.rawValue, name: topic.name, rules: rules.map { RulePart($0, taxonomy: taxonomy) })
    }
    constants = taxonomy.model.entries.map { ConstantPart($0, taxonomy: taxonomy) }
    effortClasses = taxonomy.effortClasses.map { EffortClassPart($0, taxonomy: taxonomy) }
  }
}

/// One rule, its numbers filled in.
package struct RulePart: Sendable {
  package let id: String
  package let name: String
  package let text: String
  package let formula: String?
  package let constants: [ConstantPart]
  package let sources: [String]

  package init(_ rule: Rule, taxonomy: Taxonomy) {
    id = rule.id.text
    name = rule.name
    text = rule.text.filled(with: taxonomy.model)
    formula = rule.formula?.filled(with: taxonomy.model)
    constants = rule.constants.compactMap { name in
      taxonomy.model.entries.first { $0.name == name }
    }.map { ConstantPart($0, taxonomy: taxonomy) }
    sources = taxonomy.citations(rule.provenance.sources)
  }
}

/// One number of the model.
package struct ConstantPart: Sendable {
  package let name: String
  package let thousandths: Int
  package let value: String
  /// What it is, with its unit.
  package let meaning: String
  package let sources: [String]

  package init(_ entry: ModelConstants.Entry, taxonomy: Taxonomy) {
    name = entry.name
    thousandths = entry.thousandths
    value = entry.thousandths.asThousandths
    meaning = entry.meaning
    sources = taxonomy.citations(entry.sources)
  }
}

/// One class of skills by how they are learned.
package struct EffortClassPart: Sendable {
  package let id: String
  package let code: String
  package let name: String
  /// Effort of the steps from each level to the next.
  package let steps: [Effort]
  package let text: String
  package let sources: [String]

  package init(_ effortClass: EffortClass, taxonomy: Taxonomy) {
    id = effortClass.id.text
    code = effortClass.code
    name = effortClass.name
    steps = effortClass.steps
    text = effortClass.text
    sources = taxonomy.citations(effortClass.provenance.sources)
  }
}

extension Rule.Topic {
  /// The heading of the topic's rules.
  package var name: String {
    switch self {
    case .levels: "Levels"
    case .scores: "Scores"
    case .exposure: "Exposure"
    case .hours: "Hours"
    case .verdict: "Verdict"
    case .plan: "Plan"
    case .checks: "Checks"
    case .cohorts: "Cohorts"
    }
  }
}
