import GapcheckCore
import JSON

extension CohortReport {
  /// The tally on one line, so that parts of a cohort can be merged as they come.
  package func json() -> String {
    var writer = JSONWriter(pretty: false)
    writer.beginObject()
    writer.member("format", Self.format)
    writer.member("taxonomyVersion", taxonomy.version)
    writer.date("asOf", asOf)
    writer.write(tally, taxonomy)
    writer.endObject()
    return String(decoding: writer.bytes, as: UTF8.self) + "\n"
  }
}

extension JSONWriter {
  fileprivate mutating func write(_ tally: CohortTally, _ taxonomy: Taxonomy) {
    member("people", tally.people)
    object("routes") { writer in
      for kind in Route.Kind.allCases {
        writer.member(kind.rawValue, tally.routes[kind.position])
      }
    }
    list("tracks", Array(zip(taxonomy.tracks, tally.tracks))) { writer, entry in
      writer.member("id", entry.0.id.text)
      writer.member("recommended", entry.1.recommended)
      writer.member("ready", entry.1.ready)
      writer.histogram("readiness", entry.1.readiness)
      writer.histogram("projected", entry.1.projected)
    }
    histogram("exposure", tally.exposure)
    let gaps = zip(taxonomy.skills, tally.gaps).filter { $0.1.people > 0 }
    list("gaps", gaps) { writer, entry in
      writer.member("skill", entry.0.id.text)
      writer.member("people", entry.1.people)
      writer.member("minutes", entry.1.effort.minutes)
      writer.member("gain", entry.1.gain)
      writer.numbers("levels", entry.1.levels)
    }
    people("ready", tally.ready, taxonomy)
    people("near", tally.near, taxonomy)
    people("unclear", tally.unclear, taxonomy)
    object("invalid") { writer in
      writer.member("total", tally.invalid.total)
      writer.list("people", tally.invalid.elements) { writer, entry in
        writer.member("reason", entry.reason)
        writer.optional("name", entry.name)
      }
    }
    guard let members = tally.roster.members else { return nothing("roster") }
    list("roster", members) { $0.write($1, taxonomy) }
  }

  private mutating func people(
    _ key: String, _ list: BestList<CohortMember>, _ taxonomy: Taxonomy
  ) {
    object(key) { writer in
      writer.member("total", list.total)
      writer.list("people", list.elements) { $0.write($1, taxonomy) }
    }
  }

  private mutating func write(_ member: CohortMember, _ taxonomy: Taxonomy) {
    optional("name", member.name)
    self.member("track", taxonomy.tracks[member.track].id.text)
    points("readiness", member.readiness)
    self.member("minutes", member.hoursToReady.minutes)
    list("steps", member.steps) { writer, step in
      writer.member("skill", taxonomy[step.skill].id.text)
      writer.member("level", step.level)
      writer.member("minutes", step.effort.minutes)
    }
    if !member.standing.isEmpty { numbers("standing", member.standing) }
  }

  /// Pairs of points and how many have them.
  private mutating func histogram(_ key: String, _ histogram: Histogram) {
    self.key(key)
    beginArray()
    for (points, count) in histogram.counts.enumerated() where count > 0 {
      beginArray()
      integer(points)
      integer(count)
      endArray()
    }
    endArray()
  }

  private mutating func numbers(_ key: String, _ values: [Int]) {
    self.key(key)
    beginArray()
    for value in values { integer(value) }
    endArray()
  }
}
