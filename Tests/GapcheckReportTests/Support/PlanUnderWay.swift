import GapcheckCore
import GapcheckReport

/// A person's profile and the plan that was committed for it, as a file with boxes.
struct PlanUnderWay {
  let profile: Profile
  let bytes: [UInt8]
  private(set) var markdown: String

  private static var auditor: Auditor { ReportOutput.auditor }

  /// Commits the plan of a profile; `nil` where there is nothing to plan from.
  init?(
    _ bytes: [UInt8], hours: Int? = nil, start: CalendarDate? = nil,
    off: [ClosedRange<CalendarDate>]? = nil, on day: CalendarDate = ReportOutput.today
  ) {
    guard let profile = ProfileDecoder.decode(bytes).profile else { return nil }
    var record = PlanRecord(asOf: day)
    record.overrides.hours = hours.map(Effort.init(hours:))
    record.overrides.start = start
    record.overrides.daysOff = off
    guard let plan = Self.plan(of: profile, record: record) else { return nil }
    self.profile = profile
    self.bytes = bytes
    markdown = plan.rendered(as: PlanFormat.markdown, options: RenderOptions())
  }

  /// Makes a plan from its record, as `plan` does.
  static func plan(of profile: Profile, record: PlanRecord) -> PlanReport? {
    var facts = Facts(
      record.overrides.applied(to: profile), taxonomy: auditor.taxonomy, asOf: record.asOf,
      isUnderWay: record.resumed != nil)
    facts.resumed = record.resumed
    return Report(auditor.audit(facts), taxonomy: auditor.taxonomy, record: record).plan
  }

  var file: PlanFile {
    do throws(PlanFileError) {
      return try PlanFile(markdown: markdown)
    } catch {
      preconditionFailure("the plan cannot be read again: \(error)")
    }
  }

  var origin: PlanOrigin {
    guard let origin = file.record.origin else { preconditionFailure("the plan has no origin") }
    return origin
  }

  /// The items that a person could tick.
  var open: [PlanFile.Item] { file.items.filter { $0.days != nil && !$0.isTicked } }

  var ticked: Set<String> {
    Set(file.items.filter { $0.isTicked && ($0.days != nil || $0.doneOn != nil) }.map(\.id))
  }

  /// The plan with boxes ticked, or ticks taken back.
  func ticking(_ ids: some Sequence<String>, as mark: String = "x") -> PlanUnderWay {
    var lines = file.lines
    let wanted = Set(ids)
    for item in file.items where wanted.contains(item.id) {
      lines[item.line - 1] = lines[item.line - 1].replacing(
        "[\(item.isTicked ? "x" : " ")]", with: "[\(mark)]", maxReplacements: 1)
    }
    return with(lines.joined(separator: "\n"))
  }

  func with(_ markdown: String) -> PlanUnderWay {
    var copy = self
    copy.markdown = markdown
    return copy
  }

  func sources(on day: CalendarDate, hours: Int? = nil) -> ProgressSources {
    var overrides = PlanOverrides()
    overrides.hours = hours.map(Effort.init(hours:))
    return ProgressSources(
      profile, file: file, origin: origin, overrides: overrides, taxonomy: Self.auditor.taxonomy,
      asOf: day)
  }

  func progress(on day: CalendarDate, hours: Int? = nil) -> ProgressReport {
    guard let progress = ProgressReport(sources(on: day, hours: hours), auditor: Self.auditor)
    else { preconditionFailure("a plan was made before from the same profile") }
    return progress
  }

  /// The file after `progress --update`.
  func renewed(on day: CalendarDate, hours: Int? = nil) -> PlanUnderWay {
    with(
      progress(on: day, hours: hours).plan
        .rendered(as: PlanFormat.markdown, options: RenderOptions()))
  }

  /// The file as `plan --check` makes it again: from the profile and what the file itself says.
  var madeAgain: String {
    var profile = profile
    profile.add(
      file.items.compactMap { item in
        item.doneOn.map { RecordedItem(id: item.id, on: $0) }
      })
    return Self.plan(of: profile, record: file.record)?
      .rendered(as: PlanFormat.markdown, options: RenderOptions()) ?? ""
  }

  /// The readiness of the plan's track on a day, after `progress --record` on it.
  func readiness(recordedOn day: CalendarDate) throws -> Readiness {
    let recorded = try ProfileRecorder(bytes).recording(sources(on: day).recorded)
    guard var profile = ProfileDecoder.decode(recorded).profile else {
      preconditionFailure("the recorded profile cannot be read")
    }
    profile = file.record.overrides.applied(to: profile)
    profile.target = Located(origin.track, at: 0, path: "target")
    let facts = Facts(profile, taxonomy: Self.auditor.taxonomy, asOf: day)
    return Self.auditor.audit(facts).planned.score.readiness.credited
  }
}
