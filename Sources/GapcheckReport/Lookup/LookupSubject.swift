package import GapcheckCore

/// What a page can be about: an entry, or something that reports name besides.
package enum LookupSubject: Hashable, Sendable {
  case entry(EntryKey)
  /// A requirement that any of several skills meets, by its id.
  case requirement(String)
  /// A step of a plan: a skill, up to a level from 1 to 4.
  case step(skill: SkillIndex, id: String, level: Int)
  /// The opening move of a milestone, days before its end.
  case start(milestone: String)
  /// Work that none of the automation categories reaches into.
  case uncategorized

  /// What the subject is, in one word.
  package var kind: String {
    switch self {
    case .entry(let key): key.kind.rawValue
    case .requirement: "requirement"
    case .step: "step"
    case .start: "start"
    case .uncategorized: EntryKind.automation.rawValue
    }
  }

  /// The name that reports and commands know it by.
  package var id: String {
    switch self {
    case .entry(let key): key.id
    case .requirement(let id): id
    case .step(_, let id, let level): "\(id)-\(level)"
    case .start(let milestone): "\(milestone)-start"
    case .uncategorized: "none"
    }
  }

  /// What it is called within a sentence.
  var noun: String {
    switch self {
    case .entry(let key): key.kind.noun
    case .requirement: "requirement with a choice"
    case .step: "step of a plan"
    case .start: "opening move of a plan"
    case .uncategorized: "part of the exposure"
    }
  }

  /// The entries of the data that it stands for; none where it is only a way of counting.
  package func entries(in catalog: Catalog) -> [EntryKey] {
    switch self {
    case .entry(let key): [key]
    case .step(_, let id, _): [EntryKey(.skill, id)]
    case .start(let milestone): [EntryKey(.milestone, milestone)]
    case .requirement(let id): catalog.choices(id).map { EntryKey(.track, $0.track.id.text) }
    case .uncategorized: []
    }
  }
}

extension LookupSubject: CustomStringConvertible {
  /// The subject as commands take it: `skill:vllm-serving`.
  package var description: String { "\(kind):\(id)" }
}
