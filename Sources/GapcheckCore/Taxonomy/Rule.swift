/// One rule of the model, in words: what it does and why, and which constants it uses.
package struct Rule: Sendable {
  /// The part of the model that a rule belongs to, in the order in which one needs them.
  package enum Topic: String, Sendable, CaseIterable {
    case levels, scores, exposure, hours, verdict, plan, checks, cohorts
  }

  package let id: Identifier<Rule>
  package let topic: Topic
  package let name: String
  @Later package var text: ConstantText
  /// The rule on one line, where it can be written so.
  @Later package var formula: ConstantText?
  /// Names of the model's constants that the rule uses, those in braces among them.
  @Later package var constants: [String]
  @Later package var provenance: Provenance
}

extension ScoringRule {
  /// The rule's id in the taxonomy.
  package var id: Identifier<Rule> {
    guard let id = Identifier<Rule>(rawValue) else {
      preconditionFailure("scoring rules are kebab-case ids")
    }
    return id
  }
}
