import GapcheckReport
import SeededRandom
import Testing

@Suite struct `Lines that changed` {
  @Test(arguments: UInt64(1)...200)
  func `turns the old lines into the new ones, in the fewest edits`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let old = Self.lines(&random)
    let new = Self.lines(&random)
    let diff = LineDiff(from: old, to: new)
    #expect(diff.edits.compactMap { $0.line(of: old, new, isNew: false) } == old)
    #expect(diff.edits.compactMap { $0.line(of: old, new, isNew: true) } == new)
    for case .kept(let place, let other) in diff.edits { #expect(old[place] == new[other]) }
    #expect(diff.edits.count { $0.isKept } == Self.longestCommon(old[...], new[...]))
    #expect(diff.isEmpty == (old == new))
  }

  @Test func `takes long files apart only as a whole`() {
    let old = (0..<6000).map { "\($0)" }
    #expect(LineDiff(from: old, to: old).isEmpty)
    #expect(LineDiff(from: old, to: old.reversed()).edits.count == 12_000)
  }

  @Test(arguments: [
    ("abc", "abc", 0), ("abc", "abd", 1), ("abc", "ac", 1), ("", "ab", 2), ("abcd", "axyd", 2),
    ("abc", "xbyz", 3),
  ])
  func `counts a line put in for another once`(old: String, new: String, count: Int) {
    let diff = LineDiff(from: old.map { "\($0)" }, to: new.map { "\($0)" })
    #expect(diff.changedLines == count)
  }

  @Test func `joins changes whose surroundings meet`() {
    let old = (1...20).map { "\($0)" }
    var near = old
    near[4] = "x"
    near[10] = "y"
    #expect(LineDiff(from: old, to: near).hunks(context: 3).count == 1)
    near[10] = old[10]
    near[12] = "y"
    let hunks = LineDiff(from: old, to: near).hunks(context: 3)
    #expect(hunks.map(\.count) == [8, 8])
    #expect(LineDiff(from: old, to: old).hunks(context: 3).isEmpty)
  }

  /// A few lines of few kinds, so that many are alike.
  private static func lines(_ random: inout SplitMix64) -> [String] {
    (0..<random.number(0...9)).map { _ in ["a", "b", "c"][random.number(0...2)] }
  }

  /// The length of the longest common subsequence, by trying everything.
  private static func longestCommon(_ old: ArraySlice<String>, _ new: ArraySlice<String>) -> Int {
    guard let first = old.first, let other = new.first else { return 0 }
    if first == other { return 1 + longestCommon(old.dropFirst(), new.dropFirst()) }
    return max(longestCommon(old.dropFirst(), new), longestCommon(old, new.dropFirst()))
  }
}

extension LineDiff.Edit {
  /// The line that an edit has on one side.
  fileprivate func line(of old: [String], _ new: [String], isNew: Bool) -> String? {
    switch self {
    case .kept(let place, let other): isNew ? new[other] : old[place]
    case .removed(let place): isNew ? nil : old[place]
    case .added(let place): isNew ? new[place] : nil
    }
  }
}
