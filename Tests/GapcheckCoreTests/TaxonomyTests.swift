import GapcheckCore
import Testing

@Suite struct `The embedded taxonomy` {
  private let taxonomy = Embedded.taxonomy

  @Test func `is of real size`() {
    #expect(taxonomy.skills.count >= 160)
    #expect(taxonomy.tasks.count >= 60)
    #expect(taxonomy.tracks.count == 19)
    #expect(taxonomy.tracks.count { $0.kind == .specialization } == 5)
    #expect(taxonomy.tracks.count { $0.kind == .subrole } == 5)
    #expect(taxonomy.tracks.count { $0.kind == .deepen } == 9)
    #expect(taxonomy.automation.count == 4 && taxonomy.phases.count == 3)
    #expect(taxonomy.routes.map(\.kind) == [.pivot, .deepen, .hybrid])
    #expect(taxonomy.levels.map(\.level) == [0, 1, 2, 3, 4])
    #expect(taxonomy.families.count { $0.kind == .transfer } == 9)
  }

  @Test func `has no id twice`() {
    func repeated(_ ids: [String]) -> [String] {
      Dictionary(grouping: ids) { $0 }.filter { $0.value.count > 1 }.keys.sorted()
    }
    let lists = [
      taxonomy.skills.map(\.id.text), taxonomy.tasks.map(\.id.text), taxonomy.tracks.map(\.id.text),
      taxonomy.resources.map(\.id.text),
      taxonomy.milestones.map(\.id.text) + taxonomy.projects.map(\.id.text),
      taxonomy.signals.map(\.code) + taxonomy.pitfalls.map(\.code),
      taxonomy.evidenceKinds.map(\.id.text),
      taxonomy.claims.map(\.id.text), taxonomy.groups.map(\.id.text),
      taxonomy.modifiers.map(\.id.text),
    ]
    for list in lists { #expect(repeated(list) == []) }
  }

  @Test func `gives no name to two skills`() {
    var owners: [String: SkillIndex] = [:]
    for skill in taxonomy.skills {
      for name in [skill.id.text, skill.name] + skill.aliases {
        let text = NormalizedName(name).text
        #expect(owners[text, default: skill.index] == skill.index, "'\(name)' of \(skill.id)")
        #expect(taxonomy.names.outside(named: NormalizedName(name)) == nil, "'\(name)'")
        owners[text] = skill.index
      }
    }
  }

  @Test func `refers to nothing that is not there`() {
    let resources = Set(taxonomy.resources.map(\.id))
    let tracks = Set(taxonomy.tracks.map(\.id))
    let phases = Set(taxonomy.phases.map(\.id))
    let groups = Set(taxonomy.groups.map(\.id))
    let automation = Set(taxonomy.automation.map(\.id))
    for skill in taxonomy.skills {
      #expect(resources.isSuperset(of: skill.resources), "\(skill.id)")
      #expect(groups.contains(skill.group), "\(skill.id)")
      #expect(taxonomy.skills[skill.index.position].id == skill.id)
      #expect(!skill.prerequisites.contains(skill.index) && !skill.helpers.contains(skill.index))
    }
    for milestone in taxonomy.milestones {
      #expect(resources.isSuperset(of: milestone.resources), "\(milestone.id)")
      #expect(phases.contains(milestone.phase) && tracks.isSuperset(of: milestone.tracks))
    }
    for track in taxonomy.tracks { #expect(tracks.isSuperset(of: track.nearest), "\(track.id)") }
    for task in taxonomy.tasks {
      #expect(task.category.map(automation.contains) ?? true, "\(task.id)")
    }
    #expect(tracks.isSuperset(of: taxonomy.projects.map(\.track)))
    #expect(tracks.isSuperset(of: taxonomy.hiringPlaces.flatMap(\.tracks)))
  }

  @Test func `rests every entry on sources that exist, and every estimate on a reason`() {
    let documents = Set(taxonomy.sourceDocuments.map(\.id))
    let resources = Set(taxonomy.resources.map(\.id))
    for (id, sources) in allSources {
      #expect(!sources.isEmpty, "\(id)")
      for source in sources {
        switch source {
        case .seed(let document, _): #expect(documents.contains(document), "\(id): \(source)")
        case .reference(let reference): #expect(resources.contains(reference), "\(id): \(source)")
        case .estimate(let reason): #expect(reason.count >= 10, "\(id): \(source)")
        }
      }
    }
  }

  @Test func `asks each track for something, and gives it a project and milestones`() {
    for track in taxonomy.tracks {
      #expect(track.requirements.contains { $0.weight == .core }, "\(track.id)")
      #expect(Set(track.requirements.map(\.id)).count == track.requirements.count, "\(track.id)")
      #expect(track.requirements.allSatisfy { (1...4).contains($0.level) && !$0.members.isEmpty })
      #expect(Set(track.requirements.map(\.part)) == [.foundation, .delta], "\(track.id)")
      let skills = track.requirements.flatMap(\.members)
      #expect(Set(skills).count == skills.count, "\(track.id) asks for a skill twice")
      guard !track.isOffPath else { continue }
      #expect(!taxonomy.projects(for: track).isEmpty, "\(track.id)")
      let route: Route.Kind = track.kind == .deepen ? .deepen : .pivot
      let kinds = taxonomy.milestones.filter { milestone in
        milestone.routes.contains(route)
          && (milestone.tracks.isEmpty || milestone.tracks.contains(track.id))
      }.map(\.kind)
      #expect(Set(kinds).isSuperset(of: [.reading, .pipeline, .project, .profile, .applications]))
      if route == .pivot { #expect(kinds.count { $0 == .reading } == 5, "\(track.id)") }
    }
  }

  @Test func `gives no address that was never seen`() {
    for resource in taxonomy.resources {
      #expect((resource.url == nil) == (resource.verified == nil), "\(resource.id)")
      #expect(resource.url.map { SafeLink($0) != nil } ?? true, "\(resource.id)")
    }
  }

  @Test func `plans for no skill that is out of date`() {
    let wanted =
      taxonomy.tracks.filter { !$0.isOffPath }.flatMap(\.requirements).flatMap(\.members)
      + taxonomy.milestones.flatMap(\.requires).map(\.skill)
      + taxonomy.projects.flatMap(\.requires).map(\.skill)
    for skill in Set(wanted + wanted.flatMap { taxonomy[$0].prerequisites }) {
      #expect(taxonomy[skill].provenance.lifecycle == .active, "\(taxonomy[skill].id)")
    }
  }

  @Test func `keeps its numbers in their ranges`() {
    for skill in taxonomy.skills {
      #expect(zip(skill.steps, skill.steps.dropFirst()).allSatisfy { $0 < $1 }, "\(skill.id)")
    }
    for task in taxonomy.tasks {
      #expect((50...950).contains(task.exposure) && task.band > 0, "\(task.id)")
    }
    // What decides is less exposed than what carries out to a specification.
    let judgment = taxonomy.tasks.filter { $0.layer == .judgment }.map(\.exposure)
    let execution = taxonomy.tasks.filter { $0.layer == .execution }.map(\.exposure)
    #expect(judgment.max() ?? 0 < execution.min() ?? 0)
  }

  private var allSources: [(String, [Source])] {
    let entries: [(String, Provenance)] =
      taxonomy.skills.map { ($0.id.text, $0.provenance) }
      + taxonomy.tasks.map { ($0.id.text, $0.provenance) }
      + taxonomy.tracks.map { ($0.id.text, $0.provenance) }
      + taxonomy.milestones.map { ($0.id.text, $0.provenance) }
      + taxonomy.projects.map { ($0.id.text, $0.provenance) }
      + taxonomy.evidenceKinds.map { ($0.id.text, $0.provenance) }
      + taxonomy.signals.map { ($0.id.text, $0.provenance) }
      + taxonomy.pitfalls.map { ($0.id.text, $0.provenance) }
      + taxonomy.claims.map { ($0.id.text, $0.provenance) }
      + taxonomy.families.map { ($0.id.text, $0.provenance) }
      + taxonomy.resources.map { ($0.id.text, $0.provenance) }
      + taxonomy.rules.map { ($0.id.text, $0.provenance) }
      + taxonomy.effortClasses.map { ($0.id.text, $0.provenance) }
    return entries.map { ($0, $1.sources) }
      + taxonomy.model.entries.map { ($0.name, $0.sources) }
      + taxonomy.tracks.map { ($0.id.text, $0.caseAgainst.sources) }
  }
}
