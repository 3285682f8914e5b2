/// The curated taxonomy: everything that profiles are read against, with references resolved.
///
/// A class although nothing of it ever changes: scoring hands it to every rule, and as a value its
/// three dozen arrays were counted up and down with each of them, two fifths of an audit's time.
package final class Taxonomy: Sendable {
  package let version: String
  package let model: ModelConstants
  /// What the code does with the constants, in words, by topic.
  package let rules: [Rule]
  package let effortClasses: [EffortClass]
  package let groups: [SkillGroup]
  package let skills: [Skill]
  package let outside: [OutsideScope]
  package let ambiguousNames: [AmbiguousName]
  package let families: [TransferFamily]
  package let tasks: [WorkTask]
  package let automation: [AutomationCategory]
  package let modifiers: [ExposureModifier]
  /// Specializations, sub-roles and deeper-backend tracks, in that order.
  package let tracks: [Track]
  package let evidenceKinds: [EvidenceKind]
  package let levels: [LevelAnchor]
  package let phases: [Phase]
  package let routes: [Route]
  package let milestones: [Milestone]
  package let projects: [Project]
  package let resources: [Resource]
  package let signals: [Signal]
  package let pitfalls: [Pitfall]
  package let concepts: [CoverageArea]
  package let responsibilities: [CoverageArea]
  package let durableAreas: [CoverageArea]
  package let sourceDocuments: [SourceDocument]
  package let claims: [Claim]
  package let contradictions: [Contradiction]
  package let principles: [Principle]
  package let staleItems: [StaleItem]
  package let hiringPlaces: [HiringPlace]
  package let wordLists: [WordList]
  package let retired: [RetiredEntry]
  package let names: NameIndex
  /// Skills with implications, each before the skills that it implies.
  package let implicationOrder: [SkillIndex]

  init(
    version: String, model: ModelConstants, rules: [Rule], effortClasses: [EffortClass],
    groups: [SkillGroup], skills: [Skill], outside: [OutsideScope], ambiguousNames: [AmbiguousName],
    families: [TransferFamily], tasks: [WorkTask], automation: [AutomationCategory],
    modifiers: [ExposureModifier], tracks: [Track], evidenceKinds: [EvidenceKind],
    levels: [LevelAnchor], phases: [Phase], routes: [Route], milestones: [Milestone],
    projects: [Project], resources: [Resource], signals: [Signal], pitfalls: [Pitfall],
    concepts: [CoverageArea], responsibilities: [CoverageArea], durableAreas: [CoverageArea],
    sourceDocuments: [SourceDocument], claims: [Claim], contradictions: [Contradiction],
    principles: [Principle], staleItems: [StaleItem], hiringPlaces: [HiringPlace],
    wordLists: [WordList], retired: [RetiredEntry], names: NameIndex, implicationOrder: [SkillIndex]
  ) {
    self.version = version
    self.model = model
    self.rules = rules
    self.effortClasses = effortClasses
    self.groups = groups
    self.skills = skills
    self.outside = outside
    self.ambiguousNames = ambiguousNames
    self.families = families
    self.tasks = tasks
    self.automation = automation
    self.modifiers = modifiers
    self.tracks = tracks
    self.evidenceKinds = evidenceKinds
    self.levels = levels
    self.phases = phases
    self.routes = routes
    self.milestones = milestones
    self.projects = projects
    self.resources = resources
    self.signals = signals
    self.pitfalls = pitfalls
    self.concepts = concepts
    self.responsibilities = responsibilities
    self.durableAreas = durableAreas
    self.sourceDocuments = sourceDocuments
    self.claims = claims
    self.contradictions = contradictions
    self.principles = principles
    self.staleItems = staleItems
    self.hiringPlaces = hiringPlaces
    self.wordLists = wordLists
    self.retired = retired
    self.names = names
    self.implicationOrder = implicationOrder
  }

  package subscript(index: SkillIndex) -> Skill { skills[index.position] }

  package func track(_ id: Identifier<Track>) -> Track? { tracks.first { $0.id == id } }
  package func skill(_ id: Identifier<Skill>) -> Skill? { skills.first { $0.id == id } }
  package func task(_ id: Identifier<WorkTask>) -> WorkTask? { tasks.first { $0.id == id } }
  package func resource(_ id: Identifier<Resource>) -> Resource? { resources.first { $0.id == id } }

  package func rule(_ id: Identifier<Rule>) -> Rule? { rules.first { $0.id == id } }

  package func evidenceKind(_ id: Identifier<EvidenceKind>) -> EvidenceKind? {
    evidenceKinds.first { $0.id == id }
  }

  package func phase(_ id: Identifier<Phase>) -> Phase? { phases.first { $0.id == id } }

  package func projects(for track: Track) -> [Project] { projects.filter { $0.track == track.id } }

  /// The project of a track that someone wants, where it is one of the track's; else its first.
  package func project(for track: Track, wanted: Identifier<Project>?) -> Project? {
    let all = projects(for: track)
    return all.first { $0.id == wanted } ?? all.first
  }

  /// Finds a list of words by its id; an unknown id has no words.
  package func words(_ id: String) -> WordList? { wordLists.first { $0.id.text == id } }

  package func route(_ kind: Route.Kind) -> Route? { routes.first { $0.kind == kind } }
}
