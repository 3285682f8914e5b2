import GapcheckCore
import JSON

/// Writes the small values that reports are made of.
extension JSONWriter {
  mutating func optional(_ key: String, _ value: String?) {
    if let value { member(key, value) }
  }

  mutating func orNull(_ key: String, _ value: String?) {
    if let value { member(key, value) } else { nothing(key) }
  }

  mutating func nothing(_ key: String) {
    self.key(key)
    null()
  }

  mutating func texts(_ key: String, _ values: [String]) {
    self.key(key)
    beginArray()
    for value in values { string(value) }
    endArray()
  }

  /// Writes a list of objects; the function given writes the members of one.
  mutating func list<Element>(
    _ key: String, _ elements: [Element], _ write: (inout JSONWriter, Element) -> Void
  ) {
    self.key(key)
    beginArray()
    for element in elements {
      beginObject()
      write(&self, element)
      endObject()
    }
    endArray()
  }

  mutating func object(_ key: String, _ write: (inout JSONWriter) -> Void) {
    self.key(key)
    beginObject()
    write(&self)
    endObject()
  }

  /// Points from 0 to 100 with at most two decimals.
  mutating func points(_ key: String, _ value: Readiness) {
    self.key(key)
    fixed(value.hundredths, decimals: 2)
  }

  /// Levels from 0 to 4 with at most three decimals.
  mutating func level(_ key: String, _ value: Level) {
    self.key(key)
    fixed(value.thousandths, decimals: 3)
  }

  /// Thousandths as a number.
  mutating func thousandths(_ key: String, _ value: Int) {
    self.key(key)
    fixed(value, decimals: 3)
  }

  /// Thousandths of a whole as a percentage.
  mutating func percent(_ key: String, _ value: Int) {
    self.key(key)
    fixed(value, decimals: 1)
  }

  /// Hours with at most one decimal.
  mutating func hours(_ key: String, _ value: Effort) {
    self.key(key)
    fixed(value.tenthsOfHours, decimals: 1)
  }

  /// Hours as ``hours(_:_:)`` writes them, and the minutes that they are rounded from beside them.
  mutating func effort(_ key: String, _ value: Effort) {
    hours(key, value)
    member(Effort.minutesKey(of: key), value.minutes)
  }

  mutating func date(_ key: String, _ value: CalendarDate) { member(key, value.description) }

  mutating func range(_ key: String, _ value: ClosedRange<Int>) {
    object(key) { writer in
      writer.member("low", value.lowerBound)
      writer.member("high", value.upperBound)
    }
  }

  mutating func dates(_ key: String, _ value: ClosedRange<CalendarDate>) {
    object(key) { writer in
      writer.date("from", value.lowerBound)
      writer.date("to", value.upperBound)
    }
  }

  mutating func range(_ key: String, _ value: ReadinessRange?) {
    guard let value else { return nothing(key) }
    object(key) { writer in
      writer.points("proven", value.proven)
      writer.points("credited", value.credited)
      writer.points("claimed", value.claimed)
    }
  }

  mutating func reference(_ key: String, _ value: Reference) {
    object(key) { writer in
      writer.member("id", value.id)
      writer.member("name", value.name)
    }
  }

  mutating func argument(_ key: String, _ value: ArgumentPart) {
    object(key) { $0.argumentMembers(value) }
  }

  mutating func argumentMembers(_ value: ArgumentPart) {
    member("text", value.text)
    texts("sources", value.sources)
  }
}

extension Effort {
  /// The key of the exact minutes beside a key of hours: `minutesPerWeek` beside `hoursPerWeek`.
  static func minutesKey(of hoursKey: String) -> String {
    hoursKey.replacing("hours", with: "minutes").replacing("Hours", with: "Minutes")
  }
}
