import GapcheckCore

extension PlanReport {
  /// What did not fit, with the dates it would be done by.
  func deferredBlocks(level: Int) -> [Block] {
    guard !deferred.isEmpty else { return [] }
    let columns = [
      Table.Column("What did not fit", isFlexible: true), Table.Column("Level", .right),
      Table.Column("Hours", .right), Table.Column("At this pace by"),
      Table.Column("If hours are off by \(terms.band)"),
    ]
    let rows = deferred.map { step -> [[Inline]] in
      [
        .plain(step.skill.name), .plain("\(step.level)"), .plain(step.effort.description),
        .plain(step.by.spelled),
        .plain("\(step.between.lowerBound.spelled) … \(step.between.upperBound.spelled)"),
      ]
    }
    return [
      section("What did not fit", key: "plan-deferred", level: level),
      .paragraph(.plain(choiceWords)),
      .table(Table(columns, rows: rows)),
    ]
  }

  /// What the steps were chosen for, and where that leads.
  private var choiceWords: String {
    if isForReady {
      return "This plan takes what makes one ready, then what raises readiness most."
    }
    let most = "This plan takes what raises readiness most in its hours."
    return isReady || readyOn.map { $0 <= readyBy } ?? false
      ? most
      : "\(most) Going straight for ready, with what blocks it first, ends by \(readyBy.spelled)."
  }
}
