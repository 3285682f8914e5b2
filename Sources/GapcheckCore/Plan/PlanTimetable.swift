/// When everything of a plan happens: its phases, and each draft's days.
struct PlanTimetable {
  /// One draft in time.
  struct Entry {
    let draft: Int
    /// Minutes of study from the first day on; empty for what runs beside everything else.
    let minutes: Range<Int>
    let days: ClosedRange<Int>
    /// Whether it runs beside everything else.
    let isParallel: Bool
  }

  let drafts: [PlanDraft]
  let calendar: PlanCalendar
  /// In the order in which things are done.
  let entries: [Entry]
  private let pace: PlanPace

  /// Finds the shortest calendar, not shorter than the taxonomy's own, that keeps every deadline.
  ///
  /// A milestone keeps its own day where the hours allow it, else the last day of its phase; where
  /// they do not allow that either, the phase gets longer and with it the plan.
  /// It always ends: a deadline that is missed moves to its phase's end once, and a phase's end only
  /// moves on.
  init(
    _ drafts: [PlanDraft], frame: PlanFrame, applyFrom: Int, weekly: Effort, taxonomy: Taxonomy
  ) {
    var drafts = drafts
    let nominal = taxonomy.phases.map(\.toDay)
    var ends = Self.leastEnds(drafts, frame: frame, weekly: weekly, nominal: nominal)
    while true {
      let calendar = PlanCalendar(
        working: frame.working, weekly: weekly, reserve: frame.reserve, nominalEnds: nominal,
        ends: ends, applyFrom: applyFrom,
        share: taxonomy.model.applicationsShare)
      let scheduler = PlanScheduler(drafts, calendar: calendar)
      do throws(PlanScheduler.TooLate) {
        let slots = try scheduler.slots()
        self.init(drafts, calendar: calendar, slots: slots, due: scheduler.deadlines(of: slots))
        return
      } catch {
        let due = drafts[error.draft].dueDay
        let phase = calendar.phase(ofNominal: due)
        if due < nominal[phase] {
          for place in drafts.indices where drafts[place].dueDay == due {
            drafts[place].dueDay = nominal[phase]
          }
        } else {
          let days = (error.minutes * 7 + weekly.minutes - 1) / max(1, weekly.minutes)
          ends[phase] += max(1, days)
          for later in ends.indices.dropFirst(phase + 1) {
            ends[later] = max(ends[later], ends[later - 1] + 1)
          }
        }
      }
    }
  }

  private init(
    _ drafts: [PlanDraft], calendar: PlanCalendar, slots: [PlanScheduler.Slot],
    due: [(available: Int, used: Int)]
  ) {
    let pace = PlanPace(due: due)
    let serial = slots.map { slot in
      let last = calendar.day(reaching: pace.available(using: slot.toMinute))
      let first = calendar.day(reaching: pace.available(using: slot.fromMinute + 1))
      return Entry(
        draft: slot.draft, minutes: slot.fromMinute..<slot.toMinute, days: min(first, last)...last,
        isParallel: false)
    }
    let working = calendar.working
    // On days off at the end nothing is sent.
    let last = working.day(reaching: working.count(through: calendar.days))
    let parallel = drafts.indices.filter { drafts[$0].isParallel && !drafts[$0].isDone }.map {
      Entry(
        draft: $0, minutes: 0..<0,
        days: min(calendar.applyFrom, last)...last, isParallel: true)
    }
    self.drafts = drafts
    self.calendar = calendar
    self.pace = pace
    entries = (serial + parallel).sorted {
      ($0.days.lowerBound, $0.minutes.lowerBound, $0.draft)
        < ($1.days.lowerBound, $1.minutes.lowerBound, $1.draft)
    }
  }

  /// The ends of the phases if nothing had a day of its own within them.
  private static func leastEnds(
    _ drafts: [PlanDraft], frame: PlanFrame, weekly: Effort, nominal: [Int]
  ) -> [Int] {
    var ends: [Int] = []
    for (phase, day) in nominal.enumerated() {
      let isLast = phase == nominal.count - 1
      let due = drafts.filter { !$0.isParallel && !$0.isDone && (isLast || $0.dueDay <= day) }
      let work = due.map(\.effort).reduce(isLast ? frame.reserve : .none, +)
      let end =
        work > .none ? frame.working.day(finishing: work.minutes, weekly: weekly) : 0
      ends.append(max(day, end, (ends.last ?? 0) + 1))
    }
    return ends
  }

  /// What some days have of each entry, in minutes of study or of the time for applications.
  func parts(of days: ClosedRange<Int>) -> [(entry: Int, minutes: Int)] {
    let from = pace.used(of: calendar.study(days.lowerBound - 1))
    let to = pace.used(of: calendar.study(days.upperBound))
    let applied = calendar.reserved(days.upperBound) - calendar.reserved(days.lowerBound - 1)
    return entries.indices.compactMap { place in
      let entry = entries[place]
      let minutes =
        entry.isParallel
        ? applied : min(entry.minutes.upperBound, to) - max(entry.minutes.lowerBound, from)
      return minutes > 0 ? (place, minutes) : nil
    }
  }
}
