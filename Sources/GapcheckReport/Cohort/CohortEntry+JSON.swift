package import GapcheckCore
package import JSON

extension CohortEntry {
  /// The version of a result line; a major one only ever gains keys.
  package static let format = "gapcheck.result/1"
  /// The gaps that a result line names.
  static let namedGaps = 5
  /// The names that a result line gives of those that are not known.
  static let namedUnrecognized = 20

  /// Writes the result line, without a line feed, with the whole report where one is given.
  package func write(to writer: inout JSONWriter, report: Report? = nil, taxonomy: Taxonomy) {
    writer.beginObject()
    writer.member("format", Self.format)
    writer.member("index", index)
    switch outcome {
    case .audited(let brief):
      writer.orNull("name", brief.name)
      writer.member("source", source)
      writer.write(brief, taxonomy)
    case .failed(let failure):
      writer.orNull("name", failure.name)
      writer.member("source", source)
      writer.object("error") { writer in
        writer.numberOrNull("line", failure.line)
        writer.numberOrNull("column", failure.column)
        writer.member("message", failure.message)
      }
    }
    if let report {
      writer.key("report")
      report.write(to: &writer)
    }
    writer.endObject()
  }
}

extension JSONWriter {
  fileprivate mutating func write(_ brief: AuditBrief, _ taxonomy: Taxonomy) {
    write(brief.verdict, taxonomy)
    if let exposure = brief.exposure {
      object("exposure") { writer in
        writer.points("index", exposure.index)
        writer.points("low", exposure.low)
        writer.points("high", exposure.high)
      }
    } else {
      nothing("exposure")
    }
    list("tracks", Array(brief.measures.enumerated())) { writer, entry in
      let (position, measure) = entry
      writer.member("id", taxonomy.tracks[position].id.text)
      // As in the report: an empty profile is never scored.
      writer.range("readiness", brief.isScored ? measure.readiness : nil)
      writer.member("ready", measure.isReady)
      guard brief.isScored else {
        for key in ["hoursToReady", "projected"] { writer.nothing(key) }
        return
      }
      writer.hours("hoursToReady", measure.hoursToReady)
      writer.points("projected", brief.projected[position])
    }
    list("topGaps", Array(brief.gaps.prefix(CohortEntry.namedGaps))) { writer, gap in
      writer.member("skill", taxonomy[gap.skill].id.text)
      writer.level("have", gap.credited)
      writer.member("need", gap.need)
      writer.member("core", gap.isCore)
      writer.hours("hours", gap.effort)
      writer.points("gain", gap.gain)
    }
    texts("unrecognized", Array(brief.unrecognized.prefix(CohortEntry.namedUnrecognized)))
  }

  private mutating func write(_ verdict: Verdict, _ taxonomy: Taxonomy) {
    object("verdict") { writer in
      writer.member("status", verdict.status.rawValue)
      writer.member("route", verdict.route.rawValue)
      writer.member("track", taxonomy.tracks[verdict.track].id.text)
      writer.member("subrole", taxonomy.tracks[verdict.subrole].id.text)
      writer.member("specialization", taxonomy.tracks[verdict.specialization].id.text)
      writer.member("robust", verdict.isRobust)
    }
  }

  fileprivate mutating func numberOrNull(_ key: String, _ value: Int?) {
    if let value { member(key, value) } else { nothing(key) }
  }
}
