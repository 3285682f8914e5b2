import GapcheckCore

/// Reads the small objects that reports are made of.
extension SavedValue {
  /// A first and a last day of this object.
  func days() throws(SavedValueError) -> ClosedRange<CalendarDate> {
    let (first, last) = (try date("from"), try member("to"))
    let end = try last.date()
    guard first <= end else { throw last.unexpected("no earlier than 'from'") }
    return first...end
  }

  func days(_ key: String) throws(SavedValueError) -> ClosedRange<CalendarDate> {
    try member(key).days()
  }

  func counts(_ key: String) throws(SavedValueError) -> ClosedRange<Int> {
    let value = try member(key)
    let (low, high) = (try value.count("low"), try value.count("high"))
    guard low <= high else { throw try value.member("high").unexpected("no less than 'low'") }
    return low...high
  }

  /// A readiness with its bounds; `nil` is null.
  func range(_ key: String) throws(SavedValueError) -> ReadinessRange? {
    let value = try member(key)
    return value.isNull ? nil : try value.range()
  }

  func range() throws(SavedValueError) -> ReadinessRange {
    let range = ReadinessRange(
      proven: try points("proven"), credited: try points("credited"),
      claimed: try points("claimed"))
    guard range.proven <= range.credited, range.credited <= range.claimed else {
      throw unexpected("in the order proven, credited, claimed")
    }
    return range
  }

  func reference() throws(SavedValueError) -> Reference {
    Reference(id: try text("id"), name: try text("name"))
  }

  func argument() throws(SavedValueError) -> ArgumentPart {
    ArgumentPart(text: try text("text"), sources: try texts("sources"))
  }
}
