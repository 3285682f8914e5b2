import GapcheckCore

extension TrackOutcome {
  /// Everything that is said of the track, in one comparable text.
  var figures: String {
    let rows = score.rows.map { "\($0.requirement.id) \($0.proven) \($0.credited) \($0.claimed)" }
    return [
      track.id.text, "\(score.readiness)", "\(score.foundation)", "\(score.delta)",
      "\(score.coverage)", "\(score.blockers)", rows.joined(separator: ","), "\(projected)",
      "\(hoursToReady.minutes)", "\(readyBy)", "\(readyBetween)", "\(floor)",
      "\(isPreconditionMet)", "\(reach)", "\(wedge?.effort.minutes ?? -1)",
      "\(wedge?.targets ?? [])", "\(frame.studyBudget.minutes)",
    ].joined(separator: "\n")
  }
}

extension Plan {
  /// Everything that the plan says, in one comparable text.
  var figures: String {
    let items = items.map { "\($0.id) \($0.effort.minutes) \($0.from) \($0.to) \($0.isDone)" }
    let weeks = weeks.map { "\($0.number) \($0.planned.minutes) \($0.capacity.minutes)" }
    let later = deferred.map { "\($0.target) \($0.by)" }
    return
      ([track.id.text, "\(start)", "\(end)", "\(projected)", "\(bound)"] + items + weeks + later)
      .joined(separator: "\n")
  }
}

extension Audit {
  /// Everything that the audit says, in one comparable text.
  var figures: String {
    let found =
      signals.map { "\($0.signal.id) \($0.status) \($0.reason)" }
      + pitfalls.map { "\($0.pitfall.id) \($0.reason)" }
      + gaps.map { "\($0.requirement) \($0.skill) \($0.effort.minutes) \($0.gain)" }
      + questions.map {
        "\($0.skill) \($0.level) \($0.track.id) \($0.from) \($0.to) \($0.daysSooner)"
      }
      + routes.map { "\($0.route.id) \($0.tracks) \($0.shared) \($0.sharedEffort.minutes)" }
    return (outcomes.map(\.figures) + ["\(verdict)", plan?.figures ?? "no plan"] + found)
      .joined(separator: "\n")
  }
}
