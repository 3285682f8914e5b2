extension ProgressReport {
  /// The progress in a format; tables and calendars hold the renewed plan alone.
  package func rendered(as format: PlanFormat, options: RenderOptions) -> String {
    switch format {
    case .page(let format): rendered(as: format, options: options)
    case .csv: plan.rendered(as: format, options: options)
    case .ics: ICalendarWriter.text(of: calendar)
    }
  }

  /// The renewed plan, with what it has dropped taken out of the calendar that has the old one.
  private var calendar: ICalendar {
    let renewed = plan.calendar
    let cancelled = dropped.map { dropped in
      ICalendar.Event(
        uid: plan.uid(dropped.item.id), title: dropped.item.title, details: "",
        days: dropped.planned, isCancelled: true)
    }
    return ICalendar(
      name: renewed.name, asOf: renewed.asOf, events: renewed.events + cancelled)
  }
}
