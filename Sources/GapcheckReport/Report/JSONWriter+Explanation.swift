import GapcheckCore
import JSON

/// Writes how the scores were made.
extension JSONWriter {
  mutating func write(_ explanation: Explanation) {
    object("explanation") { writer in
      writer.object("names") { $0.names("skills", explanation.skillNames) }
      writer.write(explanation.exposure)
      writer.list("tracks", explanation.tracks) { $0.write($1) }
      writer.write(explanation.hours)
      writer.list("skills", explanation.skills) { $0.writeReasons(of: $1) }
    }
  }

  private mutating func write(_ sum: ExposureSum?) {
    guard let sum else { return nothing("exposure") }
    object("exposure") { writer in
      writer.member("rule", ScoringRule.exposureIndex.rawValue)
      writer.list("rows", sum.rows) { writer, row in
        writer.member("task", row.task.id)
        writer.member("name", row.task.name)
        writer.thousandths("share", row.share)
        writer.percent("base", row.base)
        writer.percent("exposure", row.exposure)
        writer.points("points", row.points)
      }
      writer.points("total", sum.total)
    }
  }

  private mutating func write(_ sum: ScoreSum) {
    member("track", sum.track.id)
    member("name", sum.track.name)
    member("rule", ScoringRule.readiness.rawValue)
    thousandths("weight", sum.weight)
    list("rows", sum.rows) { $0.write($1) }
    range("total", sum.total)
  }

  private mutating func write(_ row: ScoreSum.Row) {
    member("requirement", row.requirement.id)
    member("name", row.requirement.name)
    member("group", row.isGroup)
    texts("metBy", row.metBy.map(\.id))
    member("mentioned", row.isMentioned)
    member("need", row.need)
    thousandths("weight", row.weight)
    object("have") { writer in
      writer.level("proven", row.proven)
      writer.level("credited", row.credited)
      writer.level("claimed", row.claimed)
    }
    range("points", row.points)
  }

  private mutating func write(_ sum: HoursSum?) {
    guard let sum else { return nothing("hours") }
    object("hours") { writer in
      writer.member("rule", ScoringRule.ready.rawValue)
      writer.member("track", sum.track.id)
      writer.list("rows", sum.rows) { writer, row in
        writer.member("title", row.title)
        writer.orNull("skill", row.skill?.id)
        if let level = row.level { writer.member("level", level) }
        writer.hours("estimate", row.estimate)
        writer.member("estimateMinutes", row.estimate.minutes)
        writer.key("hours")
        writer.fixed(row.tenths, decimals: 1)
        writer.member("minutes", row.effort.minutes)
        writer.texts("because", row.why)
      }
      writer.hours("total", sum.total)
      writer.member("totalMinutes", sum.total.minutes)
    }
  }

  private mutating func writeReasons(of skill: SkillPart) {
    member("id", skill.skill.id)
    member("name", skill.skill.name)
    level("proven", skill.proven)
    level("credited", skill.credited)
    level("claimed", skill.claimed)
    list("reasons", skill.from) { writer, reason in
      writer.member("text", reason.text)
      writer.basisMembers(reason)
    }
  }

  /// The rule of a reason and its place in the profile.
  mutating func basisMembers(_ reason: ReasonPart) {
    member("rule", reason.rule.rawValue)
    optional("path", reason.path)
  }
}
