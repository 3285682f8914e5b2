import GapcheckCore
import GapcheckReport

/// The report that `--baseline` names, and whether `--fail-on-drop` holds the audit to it.
struct BaselineGate {
  let source: InputSource
  private let isHeld: Bool

  /// Reads both options; `nil` where there is no baseline.
  init?(_ invocation: Invocation) throws(UsageError) {
    isHeld = invocation.has(.failOnDrop)
    guard let path = try invocation.nonempty(.baseline) else {
      if isHeld { throw invocation.fault(.missingCompanion(.failOnDrop, needed: .baseline)) }
      return nil
    }
    source = InputSource(argument: path)
    if source == .standardInput, invocation.operands.contains("-") {
      throw invocation.fault(.standardInputTwice(.baseline))
    }
  }

  /// Says what became of the baseline's readiness; `nil` is a baseline with nothing to hold.
  func finding(on comparison: BaselineComparison?) -> AuditGates.Finding {
    guard let comparison else {
      let note = "the baseline had too little information for a readiness, so nothing can drop"
      return AuditGates.Finding(notes: [note])
    }
    var finding = AuditGates.Finding(
      notes: [comparison.change] + (comparison.newRecommendation.map { [$0] } ?? []))
    guard comparison.isDrop else { return finding }
    let fallen = comparison.fallenSkills.map { [$0] } ?? []
    if isHeld {
      finding.complaints = [comparison.complaint] + fallen
    } else {
      finding.notes += fallen
    }
    return finding
  }
}

extension BaselineComparison {
  /// Both readings of the track.
  fileprivate var change: String {
    "readiness of \(track.name) \(before.exactly) → \(now?.exactly ?? "none") since \(since)"
  }

  /// That another track is recommended than was; `nil` where it is the same one.
  fileprivate var newRecommendation: String? {
    guard recommendedNow != track else { return nil }
    return "the recommended track was \(track.name), "
      + (recommendedNow.map { "is \($0.name)" } ?? "and now there is too little information for one")
  }

  fileprivate var complaint: String {
    let drop =
      now.map { "dropped from \(before.exactly) to \($0.exactly)" }
      ?? "was \(before.exactly), and now there is too little information for one"
    return "readiness of \(track.name) \(drop), so --fail-on-drop does not hold"
  }

  /// The skills that lost most; `nil` where none did.
  fileprivate var fallenSkills: String? {
    guard !fallen.isEmpty else { return nil }
    let falls = fallen.map {
      "\($0.skill.name) \($0.before.thousandths.asThousandths) → "
        + $0.now.thousandths.asThousandths
    }
    return "what fell most: \(falls.joined(separator: ", "))"
  }
}
