/// How study time runs over the days of a plan.
///
/// Hours are spread evenly over the days of work; from some day on, applications take their reserve
/// out of each. Where the hours are too few for the taxonomy's own days, phases end later.
struct PlanCalendar {
  let working: WorkingDays
  let weekly: Effort
  let reserve: Effort
  /// The last day of each phase in the taxonomy.
  let nominalEnds: [Int]
  /// The last day of each phase in this plan.
  let ends: [Int]
  /// The first day on which applications take their part.
  let applyFrom: Int

  init(
    working: WorkingDays, weekly: Effort, reserve: Effort, nominalEnds: [Int], ends: [Int],
    applyFrom nominal: Int, share: Int
  ) {
    self.working = working
    self.weekly = weekly
    self.reserve = reserve
    self.nominalEnds = nominalEnds
    self.ends = ends
    // Everything else keeps its part of the time: where the end is too near, the day is an earlier one.
    let wanted = Self.place(of: nominal - 1, from: nominalEnds, to: ends) + 1
    let most = max(1, weekly.minutes * share)
    let needed = (reserve.minutes * 7 * 1000 + most - 1) / most
    let before = working.count(through: ends.last ?? 0) - needed
    applyFrom = max(working.first, min(wanted, working.day(reaching: max(0, before)) + 1))
  }

  /// The last day.
  var days: Int { ends.last ?? 0 }

  /// The place of a phase that a day of the taxonomy belongs to.
  func phase(ofNominal day: Int) -> Int {
    nominalEnds.firstIndex { day <= $0 } ?? nominalEnds.count - 1
  }

  /// Moves a day of the taxonomy to its place in this plan.
  func place(of day: Int) -> Int { Self.place(of: day, from: nominalEnds, to: ends) }

  private static func place(of day: Int, from nominal: [Int], to ends: [Int]) -> Int {
    var before = (nominal: 0, own: 0)
    for (end, own) in zip(nominal, ends) {
      if day <= end {
        let (length, nominalLength) = (own - before.own, max(1, end - before.nominal))
        return before.own + ((day - before.nominal) * length + nominalLength - 1) / nominalLength
      }
      before = (end, own)
    }
    return before.own
  }

  /// Minutes of all kinds up to the end of a day.
  func total(_ day: Int) -> Int { weekly.minutes * working.count(through: day) / 7 }

  /// Minutes that applications take up to the end of a day.
  func reserved(_ day: Int) -> Int {
    guard day >= applyFrom else { return 0 }
    let before = working.count(through: applyFrom - 1)
    let (now, all) = (working.count(through: day) - before, working.count(through: days) - before)
    return reserve.minutes * min(now, all) / max(1, all)
  }

  /// Minutes for study and shipping up to the end of a day.
  func study(_ day: Int) -> Int { total(day) - reserved(day) }

  /// The first day by whose end so many minutes of study have passed.
  func day(reaching minutes: Int) -> Int {
    var low = working.first
    var high = days + 1
    while low < high {
      let middle = (low + high) / 2
      if study(middle) >= minutes { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
