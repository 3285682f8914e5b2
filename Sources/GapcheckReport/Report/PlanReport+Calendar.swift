import GapcheckCore

extension PlanReport {
  /// The open items and the ends of the phases as whole days of a calendar.
  var calendar: ICalendar {
    ICalendar(
      name: title, asOf: asOf, events: items.filter { !$0.isDone }.map(event) + phases.map(end))
  }

  private func event(_ item: Item) -> ICalendar.Event {
    let phase = phases.first { $0.id == item.phase }?.name
    return ICalendar.Event(
      uid: uid(item.id), title: "\(item.title) (\(item.effort))", details: item.plainDetails,
      categories: [phase ?? item.phase, item.kind.rawValue],
      link: item.resources.lazy.compactMap(\.link).first, days: item.from...item.to)
  }

  private func end(_ phase: Phase) -> ICalendar.Event {
    let day = phase.to.days(since: start) + 1
    return ICalendar.Event(
      uid: uid("phase-\(phase.id)"), title: "Day \(day): end of \(phase.name)",
      details: phase.purpose, categories: [phase.name], days: phase.to...phase.to)
  }

  /// What is the same in every plan of a person, whatever its dates, hours and track.
  ///
  /// A calendar that is imported again then moves the event it has. The name keeps two people's
  /// plans apart.
  func uid(_ id: String) -> String {
    let hash = String((name ?? "").stableHash, radix: 16)
    return "\(id)-\(String(repeating: "0", count: 16 - hash.count))\(hash)@gapcheck"
  }
}
