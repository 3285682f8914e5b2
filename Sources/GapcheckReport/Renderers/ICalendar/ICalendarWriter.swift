import GapcheckCore

/// Writes calendars as RFC 5545 has them.
package struct ICalendarWriter: Sendable {
  private var lines: [String] = []

  /// The calendar as a text; every line ends with CR LF.
  package static func text(of calendar: ICalendar) -> String {
    var writer = ICalendarWriter()
    writer.write(calendar)
    return writer.lines.map { $0.iCalendarFolded + "\r\n" }.joined()
  }

  private mutating func write(_ calendar: ICalendar) {
    add("BEGIN", "VCALENDAR")
    add("VERSION", "2.0")
    add("PRODID", "-//gapcheck//gapcheck//EN")
    add("CALSCALE", "GREGORIAN")
    add("METHOD", "PUBLISH")
    let name = calendar.name.visibleText.iCalendarText
    // The first is of RFC 7986; the second is what programs read that are older.
    add("NAME", name)
    add("X-WR-CALNAME", name)
    for event in calendar.events { write(event, asOf: calendar.asOf) }
    add("END", "VCALENDAR")
  }

  private mutating func write(_ event: ICalendar.Event, asOf: CalendarDate) {
    add("BEGIN", "VEVENT")
    add("UID", event.uid.iCalendarText)
    add("DTSTAMP", asOf.iCalendarMidnight)
    add("LAST-MODIFIED", asOf.iCalendarMidnight)
    // A program takes the event with the higher number for the newer one. The day of the making
    // counts up on its own, where a counter would need the calendar that came before.
    add("SEQUENCE", "\(max(0, asOf.dayNumber))")
    // Dates without a time are the same days in every time zone. The end is the day after.
    add("DTSTART;VALUE=DATE", event.days.lowerBound.iCalendarDate)
    add("DTEND;VALUE=DATE", event.days.upperBound.adding(days: 1).iCalendarDate)
    add("SUMMARY", event.title.visibleText.iCalendarText)
    if !event.details.isEmpty { add("DESCRIPTION", event.details.iCalendarText) }
    if !event.categories.isEmpty {
      add("CATEGORIES", event.categories.map(\.iCalendarText).joined(separator: ","))
    }
    if let link = event.link { add("URL", link.text) }
    add("STATUS", event.isCancelled ? "CANCELLED" : "CONFIRMED")
    // Days of study leave the person free for appointments.
    add("TRANSP", "TRANSPARENT")
    add("END", "VEVENT")
  }

  private mutating func add(_ name: String, _ value: String) { lines.append("\(name):\(value)") }
}

extension CalendarDate {
  fileprivate var iCalendarDate: String { description.replacing("-", with: "") }

  /// The start of the day, in universal time.
  fileprivate var iCalendarMidnight: String { "\(iCalendarDate)T000000Z" }
}
