package import GapcheckCore

extension EntryKind {
  /// Reads a kind as people type it: `skill`, `skills`, or the name of its file without its ending.
  package init?(typed text: String) {
    let word = text.lowercased()
    let kind = Self.allCases.first { kind in
      [kind.rawValue, "\(kind.rawValue)s", kind.fileName].contains(word)
    }
    guard let kind else { return nil }
    self = kind
  }

  /// The name of the only file, without its ending.
  private var fileName: String? {
    files.count == 1 ? files.first.map { String($0.prefix { $0 != "." }) } : nil
  }

  /// What several entries are called, as a heading.
  var heading: String {
    let words = plural
    return words.prefix(1).uppercased() + words.dropFirst()
  }

  /// What several entries are called within a sentence.
  var plural: String {
    switch self {
    case .outside: "families outside the scope"
    case .transfer: "transfer families"
    case .automation: "automation categories"
    case .evidence: "kinds of evidence"
    case .effort: "effort classes"
    case .constant: "constants of the model"
    case .responsibility: "responsibilities"
    case .inventory: "items of the sources"
    case .skill, .group, .task, .modifier, .track, .level, .rule, .phase, .route, .milestone,
      .project, .resource, .signal, .pitfall, .concept, .durable, .source, .claim, .contradiction,
      .principle, .stale, .role, .words, .ambiguous, .retired:
      "\(noun)s"
    }
  }
}
