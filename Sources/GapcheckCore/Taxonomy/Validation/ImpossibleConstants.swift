/// Constants of the model that are in range each by itself and make no sense where they are used.
extension TaxonomyChecks {
  var impossibleConstants: [TaxonomyProblem] { boundedConstants + orderedConstants }

  private var boundedConstants: [TaxonomyProblem] {
    bounds.flatMap { bound in
      bound.names.filter { name in
        taxonomy.model.thousandths(of: name).map { !bound.range.contains($0) } ?? false
      }
      .map { constant($0, "'\($0)' \(bound.rule)") }
    }
  }

  /// The ranges of constants, in thousandths.
  private var bounds: [(names: [String], range: ClosedRange<Int>, rule: String)] {
    let shares = [
      "trust", "claimedStepShare", "transferDiscount", "transferTopDiscount", "hoursBand",
      "exposureHigh",
    ]
    let points = [
      "coverageFloor", "taskEvidenceShare", "glueWeek", "denialExposure", "denialJudgment",
      "inflatedShare",
    ]
    let levels = [
      "assumedLevel", "transferLevel", "transferTopStep", "taskEvidenceLevel", "taskOutcomeLevel",
      "unprovenLevel",
    ]
    let positive = [
      "halfTimeHours", "defaultHoursPerWeek", "weightCore", "halfLifeTool", "halfLifePlatform",
      "halfLifeFundamental", "robustLow",
    ]
    let planDays = max(1, taxonomy.model.planDays) * 1000
    return [
      (shares, 0...1000, "is a share and must not be more than 1"),
      (points, 0...100_000, "must lie between 0 and 100"),
      (["readyAt"], 10...100_000, "must lie between 0.01 and 100"),
      (levels, 0...4000, "is a level and must not be more than 4"),
      (positive, 1...1_000_000, "must be more than 0"),
      (["contributionParts", "wizardTasks"], 1000...1_000_000, "must be at least 1"),
      (["planDays"], 30_000...365_000, "must lie between 30 and 365"),
      (["reserveFromDay"], 1000...planDays, "must lie within the plan"),
    ]
  }

  /// Pairs of which the first must not be more than the second.
  private var orderedConstants: [TaxonomyProblem] {
    let pairs = [
      ("applicationsLow", "applicationsHigh"), ("horizonFromMonths", "horizonToMonths"),
      ("exposureLow", "exposureHigh"), ("weightNice", "weightSupporting"),
      ("weightSupporting", "weightCore"), ("robustLow", "robustHigh"),
      ("yearsForAware", "yearsForWorking"), ("yearsForSomeTransfer", "yearsForFullTransfer"),
      ("partialTask", "highTask"), ("partialWeek", "highWeek"), ("fairAt", "readyAt"),
    ]
    let model = taxonomy.model
    return pairs.filter { low, high in
      (model.thousandths(of: low) ?? 0) > (model.thousandths(of: high) ?? .max)
    }.map { constant($0.0, "'\($0.0)' must not be more than '\($0.1)'") }
  }

  private func constant(_ name: String, _ message: String) -> TaxonomyProblem {
    files.problem(EntryKey(.constant, name), at: "value", message)
  }
}
