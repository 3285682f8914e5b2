package import GapcheckCore

/// The sum that makes the hours to ready of a track, step by step.
package struct HoursSum: Sendable {
  /// One step of study or proof, or the artefact that the gate asks for.
  package struct Row: Sendable {
    package let title: String
    /// The skill that the step raises; `nil` for the artefact.
    package let skill: Reference?
    /// The level that it leads to.
    package let level: Int?
    /// What the taxonomy gives someone who starts without anything.
    package let estimate: Effort
    package let effort: Effort
    /// The effort in tenths of an hour, rounded so that the rows add up to the total's.
    package let tenths: Int
    /// Why it is asked for or costs less than the estimate.
    package let why: [String]
  }

  package let track: Reference
  package let rows: [Row]
  /// The hours to ready as they were measured: what the rows add up to.
  package let total: Effort
}

extension HoursSum {
  /// A step whose hours are not rounded yet.
  struct Step {
    let title: String
    let skill: Reference?
    let level: Int?
    let estimate: Effort
    let effort: Effort
    let why: [String]
  }

  /// Lists the steps that a total is made of.
  init(_ steps: [Step], of total: Effort, for track: Reference) {
    self.track = track
    self.total = total
    let tenths = Apportionment(steps.map(\.effort.minutes), times: 10, over: 60).columns[0]
    rows = zip(steps, tenths).map { step, tenths in
      Row(
        title: step.title, skill: step.skill, level: step.level, estimate: step.estimate,
        effort: step.effort, tenths: tenths, why: step.why)
    }
  }
}
