extension TrackMeasurer {
  /// Makes the dated plan for a track.
  func plan(_ outcome: TrackOutcome, order: StudyOrder) -> Plan {
    let frame = outcome.frame
    let selection = StudySelection(measurer: self, frame: frame, order: order)
    let path = selection.best()
    let drafts = PlanDrafter(frame: frame, measurer: self, path: path).drafts
    // Whoever is ready applies from the first day.
    let applyFrom = outcome.isReady ? 1 : taxonomy.model.reserveFromDay
    let (calendar, slots) = schedule(drafts, frame: frame, applyFrom: applyFrom)
    let used = drafts.map(\.effort).reduce(.none, +)
    let end = facts.start.adding(days: calendar.days - 1)
    return Plan(
      track: frame.track, route: frame.route, start: facts.start, end: end, days: calendar.days,
      hoursPerWeek: facts.hoursPerWeek, total: Effort(minutes: calendar.total(calendar.days)),
      reserve: frame.reserve,
      slack: max(.none, Effort(minutes: calendar.total(calendar.days)) - used),
      projected: scorer.readiness(frame.track, path.standing),
      bound: selection.bound(),
      items: items(drafts, slots: slots, calendar: calendar),
      weeks: weeks(slots, calendar: calendar), phases: phases(calendar),
      deferred: deferred(frame, order: order, path: path, end: end))
  }

  /// Finds the shortest calendar, from 90 days on, in which every deadline holds.
  private func schedule(
    _ drafts: [PlanDraft], frame: PlanFrame, applyFrom: Int
  ) -> (PlanCalendar, [PlanScheduler.Slot]) {
    let model = taxonomy.model
    var days = model.planDays
    while true {
      let calendar = PlanCalendar(
        days: days, planDays: model.planDays, weekly: facts.hoursPerWeek, reserve: frame.reserve,
        reserveFromDay: applyFrom)
      if let slots = PlanScheduler(drafts: drafts, calendar: calendar).slots() {
        return (calendar, slots)
      }
      days += 7
    }
  }

  private func items(
    _ drafts: [PlanDraft], slots: [PlanScheduler.Slot], calendar: PlanCalendar
  ) -> [PlanItem] {
    let done = drafts.filter(\.isDone).map { item($0, fromDay: 1, toDay: 1, calendar: calendar) }
    let planned = slots.sorted {
      ($0.fromDay, $0.fromMinute, $0.draft) < ($1.fromDay, $1.fromMinute, $1.draft)
    }
    .map { item(drafts[$0.draft], fromDay: $0.fromDay, toDay: $0.toDay, calendar: calendar) }
    return done + planned
  }

  private func item(
    _ draft: PlanDraft, fromDay: Int, toDay: Int, calendar: PlanCalendar
  ) -> PlanItem {
    let phase =
      taxonomy.phases.last { calendar.scaled($0.fromDay - 1) + 1 <= fromDay } ?? taxonomy.phases[0]
    return PlanItem(
      id: draft.id, content: draft.content, effort: draft.effort,
      from: facts.start.adding(days: fromDay - 1), to: facts.start.adding(days: toDay - 1),
      week: (fromDay - 1) / 7 + 1, phase: phase.id, isDone: draft.isDone, gain: draft.gain)
  }

  private func weeks(_ slots: [PlanScheduler.Slot], calendar: PlanCalendar) -> [PlanWeek] {
    stride(from: 1, through: calendar.days, by: 7).map { first in
      let last = min(first + 6, calendar.days)
      let window = calendar.study(first - 1)..<max(calendar.study(first - 1), calendar.study(last))
      let study = slots.map { slot in
        max(0, min(slot.toMinute, window.upperBound) - max(slot.fromMinute, window.lowerBound))
      }.reduce(0, +)
      let reserved = calendar.reserved(last) - calendar.reserved(first - 1)
      return PlanWeek(
        number: (first - 1) / 7 + 1, from: facts.start.adding(days: first - 1),
        to: facts.start.adding(days: last - 1), planned: Effort(minutes: study + reserved),
        capacity: Effort(minutes: calendar.total(last) - calendar.total(first - 1)))
    }
  }

  private func phases(_ calendar: PlanCalendar) -> [PlanPhase] {
    taxonomy.phases.map { phase in
      PlanPhase(
        phase: phase, from: facts.start.adding(days: calendar.scaled(phase.fromDay - 1)),
        to: facts.start.adding(days: calendar.scaled(phase.toDay) - 1))
    }
  }

  /// The steps that the plan leaves out, with the dates they would be done by at the same pace.
  private func deferred(
    _ frame: PlanFrame, order: StudyOrder, path: StudyPath, end: CalendarDate
  ) -> [DeferredStep] {
    var later = path
    let taken = path.steps.count
    for target in targets(frame, steps: order.toReady) { _ = later.take(target) }
    let band = taxonomy.model.hoursBand
    var spent = Effort.none
    func date(_ effort: Effort) -> CalendarDate {
      let weekly = max(1, facts.hoursPerWeek.minutes)
      return end.adding(days: (effort.minutes * 7 + weekly - 1) / weekly)
    }
    return later.steps.dropFirst(taken).map { step in
      spent += step.effort
      return DeferredStep(
        target: step.target, effort: step.effort, by: date(spent),
        between: date(
          spent.scaled(thousandths: 1000 - band))...date(spent.scaled(thousandths: 1000 + band)))
    }
  }
}
