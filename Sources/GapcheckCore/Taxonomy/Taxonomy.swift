/// The curated taxonomy: everything that profiles are read against, with references resolved.
///
/// A class although nothing of it ever changes: scoring hands it to every rule, and as a value its
/// three dozen arrays were counted up and down with each of them, two fifths of an audit's time.
package final class Taxonomy: Sendable {
  package let version: String
  package let model: ModelConstants
  package let skills: [Skill]
  package let families: [TransferFamily]
  package let tasks: [WorkTask]
  package let modifiers: [ExposureModifier]
  /// Specializations, sub-roles and deeper-backend tracks, in that order.
  package let tracks: [Track]
  package let evidenceKinds: [EvidenceKind]
  package let names: NameIndex
  /// Skills with implications, each before the skills that it implies.
  package let implicationOrder: [SkillIndex]
  /// What not every audit asks for.
  let lists: TaxonomyLists
  /// How the tracks are learned; `nil` where that was not worked out beforehand.
  let readyOrders: Once<[StudyOrder]>?

  init(
    version: String, model: ModelConstants, skills: [Skill], families: [TransferFamily],
    tasks: [WorkTask], modifiers: [ExposureModifier], tracks: [Track],
    evidenceKinds: [EvidenceKind], names: NameIndex, implicationOrder: [SkillIndex],
    lists: TaxonomyLists, readyOrders: Once<[StudyOrder]>? = nil
  ) {
    self.version = version
    self.model = model
    self.skills = skills
    self.families = families
    self.tasks = tasks
    self.modifiers = modifiers
    self.tracks = tracks
    self.evidenceKinds = evidenceKinds
    self.names = names
    self.implicationOrder = implicationOrder
    self.lists = lists
    self.readyOrders = readyOrders
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
