import GapcheckCore

/// Asks what is behind a link.
struct EvidenceKindStep: WizardStep {
  /// The entry's place in the list of skills.
  let entry: Int
  /// The link's place in its evidence.
  let evidence: Int
  let topic: WizardTopic? = .skills

  func question(in state: WizardState) -> WizardQuestion {
    var question = WizardQuestion(
      topic, "What is behind the link?",
      hint: "a number; s skip, b back, ? help, q quit")
    question.choices = Self.kinds(in: state.taxonomy).enumerated().map {
      .init("\($0 + 1)", $1.name)
    }
    return question
  }

  /// The kinds that nobody can check without a link.
  private static func kinds(in taxonomy: Taxonomy) -> [EvidenceKind] {
    taxonomy.evidenceKinds.filter { $0.needs.contains("url") }
  }

  func answer(_ text: String, in state: WizardState) -> StepOutcome {
    let kinds = Self.kinds(in: state.taxonomy)
    let named = state.taxonomy.names.evidenceKind(named: NormalizedName(text))
    let numbered = Int(text).flatMap { kinds.indices.contains($0 - 1) ? kinds[$0 - 1].id : nil }
    guard let id = numbered ?? named, let kind = state.taxonomy.evidenceKind(id) else {
      return .complaint("type a number from 1 to \(kinds.count), or s to leave it open")
    }
    return .accept(
      [.evidenceKind(kind.id.text, of: evidence, ofSkill: entry)], said: ["\(kind.name)."])
  }

  func skip(in sitting: inout WizardSitting) {}

  func help(in state: WizardState) -> [String] {
    Self.kinds(in: state.taxonomy).map { "\($0.name): \($0.meaning)" }
      + ["Left open, the link counts as a claim."]
  }
}
