import GapcheckCore
import JSON

extension Comparison: RenderablePage {
  /// The comparison as JSON: public interface, additive within a major format.
  package func json() -> String {
    JSONWriter.page(format: Self.format, taxonomyVersion: taxonomyVersion) { writer in
      writer.write(sides)
      writer.member("outcome", outcome.rawValue)
      writer.texts("causes", causes.map(\.skill.id))
      writer.pair("verdict", verdict) { $0.verdictMembers($1) }
      writer.list("tracks", tracks.parts) { $0.members(of: $1) }
      writer.list("skills", skills.parts) { $0.members(of: $1) }
      writer.list("evidence", evidence) { $0.members(of: $1) }
      writer.optionalPair("exposure", exposure) { writer, figures in
        writer.points("index", figures.index)
        writer.points("low", figures.low)
        writer.points("high", figures.high)
      }
      writer.list("tasks", tasks.parts) { $0.members(of: $1) }
      if let gaps {
        writer.list("gaps", gaps.parts) { $0.members(of: $1) }
      } else {
        writer.nothing("gaps")
      }
      writer.list("signals", signals.parts) { writer, move in
        writer.member("id", move.signal.id)
        writer.member("name", move.signal.name)
        writer.member("before", move.status.before)
        writer.member("after", move.status.after)
      }
      writer.list("pitfalls", pitfalls.parts) { writer, move in
        writer.member("id", move.pitfall.id)
        writer.member("name", move.pitfall.name)
        writer.member("before", move.isThere.before)
        writer.member("after", move.isThere.after)
      }
      writer.writeUnchanged(self)
    }
  }
}

extension JSONWriter {
  fileprivate mutating func pair<Value>(
    _ key: String, _ pair: Pair<Value>, _ write: (inout JSONWriter, Value) -> Void
  ) {
    object(key) { writer in
      writer.object("before") { write(&$0, pair.before) }
      writer.object("after") { write(&$0, pair.after) }
    }
  }

  /// The same of what one of the reports may not have.
  fileprivate mutating func optionalPair<Value>(
    _ key: String, _ pair: Pair<Value?>, _ write: (inout JSONWriter, Value) -> Void
  ) {
    object(key) { writer in
      for (key, value) in [("before", pair.before), ("after", pair.after)] {
        guard let value else {
          writer.nothing(key)
          continue
        }
        writer.object(key) { write(&$0, value) }
      }
    }
  }

  fileprivate mutating func write(_ sides: Pair<Comparison.Side>) {
    pair("sides", sides) { writer, side in
      writer.member("source", side.source.rawValue)
      writer.optional("name", side.name)
      writer.date("asOf", side.asOf)
      writer.effort("hoursPerWeek", side.hoursPerWeek)
      if let start = side.start { writer.date("start", start) }
      writer.member("daysOff", side.daysOff)
      writer.member("chosen", side.isChosen)
      writer.member("scored", side.isScored)
    }
  }

  fileprivate mutating func verdictMembers(_ verdict: Comparison.VerdictPart) {
    member("status", verdict.status)
    member("route", verdict.route.id)
    member("track", verdict.track.id)
    member("trackName", verdict.track.name)
    member("robust", verdict.isRobust)
    member("rival", verdict.rival.id)
  }

  fileprivate mutating func members(of move: TrackMove) {
    member("id", move.track.id)
    member("name", move.track.name)
    member("kind", move.kind)
    trackFigures(
      "before", move.readiness.before, move.effortToReady.before, move.projected.before,
      move.isReady.before)
    trackFigures(
      "after", move.readiness.after, move.effortToReady.after, move.projected.after,
      move.isReady.after)
    list("unblocked", move.unblocked) { $0.members(of: $1) }
    list("blocked", move.blocked) { $0.members(of: $1) }
  }

  private mutating func trackFigures(
    _ key: String, _ readiness: ReadinessRange?, _ effort: Effort?, _ projected: Readiness?,
    _ isReady: Bool
  ) {
    object(key) { writer in
      writer.range("readiness", readiness)
      if let effort, let projected {
        writer.points("projected", projected)
        writer.effort("hoursToReady", effort)
      } else {
        for key in ["projected", "hoursToReady", "minutesToReady"] { writer.nothing(key) }
      }
      writer.member("ready", isReady)
    }
  }

  private mutating func members(of reference: Reference) {
    member("id", reference.id)
    member("name", reference.name)
  }

  fileprivate mutating func members(of move: SkillMove) {
    members(of: move.skill)
    optionalPair("levels", move.levels) { writer, levels in
      writer.level("proven", levels.proven)
      writer.level("credited", levels.credited)
      writer.level("claimed", levels.claimed)
    }
    texts("reasonsBefore", move.reasons.before)
    texts("reasonsAfter", move.reasons.after)
  }

  fileprivate mutating func members(of move: EvidenceMove) {
    member("text", move.text)
    list("skillsBefore", move.skills.before) { $0.members(of: $1) }
    list("skillsAfter", move.skills.after) { $0.members(of: $1) }
  }

  fileprivate mutating func members(of move: TaskMove) {
    members(of: move.task)
    optionalPair("figures", move.figures) { writer, figures in
      writer.thousandths("share", figures.share)
      writer.percent("exposure", figures.exposure)
    }
  }

  fileprivate mutating func members(of move: GapMove) {
    member("requirement", move.requirement)
    optionalPair("figures", move.figures) { writer, figures in
      writer.member("skill", figures.skill.id)
      writer.member("name", figures.skill.name)
      writer.member("need", figures.need)
      writer.level("credited", figures.credited)
      writer.effort("hours", figures.effort)
    }
  }

  fileprivate mutating func writeUnchanged(_ comparison: Comparison) {
    object("unchanged") { writer in
      writer.member("tracks", comparison.tracks.unchanged)
      writer.member("skills", comparison.skills.unchanged)
      writer.member("tasks", comparison.tasks.unchanged)
      writer.member("gaps", comparison.gaps?.unchanged ?? 0)
      writer.member("signals", comparison.signals.unchanged)
      writer.member("pitfalls", comparison.pitfalls.unchanged)
    }
  }
}
