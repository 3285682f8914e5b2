import GapcheckCore

/// Reads plans, alone or within a report, as `JSONWriter+Plan` wrote them.
extension PlanReport {
  /// Reads a plan that stands alone.
  init(_ value: SavedValue) throws(SavedValueError) {
    self = try PlanReport(
      value, of: value, asOf: value.date("asOf"), terms: ModelTerms(value.member("terms")))
  }

  /// Reads the plan of a report; an empty profile has none.
  init?(
    optional value: SavedValue?, of report: SavedValue, asOf: CalendarDate, terms: ModelTerms
  ) throws(SavedValueError) {
    guard let value else { return nil }
    self = try PlanReport(value, of: report, asOf: asOf, terms: terms)
  }

  private init(
    _ value: SavedValue, of page: SavedValue, asOf: CalendarDate, terms: ModelTerms
  ) throws(SavedValueError) {
    let days = try value.span("start", "end")
    self.init(
      taxonomyVersion: try page.text("taxonomyVersion"),
      record: try value.planRecord("record"), asOf: asOf, name: try page.optionalText("name"),
      terms: terms, track: try value.reference("track", named: "trackName"),
      route: try value.choice("route", of: Route.Kind.self).rawValue,
      isProvisional: try value.flag("provisional"), start: days.lowerBound, end: days.upperBound,
      days: try value.count("days"), hoursPerWeek: try value.effort("hoursPerWeek"),
      total: try value.effort("budgetHours"), reserve: try value.effort("reserveHours"),
      slack: try value.effort("slackHours"), readiness: try value.points("readiness"),
      projected: try value.points("projected"), bound: try value.points("bound"),
      isReady: try value.flag("ready"), aim: try value.choice("aim", of: PlanAim.self),
      ifReady: try value.optional("projectedIfReady")?.readiness(),
      readyOn: try value.optional("readyOn")?.date(), leastTime: try value.date("leastTime"),
      blockers: try value.list("blockers") { (skill) throws(SavedValueError) in
        try skill.reference()
      },
      applications: try ApplicationPace(optional: value.optional("applications")),
      daysOff: try value.list("daysOff") { (span) throws(SavedValueError) in try span.days() },
      alternatives: try value.list("alternatives", Choice.init),
      strayProject: try value.optional("strayProject")?.reference(),
      outOfReach: try value.optional("outOfReach") == nil
        ? nil : try value.reference("outOfReach", named: "outOfReachName"),
      readyBy: try value.date("readyBy"), items: try value.list("items", Item.init),
      weeks: try value.list("weeks", Week.init), phases: try value.list("phases", Phase.init),
      deferred: try value.list("deferred", Deferred.init))
  }
}

extension SavedValue {
  /// A first and a last day in members of this object.
  fileprivate func span(
    _ first: String, _ last: String
  ) throws(SavedValueError) -> ClosedRange<CalendarDate> {
    let (start, end) = (try date(first), try date(last))
    guard start <= end else { throw try member(last).unexpected("no earlier than '\(first)'") }
    return start...end
  }

  fileprivate func reference(
    _ id: String, named name: String
  ) throws(SavedValueError) -> Reference {
    Reference(id: try text(id), name: try text(name))
  }

  /// The record that a committed plan has too, read by the same rules.
  fileprivate func planRecord(_ key: String) throws(SavedValueError) -> PlanRecord {
    let value = try member(key)
    let fields = try value.elements().map { (field) throws(SavedValueError) in
      PageRecord.Field(try field.text("key"), try field.text("value"))
    }
    guard let record = PlanRecord(PageRecord(name: PlanRecord.name, fields: fields)) else {
      throw value.unexpected("the record of a plan")
    }
    return record
  }
}

extension ApplicationPace {
  fileprivate init?(optional value: SavedValue?) throws(SavedValueError) {
    guard let value else { return nil }
    self.init(
      goal: try value.counts("goal"), count: try value.counts("count"),
      perWeek: try value.counts("perWeek"), goalBy: try value.date("goalBy"))
  }
}

extension PlanReport.Choice {
  fileprivate init(_ value: SavedValue) throws(SavedValueError) {
    self.init(project: try value.reference(), effort: try value.effort("hours"))
  }
}
