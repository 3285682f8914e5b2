package import GapcheckCore

/// A calendar of whole days, as programs import it (RFC 5545).
package struct ICalendar: Sendable {
  /// Something that fills one day or several in a row.
  package struct Event: Sendable {
    /// What tells it apart in every calendar of the world, and stays when the event changes.
    package let uid: String
    package let title: String
    package let details: String
    package let categories: [String]
    package let link: SafeLink?
    /// The first and the last of its days.
    package let days: ClosedRange<CalendarDate>
    /// Whether it takes an earlier event of the same name out of the calendar.
    package let isCancelled: Bool

    package init(
      uid: String, title: String, details: String, categories: [String] = [],
      link: SafeLink? = nil, days: ClosedRange<CalendarDate>, isCancelled: Bool = false
    ) {
      self.uid = uid
      self.title = title
      self.details = details
      self.categories = categories
      self.link = link
      self.days = days
      self.isCancelled = isCancelled
    }
  }

  /// What the calendar is called where it is subscribed to.
  package let name: String
  /// The day on which all of it was made.
  package let asOf: CalendarDate
  /// The events, in the order of the file.
  package let events: [Event]

  package init(name: String, asOf: CalendarDate, events: [Event]) {
    self.name = name
    self.asOf = asOf
    self.events = events
  }
}
