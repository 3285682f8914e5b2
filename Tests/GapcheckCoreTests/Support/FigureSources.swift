import GapcheckCore

/// The entries that carry a figure, with what they rest on.
enum FigureSources {
  struct Entry {
    let file: String
    let id: String
    let sources: [Source]
  }

  /// Lists the figures' entries: exposures, hours, levels, weights, ceilings, days and constants.
  static func entries(of taxonomy: Taxonomy) -> [Entry] {
    let assumed = taxonomy.families.filter { !$0.assumed.isEmpty }
    let lists: [[Entry]] = [
      list("tasks.json", taxonomy.tasks.map { ($0.id.text, $0.provenance) }),
      list("skills.json", taxonomy.skills.map { ($0.id.text, $0.provenance) }),
      list("modifiers.json", taxonomy.modifiers.map { ($0.id.text, $0.provenance) }),
      list("evidence.json", taxonomy.evidenceKinds.map { ($0.id.text, $0.provenance) }),
      list("rubric.json", taxonomy.levels.map { ($0.id.text, $0.provenance) }),
      list("milestones.json", taxonomy.milestones.map { ($0.id.text, $0.provenance) }),
      list("projects.json", taxonomy.projects.map { ($0.id.text, $0.provenance) }),
      list("phases.json", taxonomy.phases.map { ($0.id.text, $0.provenance) }),
      list("transfer.json", assumed.map { ($0.id.text, $0.provenance) }),
      taxonomy.tracks.map {
        Entry(file: file(of: $0.kind), id: $0.id.text, sources: $0.provenance.sources)
      },
      taxonomy.model.entries.map {
        Entry(file: "model.json", id: $0.name, sources: $0.sources)
      },
    ]
    return lists.flatMap { $0 }
  }

  /// Names the entries whose figure has neither a public work nor a reason behind it.
  static func groundless(in taxonomy: Taxonomy) -> [String] {
    entries(of: taxonomy).filter { entry in
      !entry.sources.contains { source in
        switch source {
        case .seed: false
        case .reference: true
        case .estimate(let reason): reason.split(separator: " ").count >= 4
        }
      }
    }.map { "\($0.file): \($0.id)" }
  }

  private static func list(_ file: String, _ entries: [(String, Provenance)]) -> [Entry] {
    entries.map { Entry(file: file, id: $0, sources: $1.sources) }
  }

  private static func file(of kind: Track.Kind) -> String {
    switch kind {
    case .specialization: "specializations.json"
    case .subrole: "subroles.json"
    case .deepen: "deepen.json"
    }
  }
}

extension Provenance {
  /// The reasons of the estimates.
  var estimates: [String] {
    sources.compactMap { if case .estimate(let reason) = $0 { reason } else { nil } }
  }
}
