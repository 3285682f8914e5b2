/// The recommended way, how sure it is, and what speaks against it.
package struct Verdict: Sendable {
  package enum Status: String, Sendable {
    case recommended
    case insufficientInformation = "insufficient-information"
  }

  package let status: Status
  package let route: Route.Kind
  /// The track to plan for, as a place in the taxonomy's list.
  package let track: Int
  /// The job to apply for.
  package let subrole: Int
  /// The specialization nearest to it.
  package let specialization: Int
  /// The best deeper-backend track.
  package let deepen: Int
  /// Whether the same track wins under every reading of the levels and hours.
  package let isRobust: Bool
  package let rival: Int
  /// What made another track win, where the call is close.
  package let flips: [Scenario]
  /// Whether the person asked for this track.
  package let isChosen: Bool
  /// Whether the ranking puts it first, asked for or not.
  package let isBest: Bool
  /// The wanted track, where it is out of reach and another had to be planned for.
  package let outOfReach: Int?
}

/// A reading of the profile under which the ranking is tried again.
package enum Scenario: Hashable, Sendable {
  case provenOnly
  case claimedInFull
  /// Hours scaled by a factor in thousandths.
  case hours(Int)
}
