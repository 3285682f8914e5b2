package import GapcheckCore

/// What a committed plan says about how it was made, beyond the profile: enough to make it again.
package struct PlanRecord: Hashable, Sendable {
  /// The day of the audit behind the plan.
  package var asOf: CalendarDate
  /// The answers that were given on the command line in place of the profile's.
  package var overrides = PlanOverrides()
  /// The first day that lay ahead when a plan under way was made anew; `nil` for a new plan.
  package var resumed: CalendarDate?
  /// The plan as it was first made; every plan that is made names it.
  package var origin: PlanOrigin?
  /// Whether the page has the plan as a chart of days, too.
  package var hasGantt = false

  package init(asOf: CalendarDate) {
    self.asOf = asOf
  }
}

/// Answers given on the command line, which count in place of the profile's.
package struct PlanOverrides: Hashable, Sendable {
  package var hours: Effort?
  package var start: CalendarDate?
  package var daysOff: [ClosedRange<CalendarDate>]?
  /// A track's id, or `auto`.
  package var target: String?
  /// A project's id.
  package var project: String?
  package var aim: PlanAim?

  package init() {}

  /// The profile with these answers.
  package func applied(to profile: Profile) -> Profile {
    var profile = profile
    profile.hoursPerWeek = hours ?? profile.hoursPerWeek
    profile.start = start ?? profile.start
    profile.daysOff = daysOff ?? profile.daysOff
    profile.aim = aim ?? profile.aim
    if let target { profile.target = Located(target, at: 0, path: Self.targetPath) }
    if let project { profile.project = Located(project, at: 0, path: Self.projectPath) }
    return profile
  }

  /// These answers, and where there are none, others.
  package func over(_ others: PlanOverrides) -> PlanOverrides {
    var merged = others
    merged.hours = hours ?? others.hours
    merged.start = start ?? others.start
    merged.daysOff = daysOff ?? others.daysOff
    merged.target = target ?? others.target
    merged.project = project ?? others.project
    merged.aim = aim ?? others.aim
    return merged
  }

  /// The paths of faults in these answers.
  package static let paths = [targetPath, projectPath]
  /// The path that a fault in the target is reported at, which no profile has.
  package static let targetPath = "--target"
  /// The path that a fault in the project is reported at.
  package static let projectPath = "--project"
}

extension PlanRecord {
  /// The name of the record in a page.
  static let name = "gapcheck.plan/1"

  /// The record as a page carries it.
  var page: PageRecord {
    var fields = [PageRecord.Field("as-of", asOf.description)]
    if let hours = overrides.hours {
      fields.append(PageRecord.Field("minutes-per-week", "\(hours.minutes)"))
    }
    if let start = overrides.start { fields.append(PageRecord.Field("start", start.description)) }
    if let off = overrides.daysOff {
      fields.append(PageRecord.Field("off", off.map(\.spanText).joined(separator: ",")))
    }
    if let target = overrides.target { fields.append(PageRecord.Field("target", target)) }
    if let project = overrides.project {
      fields.append(PageRecord.Field("project", project))
    }
    if let aim = overrides.aim { fields.append(PageRecord.Field("aim", aim.rawValue)) }
    if let resumed { fields.append(PageRecord.Field("resumed", resumed.description)) }
    if hasGantt { fields.append(PageRecord.Field("mermaid", "gantt")) }
    return PageRecord(name: Self.name, fields: fields + (origin?.fields ?? []))
  }

  /// Reads the record of a page; `nil` where a field is not what it should be.
  init?(_ page: PageRecord) {
    guard let asOf = page["as-of"].flatMap(Self.day) else { return nil }
    self.init(asOf: asOf)
    for field in page.fields {
      switch field.key {
      case "as-of": break
      case "minutes-per-week": overrides.hours = Self.effort(field.value)
      case "start": overrides.start = Self.day(field.value)
      case "off": overrides.daysOff = Self.spans(field.value)
      case "target": overrides.target = field.value
      case "project": overrides.project = field.value
      case "aim": overrides.aim = PlanAim(rawValue: field.value)
      case "resumed": resumed = Self.day(field.value)
      case "mermaid": hasGantt = field.value == "gantt"
      default: guard PlanOrigin.keys.contains(field.key) else { return nil }
      }
    }
    origin = PlanOrigin(page)
    guard self.page.fields.count == page.fields.count else { return nil }
  }

  /// The record with tracks and projects by their ids, however they were written.
  package func resolved(by facts: Facts) -> PlanRecord {
    var record = self
    if overrides.target != nil {
      record.overrides.target = if case .track(let id) = facts.target { id.text } else { "auto" }
    }
    record.resumed = facts.resumed
    if overrides.project != nil { record.overrides.project = facts.project?.text }
    return record
  }

  /// Reads a day that a command line could name.
  static func day(_ text: String) -> CalendarDate? {
    CalendarDate(iso: text).flatMap { $0.dayNumber >= 0 ? $0 : nil }
  }

  /// Reads the minutes of a week; half an hour to a hundred hours, as on the command line.
  private static func effort(_ text: String) -> Effort? {
    Int(text).flatMap { (30...6000).contains($0) ? Effort(minutes: $0) : nil }
  }

  private static func spans(_ text: String) -> [ClosedRange<CalendarDate>]? {
    let spans = text.split(separator: ",").map { try? ClosedRange<CalendarDate>(span: String($0)) }
    return spans.contains(nil) ? nil : spans.compactMap { $0 }
  }
}
