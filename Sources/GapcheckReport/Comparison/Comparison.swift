package import GapcheckCore

/// What moved between two reports, and because of what: names resolved, numbers kept.
///
/// The other way round, every pair in it is the other way round.
package struct Comparison: Sendable {
  /// The version of this value's JSON form; a major one only ever gains keys.
  package static let format = "gapcheck.comparison/1"

  /// What a side of it is.
  package struct Side: Hashable, Sendable {
    package enum Source: String, Sendable, CaseIterable {
      /// A profile, scored for the comparison.
      case profile
      /// A report as it was saved.
      case report
    }

    package let source: Source
    package let name: String?
    package let asOf: CalendarDate
    package let hoursPerWeek: Effort
    /// The first day of the plan; `nil` where there is none.
    package let start: CalendarDate?
    /// How many days without work the plan has.
    package let daysOff: Int
    /// Whether the recommended track was asked for.
    package let isChosen: Bool
    /// Whether it says anything that could be scored.
    package let isScored: Bool
  }

  /// What the verdict says.
  package struct VerdictPart: Hashable, Sendable {
    package let status: String
    package let route: Reference
    package let track: Reference
    package let rival: Reference
    package let isRobust: Bool

    /// What makes it another verdict: ids alone, as a name is no finding.
    var finding: [String] { [status, route.id, track.id, rival.id, "\(isRobust)"] }
  }

  /// Whether the tracks that are recommended came nearer.
  package enum Outcome: String, Sendable, CaseIterable {
    case better, worse
    /// One track came nearer, and the other one went.
    case mixed
    case same
    /// A profile that says nothing is never scored.
    case unscored
  }

  package let taxonomyVersion: String
  /// The days of the usual plan.
  package let planDays: Int
  package let sides: Pair<Side>
  package let outcome: Outcome
  package let verdict: Pair<VerdictPart>
  /// The recommended tracks first, then those that moved most.
  package let tracks: Moved<TrackMove>
  /// Those that moved most first.
  package let skills: Moved<SkillMove>
  package let evidence: [EvidenceMove]
  package let exposure: Pair<ExposureFigures?>
  package let tasks: Moved<TaskMove>
  /// The gaps of the recommended track; `nil` where that is another track now.
  package let gaps: Moved<GapMove>?
  /// The skills that the recommended tracks gained or lost most by, the most first.
  package let causes: [SkillMove]
  package let signals: Moved<SignalMove>
  package let pitfalls: Moved<PitfallMove>

  /// Whether anything is different but what the two were scored for: day, hours and days off.
  package var hasMoved: Bool {
    verdict.map(\.finding).hasMoved || exposure.hasMoved || !evidence.isEmpty
      || gaps?.parts.isEmpty == false
      || !tracks.parts.isEmpty || !skills.parts.isEmpty || !tasks.parts.isEmpty
      || !signals.parts.isEmpty || !pitfalls.parts.isEmpty
  }
}

/// Why two reports cannot be compared.
package enum ComparisonError: Error, Equatable, Sendable {
  case otherTaxonomy(Pair<String>)
}

extension ComparisonError {
  /// The error as a lower-case sentence without a full stop.
  package var message: String {
    switch self {
    case .otherTaxonomy(let versions):
      "made with taxonomy \(versions.before.visibleOnOneLine(limit: 60)) and"
        + " \(versions.after.visibleOnOneLine(limit: 60)): figures of two taxonomies do not compare;"
        + " give both profiles, or save both reports with the same taxonomy"
    }
  }
}
