import GapcheckCore
import JSON
import SeededRandom
import Testing

private let faults =
  TaxonomyFault.references + TaxonomyFault.names + TaxonomyFault.fields + TaxonomyFault.figures
  + TaxonomyFault.tracks

@Suite struct `The validation of a taxonomy` {
  @Test func `has nothing to say against the embedded one`() {
    #expect(TaxonomyValidation(files: Embedded.files).problems == [])
  }

  @Test(arguments: faults.filter(\.hasConsequences))
  func `finds a fault and what follows from it`(fault: TaxonomyFault) throws {
    let taxonomy = try #require(SpoiledTaxonomy([fault]))
    let expected = try taxonomy.expected(0)
    let found = taxonomy.problems
    let isFound = found.contains(expected)
    #expect(isFound, "\(expected)\n\(found.prefix(5))")
  }

  /// Every other fault, with as many at once as there is room for: reading takes most of the time.
  @Test func `finds each of many faults and nothing else`() throws {
    for batch in Self.batches(faults.filter { !$0.hasConsequences }) { try expectExactly(batch) }
  }

  @Test(arguments: 1...6)
  func `finds any faults together`(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let some = faults.filter { !$0.hasConsequences }.shuffled(using: &random).prefix(40)
    try expectExactly(#require(Self.batches(Array(some)).first))
  }

  private func expectExactly(_ batch: [TaxonomyFault]) throws {
    let taxonomy = try #require(SpoiledTaxonomy(batch))
    let found = taxonomy.problems
    let expected = try Set(batch.indices.map(taxonomy.expected))
    let missing = expected.subtracting(found)
    let unexpected = Set(found).subtracting(expected)
    #expect(missing.isEmpty)
    #expect(unexpected.isEmpty)
    let places = found.map { ($0.file, $0.position?.line ?? 0, $0.position?.column ?? 0) }
    #expect(zip(places, places.dropFirst()).allSatisfy { $0 <= $1 }, "in order of place")
  }

  /// Puts faults that touch different texts together.
  private static func batches(_ faults: [TaxonomyFault]) -> [[TaxonomyFault]] {
    var batches: [[TaxonomyFault]] = []
    for fault in faults {
      if let place = batches.firstIndex(where: { SpoiledTaxonomy($0 + [fault]) != nil }) {
        batches[place].append(fault)
      } else {
        batches.append([fault])
      }
    }
    return batches
  }
}
