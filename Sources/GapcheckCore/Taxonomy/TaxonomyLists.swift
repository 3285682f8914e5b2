/// The lists of a taxonomy that not every command needs, decoded when one of a kind is asked for.
struct TaxonomyLists: Sendable {
  let plan: Once<PlanLists>
  let check: Once<CheckLists>
  let lookup: Once<LookupLists>
}

/// What plans are made of.
struct PlanLists: Sendable {
  let phases: [Phase]
  let routes: [Route]
  let milestones: [Milestone]
  let projects: [Project]
  let resources: [Resource]
}

/// What findings and remarks are made of.
struct CheckLists: Sendable {
  let levels: [LevelAnchor]
  let signals: [Signal]
  let pitfalls: [Pitfall]
  let contradictions: [Contradiction]
  let staleItems: [StaleItem]
  let concepts: [CoverageArea]
  let responsibilities: [CoverageArea]
  let durableAreas: [CoverageArea]
  let wordLists: [WordList]
}

/// What is looked up, and cited by those who do.
struct LookupLists: Sendable {
  let rules: [Rule]
  let effortClasses: [EffortClass]
  let groups: [SkillGroup]
  let outside: [OutsideScope]
  let ambiguousNames: [AmbiguousName]
  let automation: [AutomationCategory]
  let sourceDocuments: [SourceDocument]
  let claims: [Claim]
  let principles: [Principle]
  let hiringPlaces: [HiringPlace]
  let retired: [RetiredEntry]
}

extension Taxonomy {
  package var phases: [Phase] { lists.plan.wrappedValue.phases }
  package var routes: [Route] { lists.plan.wrappedValue.routes }
  package var milestones: [Milestone] { lists.plan.wrappedValue.milestones }
  package var projects: [Project] { lists.plan.wrappedValue.projects }
  package var resources: [Resource] { lists.plan.wrappedValue.resources }
  package var levels: [LevelAnchor] { lists.check.wrappedValue.levels }
  package var signals: [Signal] { lists.check.wrappedValue.signals }
  package var pitfalls: [Pitfall] { lists.check.wrappedValue.pitfalls }
  package var contradictions: [Contradiction] { lists.check.wrappedValue.contradictions }
  package var staleItems: [StaleItem] { lists.check.wrappedValue.staleItems }
  package var concepts: [CoverageArea] { lists.check.wrappedValue.concepts }
  package var responsibilities: [CoverageArea] { lists.check.wrappedValue.responsibilities }
  package var durableAreas: [CoverageArea] { lists.check.wrappedValue.durableAreas }
  package var wordLists: [WordList] { lists.check.wrappedValue.wordLists }
  /// What the code does with the constants, in words, by topic.
  package var rules: [Rule] { lists.lookup.wrappedValue.rules }
  package var effortClasses: [EffortClass] { lists.lookup.wrappedValue.effortClasses }
  package var groups: [SkillGroup] { lists.lookup.wrappedValue.groups }
  package var outside: [OutsideScope] { lists.lookup.wrappedValue.outside }
  package var ambiguousNames: [AmbiguousName] { lists.lookup.wrappedValue.ambiguousNames }
  package var automation: [AutomationCategory] { lists.lookup.wrappedValue.automation }
  package var sourceDocuments: [SourceDocument] { lists.lookup.wrappedValue.sourceDocuments }
  package var claims: [Claim] { lists.lookup.wrappedValue.claims }
  package var principles: [Principle] { lists.lookup.wrappedValue.principles }
  package var hiringPlaces: [HiringPlace] { lists.lookup.wrappedValue.hiringPlaces }
  package var retired: [RetiredEntry] { lists.lookup.wrappedValue.retired }
}
