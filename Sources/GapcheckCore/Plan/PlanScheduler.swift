/// Puts drafts on days: one after the other, nearest deadline first, never before what they need.
struct PlanScheduler {
  /// When one draft happens, in minutes of study from the start.
  struct Slot {
    let draft: Int
    let fromMinute: Int
    let toMinute: Int
    let fromDay: Int
    let toDay: Int
  }

  let drafts: [PlanDraft]
  let calendar: PlanCalendar

  /// Schedules every draft; `nil` where a deadline cannot be kept within the calendar's days.
  func slots() -> [Slot]? {
    var slots: [Slot] = []
    var isPlaced = drafts.map(\.isDone)
    var minute = 0
    while let next = nextDraft(isPlaced: isPlaced, minute: minute) {
      let draft = drafts[next]
      if isParallel(draft) {
        slots.append(parallelSlot(next))
      } else {
        let end = minute + draft.effort.minutes
        let toDay = calendar.day(finishing: end)
        guard toDay <= min(calendar.days, calendar.scaled(draft.dueDay)) else { return nil }
        let fromDay = min(toDay, calendar.day(startingAfter: minute))
        slots.append(
          Slot(draft: next, fromMinute: minute, toMinute: end, fromDay: fromDay, toDay: toDay))
        minute = end
      }
      isPlaced[next] = true
    }
    return slots
  }

  /// The ready draft that is due first; one that would rather wait comes after the others, unless
  /// they would make it late.
  private func nextDraft(isPlaced: [Bool], minute: Int) -> Int? {
    let ready = drafts.indices.filter { place in
      !isPlaced[place] && drafts[place].after.allSatisfy { isPlaced[$0] }
    }
    func first(_ places: [Int]) -> Int? {
      places.min { (drafts[$0].dueDay, $0) < (drafts[$1].dueDay, $1) }
    }
    let waiting = ready.filter { waits(drafts[$0], minute: minute) }
    guard let next = first(ready.filter { !waiting.contains($0) }) else { return first(waiting) }
    let end = minute + drafts[next].effort.minutes
    let urgent = waiting.filter { place in
      !isParallel(drafts[place])
        && calendar.day(finishing: end + drafts[place].effort.minutes)
          > calendar.scaled(drafts[place].dueDay)
    }
    return first(urgent) ?? next
  }

  private func waits(_ draft: PlanDraft, minute: Int) -> Bool {
    calendar.study(calendar.scaled(draft.notBeforeDay - 1)) > minute
  }

  /// Applications run beside everything else through the last phase.
  private func isParallel(_ draft: PlanDraft) -> Bool {
    guard case .milestone(let milestone) = draft.content else { return false }
    return milestone.kind == .applications
  }

  private func parallelSlot(_ place: Int) -> Slot {
    Slot(
      draft: place, fromMinute: 0, toMinute: 0,
      fromDay: calendar.scaled(calendar.reserveFromDay - 1) + 1, toDay: calendar.days)
  }
}
