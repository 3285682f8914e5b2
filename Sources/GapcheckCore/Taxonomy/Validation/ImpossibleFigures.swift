/// Figures that are in range each by itself and make no sense together.
extension TaxonomyChecks {
  var impossibleConstants: [TaxonomyProblem] {
    planConstants + orderedConstants + shareConstants
  }

  private var planConstants: [TaxonomyProblem] {
    let model = taxonomy.model
    let rules: [(String, Bool, String)] = [
      ("planDays", (30...365).contains(model.planDays), "must lie between 30 and 365"),
      (
        "reserveFromDay", (1...max(1, model.planDays)).contains(model.reserveFromDay),
        "must lie within the plan"
      ),
      ("halfTimeHours", model.halfTime.minutes > 0, "must be more than 0"),
      ("defaultHoursPerWeek", model.defaultHoursPerWeek.minutes > 0, "must be more than 0"),
      ("weightCore", (model.weights[.core] ?? 0) > 0, "must be more than 0"),
      ("readyAt", (1...10_000).contains(model.readyAt.hundredths), "must lie between 0 and 100"),
    ]
    return rules.filter { !$0.1 }.map { constant($0.0, "'\($0.0)' \($0.2)") }
  }

  /// Pairs of which the first must not be more than the second.
  private var orderedConstants: [TaxonomyProblem] {
    let pairs = [
      ("applicationsLow", "applicationsHigh"), ("horizonFromMonths", "horizonToMonths"),
      ("exposureLow", "exposureHigh"), ("weightNice", "weightSupporting"),
      ("weightSupporting", "weightCore"), ("robustLow", "robustHigh"),
      ("yearsForAware", "yearsForWorking"), ("yearsForSomeTransfer", "yearsForFullTransfer"),
    ]
    return pairs.filter { value($0.0) > value($0.1) }.map {
      constant($0.0, "'\($0.0)' must not be more than '\($0.1)'")
    }
  }

  private var shareConstants: [TaxonomyProblem] {
    let shares = [
      "trust", "claimedStepShare", "transferDiscount", "transferTopDiscount", "hoursBand",
      "exposureHigh",
    ]
    return shares.filter { value($0) > 1000 }.map {
      constant($0, "'\($0)' is a share and must not be more than 1")
    }
  }

  private func value(_ name: String) -> Int {
    taxonomy.model.entries.first { $0.name == name }?.thousandths ?? 0
  }

  private func constant(_ name: String, _ message: String) -> TaxonomyProblem {
    files.problem(EntryKey(.constant, name), at: "value", message)
  }

  // MARK: Plan

  /// Phases and milestones must fit into the plan's days.
  var impossiblePlanParts: [TaxonomyProblem] {
    let days = taxonomy.model.planDays
    let phases = taxonomy.phases.filter { $0.toDay > days || $0.fromDay > $0.toDay }.map {
      files.problem(
        EntryKey(.phase, $0.id.text), at: "toDay", "'\($0.id)' does not fit into the plan's days")
    }
    let overdue = taxonomy.milestones.filter { $0.dueDay > days }.map {
      files.problem(
        EntryKey(.milestone, $0.id.text), at: "dueDay", "'\($0.id)' is due after the plan's end")
    }
    let late = taxonomy.milestones.filter { ($0.startBy ?? 0) > $0.dueDay }.map {
      files.problem(
        EntryKey(.milestone, $0.id.text), at: "startBy", "'\($0.id)' must begin after it is due")
    }
    return phases + overdue + late
  }

  /// A deeper level takes longer to reach than the one before it.
  var fallingHours: [TaxonomyProblem] {
    taxonomy.skills.filter { skill in
      zip(skill.steps, skill.steps.dropFirst()).contains { $0 > $1 }
    }.map { skill in
      files.problem(
        EntryKey(.skill, skill.id.text), as: .warning, at: "hours",
        "a later step of '\(skill.id)' takes fewer hours than the one before it")
    }
  }
}
