import Fuzzing
import PromiseTally
import Testing

@Suite struct `Every intake` {
  /// Cases of each target: few for those that take long without optimization.
  private static func count(_ target: FuzzTarget) -> Int {
    switch target {
    case .json: 500
    case .taxonomy: 1
    default: 8
    }
  }

  @Test func `takes damaged input without a trap, and shows nothing that acts`() {
    var cases = 0
    for target in FuzzTarget.allCases {
      let seeds = FuzzSeeds(target)
      for number in 0..<Self.count(target) {
        let fault = FuzzCase(number, seed: 1, seeds: seeds).fault
        #expect(fault == nil, "swift run fuzz --target \(target.rawValue) --case \(number)")
        cases += 1
      }
    }
    Promise.fuzzing.held(in: cases)
  }

  @Test(arguments: FuzzTarget.allCases)
  func `takes its seeds as they are`(target: FuzzTarget) {
    let texts = FuzzSeeds(target).texts
    #expect(!texts.isEmpty && !texts.contains([]))
    for text in target == .taxonomy ? texts.prefix(1) : texts[...] {
      #expect(target.fault(in: text) == nil)
    }
  }
}

@Suite struct `A case of fuzzing` {
  @Test(arguments: [FuzzTarget.json, .profile, .cohortTable, .text, .plan])
  func `is the same for the same seed and number, and else another`(target: FuzzTarget) {
    let seeds = FuzzSeeds(target)
    let cases = (0..<8).map { FuzzCase($0, seed: 7, seeds: seeds).bytes }
    #expect(cases == (0..<8).map { FuzzCase($0, seed: 7, seeds: seeds).bytes })
    #expect(Set(cases).count > 4)
    #expect(cases != (0..<8).map { FuzzCase($0, seed: 8, seeds: seeds).bytes })
  }
}
