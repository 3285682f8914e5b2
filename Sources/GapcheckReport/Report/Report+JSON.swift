import GapcheckCore
import JSON

extension Report {
  /// The report as JSON: public interface, additive within a major format.
  package func json() -> String {
    var writer = JSONWriter(pretty: true)
    write(to: &writer)
    return String(decoding: writer.bytes, as: UTF8.self) + "\n"
  }

  /// Writes the same as a value of something larger.
  func write(to writer: inout JSONWriter) {
    writer.beginObject()
    writer.member("format", Self.format)
    writer.member("taxonomyVersion", taxonomyVersion)
    writer.member("asOf", asOf.description)
    writer.member("limits", VerdictLimits.sentence)
    writer.optional("name", name)
    writer.effort("hoursPerWeek", hoursPerWeek)
    writer.write(terms)
    writer.write(ReportNames(self))
    writer.write(verdict, planned: plannedTrack)
    writer.write(exposure)
    writer.list("tracks", tracks) { $0.write($1) }
    writer.list("routes", routes) { $0.write($1) }
    writer.list("gaps", gaps) { $0.write($1) }
    writer.list("skills", skills) { $0.write($1) }
    writer.list("transfers", transfers) { $0.write($1) }
    writer.list("notNeeded", notNeeded) { $0.write($1) }
    writer.list("signals", signals) { $0.write($1) }
    writer.list("pitfalls", pitfalls) { $0.write($1) }
    writer.write(coverage)
    writer.list("claims", claims) { $0.write($1) }
    writer.list("contradictions", contradictions) { $0.write($1) }
    writer.list("sources", sources) { $0.write($1) }
    writer.list("stale", stale) { $0.write($1) }
    if let plan {
      writer.key("plan")
      writer.write(plan)
    } else {
      writer.nothing("plan")
    }
    writer.list("questions", questions) { $0.write($1) }
    writer.texts("assumptions", assumptions)
    writer.list("unrecognized", unrecognized) { $0.write($1) }
    writer.list("outsideScope", outsideScope) { $0.write($1) }
    if let explanation { writer.write(explanation) }
    writer.endObject()
  }
}

extension PlanReport {
  /// The plan alone as JSON.
  package func json() -> String {
    var writer = JSONWriter(pretty: true)
    writer.write(self, isDocument: true)
    return String(decoding: writer.bytes, as: UTF8.self) + "\n"
  }
}
