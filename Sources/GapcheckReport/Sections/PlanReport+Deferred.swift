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
      .paragraph(
        .plain(
          "This plan takes what raises readiness most in its hours. Going straight for ready, with"
            + " what blocks it first, ends by \(readyBy.spelled).")),
      .table(Table(columns, rows: rows)),
    ]
  }
}
