package import GapcheckCore

/// The track that a baseline recommends, then and now.
package struct BaselineComparison: Hashable, Sendable {
  /// A skill that the track asks for and that counts for less than it did.
  package struct FallenSkill: Hashable, Sendable {
    package let skill: Reference
    package let before: Level
    package let now: Level
  }

  package let track: Reference
  /// The day of the baseline.
  package let since: CalendarDate
  package let before: Readiness
  /// `nil` for an empty profile, which is never scored.
  package let now: Readiness?
  /// The track that is recommended now; `nil` where there is too little information.
  package let recommendedNow: Reference?
  /// The skills that lost most, the deepest fall first; they may be outweighed by gains.
  package let fallen: [FallenSkill]

  /// Whether the readiness is lower than it was, or gone.
  package var isDrop: Bool { now.map { $0 < before } ?? true }

  /// How many skills are named for a drop.
  package static let fallenCount = 5
}

extension Baseline {
  /// Compares an audit with the baseline; `nil` where the baseline recommends nothing to hold.
  package func comparison(
    with audit: Audit, in taxonomy: Taxonomy
  ) throws(BaselineError) -> BaselineComparison? {
    guard taxonomyVersion == taxonomy.version else {
      throw BaselineError(.otherTaxonomy(theirs: taxonomyVersion, ours: taxonomy.version))
    }
    guard let recommended else { return nil }
    guard let outcome = audit.outcomes.first(where: { $0.track.id.text == recommended.track })
    else {
      throw BaselineError(.unknownTrack(id: recommended.track, taxonomy: taxonomy.version))
    }
    return BaselineComparison(
      track: Reference(outcome.track), since: asOf, before: recommended.readiness,
      now: audit.facts.isEmpty ? nil : outcome.score.readiness.credited,
      recommendedNow: audit.verdict.status == .recommended ? Reference(audit.planned.track) : nil,
      fallen: fallen(of: outcome.track, in: audit, taxonomy))
  }

  /// The skills of a track that lost most: by the fall, then by id.
  private func fallen(
    of track: Track, in audit: Audit, _ taxonomy: Taxonomy
  ) -> [BaselineComparison.FallenSkill] {
    let skills = Set(track.requirements.flatMap(\.members)).compactMap { index in
      fall(of: taxonomy[index], to: audit.assessment[index].credited(trust: taxonomy.model.trust))
    }
    let ordered = skills.sorted { ($1.fall, $0.skill.id) < ($0.fall, $1.skill.id) }
    return Array(ordered.prefix(BaselineComparison.fallenCount))
  }

  private func fall(of skill: Skill, to now: Level) -> BaselineComparison.FallenSkill? {
    guard let before = credited[skill.id.text], now < before else { return nil }
    return BaselineComparison.FallenSkill(
      skill: Reference(id: skill.id.text, name: skill.name), before: before, now: now)
  }
}

extension BaselineComparison.FallenSkill {
  /// Thousandths of a level.
  fileprivate var fall: Int { before.thousandths - now.thousandths }
}

extension Reference {
  fileprivate init(_ track: Track) { self.init(id: track.id.text, name: track.name) }
}
