/// What one entry says of another.
package struct EntryLink: Hashable, Sendable {
  /// How the first entry stands to the second.
  package enum Relation: Hashable, Sendable {
    /// A track asks for a skill.
    case asksFor(level: Int, Requirement.Weight)
    /// An artifact of a skill shows a track's kind of work.
    case acceptsArtifact
    case needsFirst
    case isShortenedBy
    case implies
    /// A task shows a skill up to a level.
    case shows(level: Level)
    /// A project or milestone works on a skill.
    case trains(level: Int)
    case belongsTo
    case contains
    case reads
    case automatedBy
    case builtFor
    case nextTo
    case happensIn
    case limitedTo
    /// An item of evidence shows a skill besides those it is listed for.
    case alsoShows
    /// The rule of a pitfall looks at a skill.
    case looksAt
    /// Sources disagree on something that touches whoever has it.
    case concerns
    case restsOn
    /// A rule uses a constant.
    case calculatesWith
    /// A skill's hours are those of an effort class, times a factor in thousandths.
    case estimatedBy(factor: Int)
  }

  package let from: EntryKey
  package let to: EntryKey
  package let relation: Relation
}

/// All links between the entries of a taxonomy: who uses what.
package struct TaxonomyLinks: Sendable {
  package let all: [EntryLink]
  private let incoming: [EntryKey: [EntryLink]]

  package init(_ taxonomy: Taxonomy) {
    all = LinkCollector(taxonomy: taxonomy).links
    incoming = Dictionary(grouping: all, by: \.to)
  }

  /// The links that lead to an entry, in the taxonomy's order.
  package func to(_ key: EntryKey) -> [EntryLink] { incoming[key] ?? [] }
}
