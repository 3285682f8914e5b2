package import GapcheckCore

extension ProgressReport {
  /// Looks at a plan under way; `nil` where the profile says nothing to make a plan from.
  package init?(_ sources: ProgressSources, auditor: Auditor) {
    let (now, before) = (auditor.audit(sources.done), auditor.audit(sources.undone))
    let builder = ReportBuilder(audit: now, taxonomy: sources.taxonomy, record: sources.record)
    guard let plan = builder.plan, let origin = plan.record.origin else { return nil }
    self.init(
      ProgressBuilder(
        file: sources.file, plan: plan, origin: origin, now: now, before: before,
        reports: builder, unknown: sources.unknown.map(\.id)))
  }

  private init(_ builder: ProgressBuilder) {
    self.init(
      asOf: builder.asOf, tally: builder.tally, figures: builder.figures, pace: builder.pace,
      meetsGate: builder.meetsGate, done: builder.done, proves: builder.proves,
      late: builder.late, underWay: builder.underWay, next: builder.next,
      dropped: builder.dropped, added: builder.added,
      unknown: builder.unknown, plan: builder.plan)
  }
}

/// Compares a plan as it was ticked with the plan of what is left.
struct ProgressBuilder {
  let file: PlanFile
  let plan: PlanReport
  let origin: PlanOrigin
  let now: Audit
  let before: Audit
  let reports: ReportBuilder
  let unknown: [String]

  var asOf: CalendarDate { plan.asOf }
  private var taxonomy: Taxonomy { reports.taxonomy }

  // MARK: Done

  var done: [ProgressReport.Done] {
    ticked.map { ProgressReport.Done(item: item($0), on: $0.tickDay(asOf: asOf) ?? asOf) }
      .sorted { ($0.on, $0.item.id) < ($1.on, $1.item.id) }
  }

  /// What is ticked and still counts: what faded since is open again, and told among what came in.
  private var ticked: [PlanFile.Item] {
    let open = Set(plan.items.filter { !$0.isDone }.map(\.id))
    return file.items.filter { entry in
      entry.tickDay(asOf: asOf) != nil
        && !open.contains(taxonomy.planItem(entry.id)?.id ?? entry.id)
    }
  }

  var proves: [ProgressReport.Proof] {
    taxonomy.skills.compactMap { skill in
      let (earlier, later) = (levels(before, skill), levels(now, skill))
      guard earlier != later else { return nil }
      return ProgressReport.Proof(
        skill: reports.reference(skill.index), before: earlier, now: later)
    }
  }

  private func levels(_ audit: Audit, _ skill: Skill) -> ProgressReport.Levels {
    let state = audit.assessment[skill.index]
    return ProgressReport.Levels(
      proven: state.proven, credited: state.credited(trust: taxonomy.model.trust),
      claimed: state.claimed)
  }

  var meetsGate: Bool { now.planned.frame.isGateMet && !before.planned.frame.isGateMet }

  // MARK: Late, dropped and added

  var late: [ProgressReport.Late] {
    unfinished.compactMap { entry in
      guard let planned = overdue(entry) else { return nil }
      return ProgressReport.Late(
        item: item(entry), planned: planned, days: asOf.days(since: planned.upperBound),
        outcome: outcome(of: entry.id))
    }
  }

  /// What the plan had to be done, is not ticked, and is not shown by the profile either.
  private var unfinished: [PlanFile.Item] {
    file.items.filter { $0.isOpen && outcome(of: $0.id) != .shown }
  }

  private func overdue(_ entry: PlanFile.Item) -> ClosedRange<CalendarDate>? {
    entry.days.flatMap { $0.upperBound < asOf ? $0 : nil }
  }

  /// Applications are always under way in their time, and their hours are counted by the day.
  var underWay: [ProgressReport.Item] {
    unfinished.filter { entry in
      entry.days.map { $0.lowerBound < asOf && $0.upperBound >= asOf } ?? false
    }.filter { !isApplications($0.id) }.map(item)
  }

  private func isApplications(_ id: String) -> Bool {
    guard case .milestone(let milestone) = taxonomy.planItem(id)?.subject else { return false }
    return milestone.kind == .applications
  }

  var dropped: [ProgressReport.Dropped] {
    file.items.filter(\.isOpen).compactMap { entry in
      let outcome = outcome(of: entry.id)
      if case .planned = outcome { return nil }
      return entry.days.map {
        ProgressReport.Dropped(item: item(entry), planned: $0, outcome: outcome)
      }
    }
  }

