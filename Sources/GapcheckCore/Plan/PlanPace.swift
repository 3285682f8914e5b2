/// How much of the study time is used, so that the load is as even as the deadlines allow.
///
/// The least concave curve over what is due when: no smaller greatest load keeps every deadline, and
/// the load never rises towards the end. (Yao, Demers and Shenker, 1995, find the same curve for
/// processor speed.)
struct PlanPace {
  /// Where the pace changes: study time available, and how much of it is used by then.
  private var corners: [(available: Int, used: Int)] = [(0, 0)]

  /// - Parameter due: work that must be done within an amount of study time, by rising time; the
  ///   last is all of it.
  init(due: [(available: Int, used: Int)]) {
    for point in due {
      while corners.count > 1, isBelowLine(to: point) { corners.removeLast() }
      corners.append(point)
    }
  }

  /// Whether the last corner lies on or under the line from the one before it to a point.
  private func isBelowLine(to point: (available: Int, used: Int)) -> Bool {
    let (before, last) = (corners[corners.count - 2], corners[corners.count - 1])
    return (last.used - before.used) * (point.available - before.available)
      <= (point.used - before.used) * (last.available - before.available)
  }

  /// Minutes used of the minutes available.
  func used(of available: Int) -> Int {
    for (one, next) in zip(corners, corners.dropFirst()) where available < next.available {
      return one.used
        + (available - one.available) * (next.used - one.used) / (next.available - one.available)
    }
    return corners.last?.used ?? 0
  }

  /// The fewest minutes available of which so many are used.
  func available(using minutes: Int) -> Int {
    guard minutes > 0 else { return 0 }
    for (one, next) in zip(corners, corners.dropFirst()) where minutes <= next.used {
      let (time, work) = (next.available - one.available, next.used - one.used)
      return one.available + ((minutes - one.used) * time + work - 1) / work
    }
    return corners.last?.available ?? 0
  }
}
