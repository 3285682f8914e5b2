/// Phases and milestones must fit into the plan's days.
extension TaxonomyChecks {
  var impossiblePlanParts: [TaxonomyProblem] {
    let days = taxonomy.model.planDays
    let phases = taxonomy.phases.filter { $0.toDay > days || $0.fromDay > $0.toDay }.map {
      files.problem(
        EntryKey(.phase, $0.id.text), at: "toDay", "'\($0.id)' does not fit into the plan's days")
    }
    let overdue = taxonomy.milestones.filter { $0.dueDay > days }.map {
      milestone($0, at: "dueDay", "'\($0.id)' is due after the plan's end")
    }
    let late = taxonomy.milestones.filter { ($0.startBy ?? 0) > $0.dueDay }.map {
      milestone($0, at: "startBy", "'\($0.id)' must begin after it is due")
    }
    return phases + overdue + late
  }

  /// Days that no phase holds, or that two do, and milestones that their phase comes too late for.
  var looseDays: [TaxonomyProblem] {
    var problems: [TaxonomyProblem] = []
    var last: (name: String, day: Int) = ("the plan's start", 0)
    for phase in taxonomy.phases {
      if phase.fromDay != last.day + 1 {
        problems.append(
          files.problem(
            EntryKey(.phase, phase.id.text), as: .warning, at: "fromDay",
            "'\(phase.id)' does not begin on day \(last.day + 1), the day after \(last.name)"))
      }
      last = ("'\(phase.id)'", phase.toDay)
    }
    if let phase = taxonomy.phases.last, phase.toDay < taxonomy.model.planDays {
      problems.append(
        files.problem(
          EntryKey(.phase, phase.id.text), as: .warning, at: "toDay",
          "the plan goes on to day \(taxonomy.model.planDays) after its last phase"))
    }
    return problems + early
  }

  private var early: [TaxonomyProblem] {
    taxonomy.milestones.compactMap { entry in
      guard let phase = taxonomy.phase(entry.phase), entry.dueDay < phase.fromDay else {
        return nil
      }
      return milestone(
        entry, as: .warning, at: "dueDay",
        "'\(entry.id)' is due before its phase '\(phase.id)' begins")
    }
  }

  private func milestone(
    _ milestone: Milestone, as severity: Severity = .error, at field: String,
    _ message: String
  ) -> TaxonomyProblem {
    files.problem(EntryKey(.milestone, milestone.id.text), as: severity, at: field, message)
  }
}
