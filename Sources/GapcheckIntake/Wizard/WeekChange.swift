import GapcheckCore

/// What picked tasks change of a week.
struct WeekChange: Sendable {
  let changes: [ProfileChange]
  /// What is said of the week then.
  let said: [String]

  enum Outcome: Sendable {
    case change(WeekChange)
    case complaint(String)
  }

  /// Adds tasks, or gives those of the week another share; a share of 0 takes one out.
  static func make(_ picks: [WeekAnswer.Pick], in state: WizardState) -> Outcome {
    var week = Week(state)
    for pick in picks { week.take(pick) }
    let total = week.shares.compactMap { $0 }.reduce(0, +)
    let open = week.shares.count { $0 == nil }
    // Half a percent more is forgiven as rounding, as the profile's reader does.
    guard total <= 100_500 else {
      return .complaint(
        "that makes \(total.asThousandths) % of the week, which has 100 %; give smaller shares")
    }
    guard open == 0 || total < 100_000 else {
      return .complaint("the shares make 100 %, and \(open) would have none left; give all a share")
    }
    return .change(
      WeekChange(changes: week.changes, said: [Week.line(week.shares)]))
  }
}

/// The tasks of a profile while an answer changes them.
struct Week: Sendable {
  private var names: [String]
  private var known: [Int?]
  /// The share of each task; `nil` where none is given.
  private(set) var shares: [Int?]
  private(set) var changes: [ProfileChange] = []
  private let taxonomy: Taxonomy

  init(_ state: WizardState) {
    taxonomy = state.taxonomy
    names = state.profile.tasks.map(\.name.value)
    let index = state.taxonomy.names
    known = names.map { index.task(written: $0) }
    shares = state.profile.tasks.map(\.share)
  }

  mutating func take(_ pick: WeekAnswer.Pick) {
    let place = names.indices.first { place in
      names[place] == pick.name || (pick.task != nil && known[place] == pick.task)
    }
    guard let place else {
      guard pick.share != 0 else { return }
      names.append(pick.name)
      known.append(pick.task)
      shares.append(pick.share)
      changes.append(.task(pick.name, share: pick.share))
      return
    }
    guard let share = pick.share else { return }
    if share == 0 {
      names.remove(at: place)
      known.remove(at: place)
      shares.remove(at: place)
      changes.append(.removeTask(place))
    } else {
      shares[place] = share
      changes.append(.share(share, ofTask: place))
    }
  }

  /// The share that a task of the taxonomy has; `nil` where it is not in the week.
  func place(of task: WorkTask) -> Int? {
    let position = taxonomy.names.task(written: task.name)
    return known.firstIndex { $0 != nil && $0 == position }
  }

  /// How many tasks there are, and what those without a share come to.
  static func line(_ shares: [Int?]) -> String {
    let open = shares.count { $0 == nil }
    let total = shares.compactMap { $0 }.reduce(0, +)
    let tasks = shares.count == 1 ? "1 task" : "\(shares.count) tasks"
    let rest = max(0, 100_000 - total).asThousandths
    if open == 0 { return "Your week: \(tasks), \(total.asThousandths) % of it." }
    if open == shares.count {
      return open == 1
        ? "Your week: 1 task, taken as all of it." : "Your week: \(tasks), in equal parts."
    }
    return "Your week: \(tasks). "
      + (open == 1
        ? "The one without a share takes the other \(rest) %."
        : "The \(open) without a share take the other \(rest) % in equal parts.")
  }
}
