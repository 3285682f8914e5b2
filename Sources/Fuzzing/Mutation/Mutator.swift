import SeededRandom

/// Damages texts: a few changes each, of bytes or of the JSON that they are.
struct Mutator {
  private let seeds: FuzzSeeds
  private var random: SplitMix64

  init(_ seeds: FuzzSeeds, random: SplitMix64) {
    self.seeds = seeds
    self.random = random
  }

  /// Makes a text of a seed; now and then it is the seed itself.
  mutating func mutant() -> [UInt8] {
    var bytes = random.element(of: seeds.texts) ?? []
    let other = random.element(of: seeds.texts) ?? []
    if random.below(40) == 0 { return bytes }
    if var tree = JSONSpans(bytes), random.below(4) > 0 {
      let donor = JSONSpans(other) ?? tree
      for _ in 0...random.below(4) {
        bytes = tree.changed(with: donor, using: &random)
        guard let next = JSONSpans(bytes) else { break }
        tree = next
      }
      if random.below(3) > 0 { return bytes }
    }
    for _ in 0...random.below(5) { change(&bytes, with: other) }
    return bytes
  }

  private mutating func change(_ bytes: inout [UInt8], with other: [UInt8]) {
    let range = random.range(in: bytes)
    switch random.below(12) {
    case 0: flip(&bytes)
    case 1: bytes.removeSubrange(range)
    case 2: bytes.insert(contentsOf: bytes[range], at: range.upperBound)
    case 3: bytes.replaceSubrange(range, with: other[random.range(in: other)])
    case 4: bytes = Array(bytes[..<range.lowerBound] + other[random.range(in: other).lowerBound...])
    case 5: bytes.removeSubrange(range.lowerBound...)
    case 6: swap(range, in: &bytes)
    case 7: repeatPart(range, of: &bytes)
    case 8: bytes.insert(UInt8(truncatingIfNeeded: random.next()), at: range.lowerBound)
    case 9: bytes.replaceSubrange(range, with: extreme())
    default: bytes.insert(contentsOf: word(), at: range.lowerBound)
    }
  }

  private mutating func flip(_ bytes: inout [UInt8]) {
    guard !bytes.isEmpty else { return }
    bytes[random.below(bytes.count)] ^= 1 << UInt8(random.below(8))
  }

  /// Puts a stretch elsewhere.
  private mutating func swap(_ range: Range<Int>, in bytes: inout [UInt8]) {
    let part = bytes[range]
    bytes.removeSubrange(range)
    bytes.insert(contentsOf: part, at: random.below(bytes.count + 1))
  }

  /// Repeats a short stretch many times: nesting, long names, long lists.
  private mutating func repeatPart(_ range: Range<Int>, of bytes: inout [UInt8]) {
    let part = Array(bytes[range].prefix(32))
    let count = 1 << random.below(9)
    bytes.insert(contentsOf: (0..<count).flatMap { _ in part }, at: range.lowerBound)
  }

  private mutating func word() -> [UInt8] {
    if random.below(3) == 0 { return random.element(of: FuzzWords.invalid) ?? [] }
    let words = FuzzWords.common + FuzzWords.words(of: seeds.target)
    return Array((random.element(of: words) ?? "").utf8)
  }

  private mutating func extreme() -> [UInt8] {
    Array((random.element(of: FuzzWords.values) ?? "").utf8)
  }
}
