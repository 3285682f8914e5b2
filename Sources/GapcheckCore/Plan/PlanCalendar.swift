/// How study time runs over the days of a plan.
///
/// Hours are spread evenly; in the last phase applications take their reserve out of each day. A
/// longer plan keeps the proportions of its phases.
struct PlanCalendar {
  let days: Int
  let planDays: Int
  let weekly: Effort
  let reserve: Effort
  let reserveFromDay: Int

  /// Moves a day of the 90-day plan to its place in this one.
  func scaled(_ day: Int) -> Int { (day * days + planDays - 1) / planDays }

  /// Minutes of all kinds up to the end of a day.
  func total(_ day: Int) -> Int { weekly.minutes * day / 7 }

  /// Minutes that applications take up to the end of a day.
  func reserved(_ day: Int) -> Int {
    let first = scaled(reserveFromDay - 1)
    guard day > first else { return 0 }
    return reserve.minutes * (day - first) / max(1, days - first)
  }

  /// Minutes for study and shipping up to the end of a day.
  func study(_ day: Int) -> Int { total(day) - reserved(day) }

  /// The first day by whose end more than these minutes of study have passed.
  func day(startingAfter minutes: Int) -> Int { firstDay { study($0) > minutes } }

  /// The first day by whose end these minutes of study have passed.
  func day(finishing minutes: Int) -> Int { firstDay { study($0) >= minutes } }

  private func firstDay(where holds: (Int) -> Bool) -> Int {
    var low = 1
    var high = days + 1
    while low < high {
      let middle = (low + high) / 2
      if holds(middle) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
