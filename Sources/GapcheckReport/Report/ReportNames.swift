import JSON

/// The names behind the ids that a report's JSON gives alone.
struct ReportNames {
  let skills: [Reference]
  let requirements: [Reference]
  let categories: [Reference]

  init(_ report: Report) {
    let parts: [[Reference]] = [
      report.tracks.flatMap { $0.wedge?.skills ?? [] }, report.routes.flatMap(\.shared),
      (report.transfers + report.notNeeded).flatMap(\.skills),
    ]
    skills = parts.flatMap { $0 }.sortedOnce
    requirements = report.tracks.flatMap(\.blockers).sortedOnce
    let week = report.exposure
    let ofTasks = week?.tasks.compactMap(\.category) ?? []
    let ofSums = (week?.byCategory.map(\.category) ?? []) + (week?.gates.map(\.category) ?? [])
    categories = (ofTasks + ofSums).sortedOnce
  }
}

extension Explanation {
  /// The names behind the ids of skills that its JSON gives alone.
  var skillNames: [Reference] {
    (tracks.flatMap { $0.rows.flatMap(\.metBy) } + (hours?.rows.compactMap(\.skill) ?? []))
      .sortedOnce
  }
}

extension [Reference] {
  /// Each entry once, by id.
  fileprivate var sortedOnce: [Reference] { Set(self).sorted { $0.id < $1.id } }
}

extension JSONWriter {
  mutating func write(_ names: ReportNames) {
    object("names") { writer in
      writer.names("skills", names.skills)
      writer.names("requirements", names.requirements)
      writer.names("categories", names.categories)
    }
  }

  /// Names by their ids.
  mutating func names(_ key: String, _ entries: [Reference]) {
    object(key) { writer in
      for entry in entries { writer.member(entry.id, entry.name) }
    }
  }
}