  private func outcome(of id: String) -> ProgressReport.Outcome {
    let id = taxonomy.planItem(id)?.id ?? id
    if let item = plan.items.first(where: { $0.id == id }) {
      return item.isDone ? .shown : .planned(item.from...item.to)
    }
    let step = now.plan?.deferred.first {
      taxonomy[$0.target.skill].stepID(to: $0.target.level) == id
    }
    return step.map { .deferred($0.by) } ?? .notNeeded
  }

  var added: [ProgressReport.Added] {
    let known = Set(file.items.filter(\.isOpen).map { taxonomy.planItem($0.id)?.id ?? $0.id })
    return plan.items.filter { !$0.isDone && !known.contains($0.id) }.map { entry in
      ProgressReport.Added(
        item: ProgressReport.Item(id: entry.id, title: entry.title, effort: entry.effort),
        days: entry.from...entry.to, doneBefore: entry.doneOn)
    }
  }

  // MARK: Next

  /// What the first week ahead that has anything to do is for; where little of it is left, the week
  /// after as well.
  var next: [ProgressReport.Next] {
    let items = Dictionary(uniqueKeysWithValues: plan.items.map { ($0.id, $0) })
    var efforts: [String: Effort] = [:]
    var order: [String] = []
    for part in plan.nextWeeks.flatMap(\.parts) {
      if efforts[part.item] == nil { order.append(part.item) }
      efforts[part.item, default: .none] += part.effort
    }
    return order.compactMap { id in
      items[id].map { ProgressReport.Next(item: $0, effort: efforts[id] ?? .none) }
    }
  }

  // MARK: Figures

  var tally: ProgressReport.Tally {
    let entries = ticked + unfinished
    let early = ticked.map(minutesAhead).reduce(0, +)
    let lateEntries = unfinished.filter { overdue($0) != nil }
    return ProgressReport.Tally(
      items: entries.count, itemsDone: ticked.count, effort: sum(entries),
      effortDone: sum(ticked), minutesBehind: sum(lateEntries).minutes - early)
  }

  /// The part of a finished item that the plan had for the days from today on.
  private func minutesAhead(_ entry: PlanFile.Item) -> Int {
    guard let days = entry.days, days.upperBound >= asOf else { return 0 }
    let all = days.upperBound.days(since: days.lowerBound) + 1
    let ahead = min(all, days.upperBound.days(since: asOf) + 1)
    return entry.effort.minutes * ahead / all
  }

  private func sum(_ entries: [PlanFile.Item]) -> Effort {
    entries.map(effort).reduce(.none, +)
  }

  /// The time the plan had for it; for what was done before the plan was last renewed, the time
  /// that it takes from where the profile stands without it.
  private func effort(_ entry: PlanFile.Item) -> Effort {
    if entry.days != nil { return entry.effort }
    return taxonomy.planItem(entry.id).map { before.effort(of: $0.subject, taxonomy: taxonomy) }
      ?? .none
  }

  var figures: ProgressReport.Figures {
    ProgressReport.Figures(
      atStart: origin.readiness, before: before.planned.score.readiness.credited,
      now: plan.readiness, projected: plan.projected, projectedAtStart: origin.projected,
      end: plan.end, endAtStart: origin.days.upperBound)
  }

  /// Counts from some days of work on; before that a pace says nothing.
  var pace: ProgressReport.Pace? {
    var facts = now.facts
    facts.resumed = nil
    let working = WorkingDays(facts)
    let (passed, minutes) = (working.count(before: asOf), tally.effortDone.minutes)
    let left = tally.effort.minutes - minutes
    guard passed >= taxonomy.model.paceFromDays, minutes > 0, left > 0 else { return nil }
    let days = (left * passed + minutes - 1) / minutes
    guard days <= Self.longestOutlook else { return nil }
    return ProgressReport.Pace(
      hoursPerWeek: Effort(minutes: minutes * 7 / passed),
      restBy: working.date(reaching: passed + days))
  }

  /// Ten years: a pace that takes longer is no plan, and its date no help.
  private static let longestOutlook = 3653

  // MARK: Items

  private func item(_ entry: PlanFile.Item) -> ProgressReport.Item {
    ProgressReport.Item(id: entry.id, title: title(of: entry.id), effort: effort(entry))
  }

  private func title(of id: String) -> String {
    let subject = taxonomy.planItem(id)
    let known = plan.items.first { $0.id == subject?.id ?? id }
    return known?.title ?? subject.map { taxonomy.title(of: $0.subject) } ?? id
  }
}

extension Taxonomy {
  /// What plans call an item.
  func title(of subject: PlanItemSubject) -> String {
    switch subject {
    case .step(let target): "Learn \(self[target.skill].name), level \(target.level)"
    case .milestone(let milestone): milestone.name
    case .project(let project): project.name
    case .contributionStart(let milestone): milestone.startTitle
    }
  }
}
