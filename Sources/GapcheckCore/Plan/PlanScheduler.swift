/// Puts drafts in order: one after the other, nearest deadline first, never before what they need.
struct PlanScheduler {
  /// When one draft happens, in minutes of study from the start.
  struct Slot {
    let draft: Int
    let fromMinute: Int
    let toMinute: Int
  }

  /// Why a calendar is too short: what comes too late, and by how much.
  struct TooLate: Error {
    let draft: Int
    let minutes: Int
  }

  private let drafts: [PlanDraft]
  /// The minutes of study by whose end each draft is due, and before which it would rather wait.
  private let due: [Int]
  private let opens: [Int]

  init(_ drafts: [PlanDraft], calendar: PlanCalendar) {
    self.drafts = drafts
    due = drafts.map { calendar.study(calendar.place(of: $0.dueDay)) }
    opens = drafts.map { calendar.study(calendar.place(of: $0.notBeforeDay - 1)) }
  }

  /// Orders every draft that takes study time.
  func slots() throws(TooLate) -> [Slot] {
    var slots: [Slot] = []
    var isPlaced = drafts.map { $0.isDone || $0.isParallel }
    var minute = 0
    while let next = nextDraft(isPlaced: isPlaced, minute: minute) {
      let end = minute + drafts[next].effort.minutes
      guard end <= due[next] else { throw TooLate(draft: next, minutes: end - due[next]) }
      slots.append(Slot(draft: next, fromMinute: minute, toMinute: end))
      minute = end
      isPlaced[next] = true
    }
    return slots
  }

  /// The work that is due by each deadline of an order, for its pace.
  func deadlines(of slots: [Slot]) -> [(available: Int, used: Int)] {
    slots.map { (available: due[$0.draft], used: $0.toMinute) }
      .sorted { ($0.available, $0.used) < ($1.available, $1.used) }
  }

  /// The ready draft that is due first; one that would rather wait comes after the others, unless
  /// they would make it late.
  private func nextDraft(isPlaced: [Bool], minute: Int) -> Int? {
    var next: Int?
    var waiting: [Int] = []
    for place in drafts.indices where isReady(place, isPlaced: isPlaced) {
      if opens[place] > minute {
        waiting.append(place)
      } else if next.map({ isSooner(place, $0) }) ?? true {
        next = place
      }
    }
    guard let next else { return waiting.min(by: isSooner) }
    let end = minute + drafts[next].effort.minutes
    let urgent = waiting.filter { end + drafts[$0].effort.minutes > due[$0] }
    return urgent.min(by: isSooner) ?? next
  }

  private func isReady(_ place: Int, isPlaced: [Bool]) -> Bool {
    !isPlaced[place] && drafts[place].after.allSatisfy { isPlaced[$0] }
  }

  private func isSooner(_ one: Int, _ other: Int) -> Bool {
    (drafts[one].dueDay, one) < (drafts[other].dueDay, other)
  }
}
