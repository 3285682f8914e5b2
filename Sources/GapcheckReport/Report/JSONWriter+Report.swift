import GapcheckCore
import JSON

/// Writes the sections of a report.
extension JSONWriter {
  mutating func write(_ verdict: VerdictPart, planned: TrackPart?) {
    object("verdict") { writer in
      writer.member("status", verdict.status)
      writer.member("route", verdict.route.id)
      writer.member("track", verdict.track.id)
      writer.member("trackName", verdict.track.name)
      writer.member("subrole", verdict.subrole.id)
      writer.member("specialization", verdict.specialization.id)
      writer.member("deepen", verdict.deepen.id)
      writer.range("readiness", planned?.readiness)
      writer.member("robust", verdict.isRobust)
      writer.member("chosen", verdict.isChosen)
      writer.member("best", verdict.isBest)
      writer.member("rival", verdict.rival.id)
      writer.texts("decidedBy", verdict.decidedBy)
      writer.texts("reasons", verdict.reasons)
      writer.list("against", verdict.against) { $0.argumentMembers($1) }
      writer.texts("titles", verdict.titles)
      writer.optional("outOfReach", verdict.outOfReach?.id)
    }
  }

  mutating func write(_ exposure: ExposurePart?) {
    guard let exposure else { return nothing("exposure") }
    object("exposure") { writer in
      writer.points("index", exposure.index)
      writer.points("low", exposure.low)
      writer.points("high", exposure.high)
      writer.dates("horizon", exposure.from...exposure.to)
      writer.points("coverage", exposure.coverage)
      writer.list("modifiers", exposure.modifiers) { writer, modifier in
        writer.member("name", modifier.name)
        writer.percent("delta", modifier.delta)
      }
      writer.object("byLayer") { writer in
        for (layer, share) in exposure.byLayer { writer.points(layer, share) }
      }
      writer.object("byCategory") { writer in
        for (category, points) in exposure.byCategory { writer.points(category.id, points) }
      }
      writer.points("glue", exposure.glue)
      writer.member("compressing", exposure.isCompressing)
      writer.list("tasks", exposure.tasks) { $0.write($1) }
      writer.list("gates", exposure.gates) { writer, gate in
        writer.member("category", gate.category.id)
        writer.member("gate", gate.gate)
      }
    }
  }

  private mutating func write(_ task: ExposurePart.TaskPart) {
    member("id", task.id)
    member("name", task.name)
    member("written", task.written)
    thousandths("share", task.share)
    member("shareAssumed", task.isShareAssumed)
    member("inferred", task.isInferred)
    percent("exposure", task.exposure)
    percent("low", task.low)
    percent("high", task.high)
    member("layer", task.layer)
    orNull("category", task.category?.id)
    member("growInto", task.growInto)
    member("rationale", task.rationale)
  }

  mutating func write(_ track: TrackPart) {
    member("id", track.id)
    member("name", track.name)
    member("kind", track.kind)
    range("readiness", track.readiness)
    range("foundation", track.foundation)
    range("delta", track.delta)
    thousandths("weight", track.weight)
    points("coverage", track.coverage)
    member("ready", track.isReady)
    texts("blockers", track.blockers.map(\.id))
    writeTimes(of: track)
    object("reachability") { writer in
      writer.member("floor", track.floor)
      writer.member("floorBeyondPlan", track.isFloorBeyondPlan)
      writer.orNull("precondition", track.precondition)
      writer.member("met", track.isPreconditionMet)
      writer.member("verdict", track.reach)
    }
    member("gate", track.gate)
    if let isGateMet = track.isGateMet { member("gateMet", isGateMet) } else { nothing("gateMet") }
    if let wedge = track.wedge {
      object("wedge") { writer in
        writer.effort("hours", wedge.effort)
        writer.member("fits", wedge.fits)
        writer.texts("skills", wedge.skills.map(\.id))
      }
    } else {
      nothing("wedge")
    }
    argument("caseAgainst", track.caseAgainst)
  }

  /// What an empty profile has none of: it is never scored.
  private mutating func writeTimes(of track: TrackPart) {
    guard track.readiness != nil else {
      for key in ["projected", "hoursToReady", "minutesToReady", "readyBy", "readyBetween"] {
        nothing(key)
      }
      return
    }
    points("projected", track.projected)
    effort("hoursToReady", track.effortToReady)
    date("readyBy", track.readyBy)
    dates("readyBetween", track.readyBetween)
  }

  mutating func write(_ route: RoutePart) {
    member("id", route.route.id)
    member("name", route.route.name)
    member("summary", route.summary)
    texts("tracks", route.tracks.map(\.id))
    texts("sharedSkills", route.shared.map(\.id))
    effort("sharedHours", route.sharedEffort)
    argument("caseFor", route.caseFor)
    argument("caseAgainst", route.caseAgainst)
  }

  mutating func write(_ gap: GapPart) {
    member("skill", gap.skill.id)
    member("name", gap.skill.name)
    member("requirement", gap.requirement)
    object("have") { writer in
      writer.level("proven", gap.proven)
      writer.level("credited", gap.credited)
      writer.level("claimed", gap.claimed)
    }
    member("mentioned", gap.isMentioned)
    member("need", gap.need)
    member("core", gap.weight == "core")
    member("weight", gap.weight)
    member("part", gap.part)
    effort("hours", gap.effort)
    points("gain", gap.gain)
    key("gainPerHour")
    fixed(gap.gainPerHour, decimals: 2)
    member("blocker", gap.isBlocker)
    member("proofOnly", gap.isProofOnly)
    member("inferred", gap.isInferred)
    member("proveBy", gap.proveBy)
    member("why", gap.why)
  }

  mutating func write(_ skill: SkillPart) {
    member("id", skill.skill.id)
    member("name", skill.skill.name)
    level("proven", skill.proven)
    level("credited", skill.credited)
    level("claimed", skill.claimed)
    texts("from", skill.from.map(\.text))
    list("basis", skill.from) { $0.basisMembers($1) }
  }
}
