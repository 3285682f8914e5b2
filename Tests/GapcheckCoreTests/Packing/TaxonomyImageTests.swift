import GapcheckData
import Testing

@testable import GapcheckCore

/// The taxonomy inside the program beside that of the files.
@Suite struct `The image of the taxonomy` {
  private let packed = Taxonomy(packed: PackedBytes(EmbeddedTaxonomy.image))

  @Test func `the image holds what the files say`() {
    #expect(
      Taxonomy.version(packed: PackedBytes(EmbeddedTaxonomy.image)) == Embedded.taxonomy.version)
    let bytes = Embedded.taxonomy.packed()
    let image = PackedBytes(EmbeddedTaxonomy.image)
    #expect(
      bytes == image.copy(at: 0, count: image.count),
      "the data or the model changed after the image was made; build anew")
  }

  @Test func `packing what was unpacked gives the same bytes`() {
    #expect(packed.packed() == Embedded.taxonomy.packed())
  }

  @Test func `every part of every entry survives`() {
    #expect(Outline(of: packed.model).lines == Outline(of: Embedded.taxonomy.model).lines)
    for (name, list) in Self.lists {
      let (left, right) = (
        Outline(of: list(packed)).lines, Outline(of: list(Embedded.taxonomy)).lines
      )
      #expect(left.count > 1, "\(name) is empty")
      #expect(left == right, "\(name) differs")
    }
    #expect(packed.implicationOrder == Embedded.taxonomy.implicationOrder)
  }

  @Test func `study orders survive`() {
    let built = Embedded.taxonomy.tracks.map { StudyOrder($0, taxonomy: Embedded.taxonomy) }
    #expect(packed.readyOrders != nil)
    for (left, right) in zip(packed.studyOrders, built) {
      #expect(Outline(of: left).lines == Outline(of: right).lines)
    }
  }

  @Test func `every entry is listed and linked as before`() {
    let (left, right) = (packed.entries, Embedded.taxonomy.entries)
    #expect(Outline(of: left).lines == Outline(of: right).lines)
    #expect(TaxonomyLinks(packed).all == TaxonomyLinks(Embedded.taxonomy).all)
  }

  /// The lists of a taxonomy by name; their places are those of its fields.
  private static let lists: [(name: String, list: @Sendable (Taxonomy) -> any Sendable)] = [
    ("skills", { $0.skills }), ("families", { $0.families }), ("tasks", { $0.tasks }),
    ("modifiers", { $0.modifiers }), ("tracks", { $0.tracks }),
    ("evidence kinds", { $0.evidenceKinds }), ("rules", { $0.rules }),
    ("effort classes", { $0.effortClasses }), ("groups", { $0.groups }),
    ("outside", { $0.outside }), ("ambiguous names", { $0.ambiguousNames }),
    ("automation", { $0.automation }), ("levels", { $0.levels }), ("phases", { $0.phases }),
    ("routes", { $0.routes }), ("milestones", { $0.milestones }), ("projects", { $0.projects }),
    ("resources", { $0.resources }), ("signals", { $0.signals }), ("pitfalls", { $0.pitfalls }),
    ("concepts", { $0.concepts }), ("responsibilities", { $0.responsibilities }),
    ("durable areas", { $0.durableAreas }), ("source documents", { $0.sourceDocuments }),
    ("claims", { $0.claims }), ("contradictions", { $0.contradictions }),
    ("principles", { $0.principles }), ("stale items", { $0.staleItems }),
    ("hiring places", { $0.hiringPlaces }), ("word lists", { $0.wordLists }),
    ("retired", { $0.retired + [.example] }),
  ]
}

extension RetiredEntry {
  /// So that the list is not empty where nothing was retired yet.
  fileprivate static var example: RetiredEntry {
    RetiredEntry(
      id: .unnamed, kind: .skill, code: nil, replacedBy: nil, reason: Later(""),
      provenance: Later(
        Provenance(
          sources: [], lifecycle: .active, reviewed: Month(year: 2026, month: 1), note: nil)))
  }
}
