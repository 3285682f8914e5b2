/// Evidence stands without what a reader needs to check it.
enum UncheckableEvidence: WeaknessCheck {
  static let code = ProblemCode.uncheckableEvidence

  static func find(_ review: ProfileReview) -> [ProfileDiagnostic] {
    review.profile.skills.flatMap { entry in
      entry.evidence.compactMap { evidence in
        lack(of: evidence, review.taxonomy).map { lack in
          review.weakness(
            .uncheckableEvidence(kind: evidence.kind?.value, lacks: lack),
            at: evidence.kind ?? entry.name)
        }
      }
    }
  }

  /// The key that is missing; whatever is told or linked at all can be asked about.
  private static func lack(of evidence: Evidence, _ taxonomy: Taxonomy) -> String? {
    let said = [evidence.note, evidence.outcome, evidence.url].compactMap { $0 }
    guard let kind = kind(of: evidence, taxonomy) else { return said.isEmpty ? "note" : nil }
    if kind.needs.contains("url") { return said.contains(where: \.hasLink) ? nil : "url" }
    // Neither a claim nor an assistant shows anything, whatever is said of it.
    let isEmpty = [EvidenceRole.claim.id, EvidenceRole.assistant.id].contains(kind.id)
    return said.isEmpty && !isEmpty ? "note" : nil
  }

  private static func kind(of evidence: Evidence, _ taxonomy: Taxonomy) -> EvidenceKind? {
    evidence.kind.flatMap { taxonomy.names.evidenceKind(named: NormalizedName($0.value)) }
      .flatMap(taxonomy.evidenceKind)
  }
}
