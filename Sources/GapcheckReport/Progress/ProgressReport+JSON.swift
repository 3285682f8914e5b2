import GapcheckCore
import JSON

extension ProgressReport {
  /// The progress as JSON: public interface, additive within a major format.
  package func json() -> String {
    JSONWriter.page(format: Self.format, taxonomyVersion: plan.taxonomyVersion) { writer in
      writer.date("asOf", asOf)
      writer.optional("name", plan.name)
      writer.member("track", plan.track.id)
      writer.member("day", day)
      writer.member("days", plan.days)
      writer.write(tally)
      writer.write(figures)
      writer.write(pace)
      writer.member("meetsGate", meetsGate)
      writer.writeDone(self)
      writer.writeOpen(self)
      writer.writeMoved(self)
      writer.texts("unknown", unknown)
      writer.key("plan")
      writer.write(plan)
    }
  }
}

extension JSONWriter {
  /// What is done, and what that proves.
  fileprivate mutating func writeDone(_ report: ProgressReport) {
    list("done", report.done) { writer, done in
      writer.members(of: done.item)
      writer.date("on", done.on)
    }
    list("proves", report.proves) { writer, proof in
      writer.reference("skill", proof.skill)
      writer.levels("before", proof.before)
      writer.levels("now", proof.now)
    }
  }

  /// What should be done by now, what is under way and what comes next.
  fileprivate mutating func writeOpen(_ report: ProgressReport) {
    list("late", report.late) { writer, late in
      writer.members(of: late.item)
      writer.dates("planned", late.planned)
      writer.member("daysLate", late.days)
      writer.members(of: late.outcome)
    }
    list("underWay", report.underWay) { $0.members(of: $1) }
    list("next", report.next) { writer, next in
      let (item, effort) = (next.item, next.item.effort)
      writer.members(of: ProgressReport.Item(id: item.id, title: item.title, effort: effort))
      writer.hours("hoursThisWeek", next.effort)
      writer.texts("checks", next.item.checks)
    }
  }

  /// What the renewed plan leaves out and takes in.
  fileprivate mutating func writeMoved(_ report: ProgressReport) {
    list("dropped", report.dropped) { writer, dropped in
      writer.members(of: dropped.item)
      writer.dates("planned", dropped.planned)
      writer.members(of: dropped.outcome)
    }
    list("added", report.added) { writer, added in
      writer.members(of: added.item)
      writer.dates("planned", added.days)
      writer.optional("doneBefore", added.doneBefore?.description)
    }
  }

  fileprivate mutating func write(_ tally: ProgressReport.Tally) {
    object("items") { writer in
      writer.member("done", tally.itemsDone)
      writer.member("all", tally.items)
    }
    object("hours") { writer in
      writer.hours("done", tally.effortDone)
      writer.hours("all", tally.effort)
      writer.signedHours("behind", minutes: tally.minutesBehind)
    }
  }

  /// Hours that may be below none, rounded away from none at the half.
  private mutating func signedHours(_ key: String, minutes: Int) {
    let tenths = Effort(minutes: abs(minutes)).tenthsOfHours
    self.key(key)
    fixed(minutes < 0 ? -tenths : tenths, decimals: 1)
  }

  fileprivate mutating func write(_ figures: ProgressReport.Figures) {
    object("readiness") { writer in
      writer.points("atStart", figures.atStart)
      writer.points("before", figures.before)
      writer.points("now", figures.now)
      writer.points("projected", figures.projected)
      writer.points("projectedAtStart", figures.projectedAtStart)
    }
    object("end") { writer in
      writer.date("now", figures.end)
      writer.date("atStart", figures.endAtStart)
    }
  }

  fileprivate mutating func write(_ pace: ProgressReport.Pace?) {
    guard let pace else { return nothing("pace") }
    object("pace") { writer in
      writer.hours("hoursPerWeek", pace.hoursPerWeek)
      writer.date("restBy", pace.restBy)
    }
  }

  fileprivate mutating func members(of item: ProgressReport.Item) {
    member("id", item.id)
    member("title", item.title)
    hours("hours", item.effort)
  }

  fileprivate mutating func members(of outcome: ProgressReport.Outcome) {
    switch outcome {
    case .planned(let days):
      member("outcome", "planned")
      dates("now", days)
    case .shown: member("outcome", "shown")
    case .deferred(let day):
      member("outcome", "deferred")
      date("by", day)
    case .notNeeded: member("outcome", "not-needed")
    }
  }

  fileprivate mutating func levels(_ key: String, _ levels: ProgressReport.Levels) {
    object(key) { writer in
      writer.level("proven", levels.proven)
      writer.level("credited", levels.credited)
      writer.level("claimed", levels.claimed)
    }
  }
}
