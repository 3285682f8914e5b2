import GapcheckCore
import JSON

/// Writes plans, alone or within a report.
extension JSONWriter {
  mutating func write(_ plan: PlanReport, isDocument: Bool = false) {
    beginObject()
    if isDocument {
      member("format", PlanReport.format)
      member("taxonomyVersion", plan.taxonomyVersion)
      date("asOf", plan.asOf)
      optional("name", plan.name)
      write(plan.terms)
    }
    list("record", plan.record.page.fields) { writer, field in
      writer.member("key", field.key)
      writer.member("value", field.value)
    }
    writeTerms(of: plan)
    writeOutlook(of: plan)
    writeChoices(of: plan)
    list("phases", plan.phases) { $0.write($1) }
    list("items", plan.items) { $0.write($1) }
    list("weeks", plan.weeks) { $0.write($1) }
    list("deferred", plan.deferred) { $0.write($1) }
    endObject()
  }

  /// What is planned for, and the hours there are for it.
  private mutating func writeTerms(of plan: PlanReport) {
    member("track", plan.track.id)
    member("trackName", plan.track.name)
    member("route", plan.route)
    member("provisional", plan.isProvisional)
    date("start", plan.start)
    date("end", plan.end)
    member("days", plan.days)
    effort("hoursPerWeek", plan.hoursPerWeek)
    effort("budgetHours", plan.total)
    effort("reserveHours", plan.reserve)
    effort("slackHours", plan.slack)
  }

  /// What the plan reaches, and when.
  private mutating func writeOutlook(of plan: PlanReport) {
    points("readiness", plan.readiness)
    points("projected", plan.projected)
    points("bound", plan.bound)
    member("ready", plan.isReady)
    date("readyBy", plan.readyBy)
    date("leastTime", plan.leastTime)
    member("aim", plan.aim.rawValue)
    if let readiness = plan.ifReady { points("projectedIfReady", readiness) }
    list("blockers", plan.blockers) { writer, skill in
      writer.member("id", skill.id)
      writer.member("name", skill.name)
    }
    optional("outOfReach", plan.outOfReach?.id)
    optional("outOfReachName", plan.outOfReach?.name)
    orNull("readyOn", plan.readyOn?.description)
  }

  /// What the hours are kept for or kept from, and what else could be built in them.
  private mutating func writeChoices(of plan: PlanReport) {
    if let pace = plan.applications {
      object("applications") { writer in
        writer.range("perWeek", pace.perWeek)
        writer.range("count", pace.count)
        writer.range("goal", pace.goal)
        writer.date("goalBy", pace.goalBy)
      }
    }
    list("daysOff", plan.daysOff) { writer, span in
      writer.date("from", span.lowerBound)
      writer.date("to", span.upperBound)
    }
    list("alternatives", plan.alternatives) { writer, choice in
      writer.member("id", choice.project.id)
      writer.member("name", choice.project.name)
      writer.effort("hours", choice.effort)
    }
    if let project = plan.strayProject { reference("strayProject", project) }
  }

  private mutating func write(_ phase: PlanReport.Phase) {
    member("id", phase.id)
    member("name", phase.name)
    date("from", phase.from)
    date("to", phase.to)
    member("purpose", phase.purpose)
  }

  private mutating func write(_ item: PlanReport.Item) {
    member("id", item.id)
    member("kind", item.kind.rawValue)
    member("title", item.title)
    effort("hours", item.effort)
    date("from", item.from)
    date("to", item.to)
    member("week", item.week)
    member("phase", item.phase)
    list("skills", item.skills) { writer, step in
      writer.member("id", step.skill.id)
      writer.member("name", step.skill.name)
      writer.member("from", step.from)
      writer.member("to", step.to)
    }
    list("resources", item.resources) { writer, resource in
      writer.member("id", resource.id)
      writer.member("title", resource.title)
      writer.member("author", resource.author)
      writer.optional("url", resource.url)
    }
    points("gain", item.gain)
    member("why", item.why)
    member("ship", item.ship)
    texts("checks", item.checks)
    optional("note", item.note)
    member("done", item.isDone)
    optional("doneOn", item.doneOn?.description)
  }

  private mutating func write(_ week: PlanReport.Week) {
    member("number", week.number)
    date("from", week.from)
    date("to", week.to)
    effort("hours", week.planned)
    effort("capacityHours", week.capacity)
    list("items", week.parts) { writer, part in
      writer.member("id", part.item)
      writer.effort("hours", part.effort)
    }
  }

  private mutating func write(_ deferred: PlanReport.Deferred) {
    member("skill", deferred.skill.id)
    member("name", deferred.skill.name)
    member("level", deferred.level)
    effort("hours", deferred.effort)
    date("by", deferred.by)
    dates("between", deferred.between)
  }
}
