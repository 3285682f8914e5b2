import SeededRandom
import Testing

@testable import GapcheckCore

@Suite struct `Choice of steps by cost and gain` {
  @Test func `is the best of all choices, readiness first, then blockers, then time`() throws {
    var random = SplitMix64(seed: 41)
    for round in 0..<3000 {
      let knapsack = StepKnapsack(count: random.number(0...(round % 100 == 0 ? 13 : 9)), &random)
      let budget = knapsack.budget(&random)
      let choice = try #require(knapsack.best(within: budget))
      #expect(choice.merit == knapsack.bestOfAll(within: budget), "round \(round)")
      #expect(choice.merit == knapsack.merit(of: choice.steps), "round \(round)")
      #expect(choice.isExact && choice.bound == choice.merit.readiness, "round \(round)")
    }
  }

  @Test func `has all that it needs and what is forced, within the budget`() throws {
    var random = SplitMix64(seed: 42)
    for round in 0..<60 {
      let knapsack = StepKnapsack(count: random.number(30...110), &random)
      let budget = knapsack.budget(&random)
      let choice = try #require(knapsack.best(within: budget, nodeLimit: 500))
      let chosen = Set(choice.steps)
      #expect(choice.steps.allSatisfy { chosen.isSuperset(of: knapsack.steps[$0].needs) })
      #expect(zip(knapsack.isForced, 0...).allSatisfy { !$0 || chosen.contains($1) })
      #expect(choice.merit.cost <= max(budget, knapsack.forcedCost), "round \(round)")
      #expect(choice.merit == knapsack.merit(of: choice.steps), "round \(round)")
      #expect(choice.steps == choice.steps.sorted(), "round \(round)")
    }
  }

  @Test func `stays below its bound where the search is cut short`() throws {
    var random = SplitMix64(seed: 43)
    var isCutShort = 0
    for round in 0..<120 {
      let knapsack = StepKnapsack(count: random.number(20...40), &random)
      let budget = knapsack.budget(&random)
      let exact = try #require(knapsack.best(within: budget))
      guard exact.isExact else { continue }
      for limit in [0, 1, 5, 20] {
        let choice = try #require(knapsack.best(within: budget, nodeLimit: limit))
        #expect(choice.nodes <= limit)
        #expect(choice.merit <= exact.merit, "round \(round), \(limit)")
        #expect(choice.bound >= exact.merit.readiness, "round \(round), \(limit)")
        #expect(choice.isExact == (choice.bound == choice.merit.readiness))
        isCutShort += choice.isExact ? 0 : 1
      }
    }
    #expect(isCutShort >= 50)
  }

  @Test func `is exact or has a bound among many steps, within its limit`() throws {
    var random = SplitMix64(seed: 45)
    let limit = StepKnapsack.nodeLimit / 5
    for count in stride(from: 100, through: 200, by: 20) {
      let knapsack = StepKnapsack(count: count, &random)
      let budget = knapsack.budget(&random)
      let choice = try #require(knapsack.best(within: budget, nodeLimit: limit))
      print(
        "\(count) steps, \(budget) of \(knapsack.steps.map(\.cost).reduce(0, +)) min:"
          + " reaches \(choice.merit.readiness), bound \(choice.bound), \(choice.nodes) nodes")
      #expect(choice.merit == knapsack.merit(of: choice.steps))
      #expect(choice.isExact == (choice.bound == choice.merit.readiness))
      #expect(choice.bound >= choice.merit.readiness && choice.nodes <= limit)
    }
  }

  @Test func `is only given where it beats the rival`() throws {
    var random = SplitMix64(seed: 44)
    for round in 0..<500 {
      let (one, other) = (
        StepKnapsack(count: 8, &random), StepKnapsack(count: 8, &random)
      )
      let budget = one.budget(&random)
      let rival = try #require(one.best(within: budget)).merit
      let free = try #require(other.best(within: budget)).merit
      #expect(
        other.best(within: budget, beating: rival)?.merit == (free > rival ? free : nil),
        "round \(round)")
    }
  }

  @Test func `leaves the densest step where two others fill the budget`() throws {
    let knapsack = StepKnapsack(
      steps: [
        StepKnapsack.Step(cost: 60, gain: 70), StepKnapsack.Step(cost: 50, gain: 50),
        StepKnapsack.Step(cost: 50, gain: 49),
      ], points: 0, whole: 200)
    let choice = try #require(knapsack.best(within: 100))
    #expect(choice.steps == [1, 2])
    #expect(choice.merit.readiness == Readiness(part: 99, of: 200))
  }

  @Test func `takes a step that adds nothing for those that need it`() throws {
    let knapsack = StepKnapsack(
      steps: [
        StepKnapsack.Step(cost: 40, gain: 0), StepKnapsack.Step(cost: 30, gain: 30),
        StepKnapsack.Step(cost: 20, gain: 40, needs: [0]),
        StepKnapsack.Step(cost: 20, gain: 45, needs: [0]),
      ], points: 10, whole: 200)
    #expect(try #require(knapsack.best(within: 80)).steps == [0, 2, 3])
    // With less, it is the one that needs nothing.
    #expect(try #require(knapsack.best(within: 59)).steps == [1])
    #expect(try #require(knapsack.best(within: 29)).steps.isEmpty)
  }

  @Test func `takes nothing that changes no printed figure`() throws {
    let knapsack = StepKnapsack(
      steps: [
        StepKnapsack.Step(cost: 60, gain: 500_000), StepKnapsack.Step(cost: 1, gain: 1),
        StepKnapsack.Step(cost: 1, gain: 0),
      ], points: 0, whole: 1_000_000)
    #expect(try #require(knapsack.best(within: 100)).steps == [0])
  }

  @Test func `of equal figures, has fewer blockers, and then fewer minutes`() throws {
    let steps = [
      StepKnapsack.Step(cost: 50, gain: 10), StepKnapsack.Step(cost: 60, gain: 10, unblocks: 1),
      StepKnapsack.Step(cost: 55, gain: 10, unblocks: 1),
    ]
    let knapsack = StepKnapsack(steps: steps, points: 0, whole: 100)
    #expect(try #require(knapsack.best(within: 60)).steps == [2])
    #expect(try #require(knapsack.best(within: 54)).steps == [0])
  }

  @Test func `is what is forced where that exceeds the budget`() throws {
    let knapsack = StepKnapsack(
      steps: [
        StepKnapsack.Step(cost: 50, gain: 1), StepKnapsack.Step(cost: 10, gain: 90),
        StepKnapsack.Step(cost: 50, gain: 1, isForced: true, needs: [0]),
      ], points: 0, whole: 100)
    #expect(knapsack.forcedCost == 100)
    #expect(try #require(knapsack.best(within: 20)).steps == [0, 2])
    #expect(try #require(knapsack.best(within: 110)).steps == [0, 1, 2])
  }
}
