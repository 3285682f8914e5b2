extension TrackMeasurer {
  /// Makes the dated plan for the track at a place of the taxonomy's list.
  func plan(_ outcome: TrackOutcome, at position: Int) -> Plan {
    let order = orders[position]
    let study = StudySelection(measurer: self, frame: outcome.frame, position: position)
    let ways = study.ways
    let selection = study.best(for: facts.aim, among: ways)
    let (frame, path) = (selection.frame, selection.path)
    let drafts = PlanDrafter(frame: frame, measurer: self, path: path).drafts
    let timetable = PlanTimetable(
      drafts, frame: frame,
      // Whoever is ready applies from the first day.
      applyFrom: outcome.isReady ? 1 : taxonomy.model.reserveFromDay,
      weekly: facts.hoursPerWeek, taxonomy: taxonomy)
    let calendar = timetable.calendar
    let used = drafts.map(\.effort).reduce(.none, +)
    let total = Effort(minutes: calendar.total(calendar.days))
    let projected = projected(selection, on: calendar.working.date(of: calendar.days))
    let done = done(timetable)
    let readyOn = readyOn(timetable, frame: frame, path: path)
    return Plan(
      track: frame.track, route: frame.route, start: facts.start,
      end: calendar.working.date(of: calendar.days), days: calendar.days,
      hoursPerWeek: facts.hoursPerWeek, total: total,
      reserve: frame.reserve, slack: max(.none, total - used),
      projected: projected,
      // Without a better choice left, what has faded by the end is lost to all of them.
      bound: selection.isExact ? projected : selection.bound, aim: facts.aim,
      // What else the hours could be for, where the plan leaves a core skill short.
      ifReady: readyOn == nil ? study.ready(among: ways)?.projected : nil, readyOn: readyOn,
      blockers: blockers(frame.track, after: path),
      applications: frame.route == .pivot ? ApplicationPace(calendar, model: taxonomy.model) : nil,
      daysOff: facts.daysOff.filter { span in
        facts.start <= span.upperBound
          && span.lowerBound <= calendar.working.date(of: calendar.days)
      },
      alternatives: frame.isProjectDone
        ? [] : taxonomy.projects(for: frame.track).filter { $0.id != frame.project?.id },
      items: done + items(timetable),
      weeks: weeks(timetable, after: done.count), phases: phases(calendar),
      deferred: deferred(frame, order: order, path: path, after: calendar))
  }

  /// The core requirements that still block a track when its steps are done.
  private func blockers(_ track: Track, after path: StudyPath) -> [Requirement] {
    track.requirements.filter { requirement in
      scorer.isBlocker(requirement, credited: scorer.credited(requirement, path.standing))
    }
  }

  /// Readiness on the last day; where that lies past the usual one, more has faded by then.
  private func projected(_ selection: PlanSelection, on end: CalendarDate) -> Readiness {
    guard facts.canFade, end >= facts.start.adding(days: taxonomy.model.planDays) else {
      return selection.projected
    }
    let left =
      end > facts.asOf
      ? Standing(gauge.holdings.seen(on: end), gauge.tables.levels) : standing
    return scorer.readiness(selection.frame.track, left.finishing(selection.path.steps))
  }

  /// The day on which the steps finished by then, and the project, make the person ready.
  private func readyOn(
    _ timetable: PlanTimetable, frame: PlanFrame, path: StudyPath
  ) -> CalendarDate? {
    var tally = TrackTally(frame.track, standing: standing, scorer: scorer)
    var isGateMet = frame.isGateMet
    let working = timetable.calendar.working
    if isGateMet, tally.isReady { return working.date(of: working.first) }
    guard scorer.isReady(frame.track, path.standing) else { return nil }
    let byEnd = timetable.entries.sorted {
      ($0.days.upperBound, $0.minutes.upperBound) < ($1.days.upperBound, $1.minutes.upperBound)
    }
    for entry in byEnd {
      switch timetable.drafts[entry.draft].content {
      case .step(let step): tally.finish(step.target)
      case .project: isGateMet = true
      case .milestone, .contributionStart, .finished: continue
      }
      if isGateMet, tally.isReady {
        return working.date(of: entry.days.upperBound)
      }
    }
    return nil
  }

  private func items(_ timetable: PlanTimetable) -> [PlanItem] {
    timetable.entries.map {
      item(timetable.drafts[$0.draft], days: $0.days, timetable.calendar)
    }
  }

  /// What the profile shows of the plan, then what of it was done before and no plan has any more.
  private func done(_ timetable: PlanTimetable) -> [PlanItem] {
    let shown = timetable.drafts.filter(\.isDone).map {
      item($0, days: 1...1, timetable.calendar)
    }
    return shown
      + facts.finished(besides: Set(timetable.drafts.map(\.id))).map { finished in
        PlanItem(
          id: finished.id, content: .finished(finished), effort: .none, from: facts.start,
          to: facts.start, week: 1, phase: taxonomy.phases[0].id, isDone: true,
          gain: Readiness(hundredths: 0))
      }
  }

  private func item(
    _ draft: PlanDraft, days: ClosedRange<Int>, _ calendar: PlanCalendar
  ) -> PlanItem {
    let phase = calendar.ends.firstIndex { days.lowerBound <= $0 } ?? taxonomy.phases.count - 1
    return PlanItem(
      id: draft.id, content: draft.content, effort: draft.effort,
      from: calendar.working.date(of: days.lowerBound),
      to: calendar.working.date(of: days.upperBound),
      week: (days.lowerBound - 1) / 7 + 1, phase: taxonomy.phases[phase].id, isDone: draft.isDone,
      gain: draft.gain)
  }

  /// The weeks, whose parts name the items that stand after some done ones.
  private func weeks(_ timetable: PlanTimetable, after done: Int) -> [PlanWeek] {
    let calendar = timetable.calendar
    return stride(from: 1, through: calendar.days, by: 7).map { first in
      let days = first...min(first + 6, calendar.days)
      let parts = timetable.parts(of: days).map { part in
        PlanWeek.Part(item: done + part.entry, effort: Effort(minutes: part.minutes))
      }
      return PlanWeek(
        number: (first - 1) / 7 + 1, from: calendar.working.date(of: first),
        to: calendar.working.date(of: days.upperBound), parts: parts,
        capacity: Effort(minutes: calendar.total(days.upperBound) - calendar.total(first - 1)))
    }
  }

  private func phases(_ calendar: PlanCalendar) -> [PlanPhase] {
    let starts = [1] + calendar.ends.dropLast().map { $0 + 1 }
    return zip(taxonomy.phases, zip(starts, calendar.ends)).map { phase, days in
      PlanPhase(
        phase: phase, from: calendar.working.date(of: days.0),
        to: calendar.working.date(of: days.1))
    }
  }

  /// The steps that the plan leaves out, with the dates they would be done by at the same pace.
  private func deferred(
    _ frame: PlanFrame, order: StudyOrder, path: StudyPath, after calendar: PlanCalendar
  ) -> [DeferredStep] {
    var later = path
    let taken = path.steps.count
    for target in targets(frame, steps: order.toReady) { _ = later.take(target) }
    let band = taxonomy.model.hoursBand
    let before = calendar.working.count(through: calendar.days)
    var spent = Effort.none
    func date(_ effort: Effort) -> CalendarDate {
      let weekly = max(1, facts.hoursPerWeek.minutes)
      let days = before + (effort.minutes * 7 + weekly - 1) / weekly
      return calendar.working.date(of: calendar.working.day(reaching: days))
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
