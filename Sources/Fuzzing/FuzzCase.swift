import SeededRandom

/// One input for an intake, which its number and a seed are enough to make again.
package struct FuzzCase: Sendable {
  package let target: FuzzTarget
  package let bytes: [UInt8]

  /// Makes the case of a number from the seeds of a target.
  package init(_ number: Int, seed: UInt64, seeds: FuzzSeeds) {
    target = seeds.target
    // Mixed once, so that neighbouring numbers share nothing.
    var start = SplitMix64(
      seed: seed ^ UInt64(truncatingIfNeeded: number) &* 0xD6E8_FEB8_6659_FD93)
    var mutator = Mutator(seeds, random: SplitMix64(seed: start.next()))
    bytes = mutator.mutant()
  }

  /// What is wrong with what gapcheck makes of it.
  package var fault: String? { target.fault(in: bytes) }
}

/// What the cases of a target are made from.
package struct FuzzSeeds: Sendable {
  package let target: FuzzTarget
  /// Inputs of the kind that the intake is for; at least one.
  package let texts: [[UInt8]]

  /// Gathers the seeds of a target; those that gapcheck saved are made by it.
  package init(_ target: FuzzTarget) {
    self.target = target
    texts = target.seeds
  }
}
