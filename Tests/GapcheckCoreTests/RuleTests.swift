import GapcheckCore
import Testing

@Suite struct `The rules of the model` {
  private let taxonomy = Embedded.taxonomy

  @Test func `use every constant`() {
    let used = Set(taxonomy.rules.flatMap(\.constants))
    #expect(taxonomy.model.entries.map(\.name).filter { !used.contains($0) } == [])
  }

  @Test func `name no constant twice, and none that stands nowhere in their words`() {
    for rule in taxonomy.rules {
      let written = Set(rule.text.names + (rule.formula?.names ?? []))
      #expect(Set(rule.constants).count == rule.constants.count, "\(rule.id)")
      #expect(written == Set(rule.constants), "\(rule.id)")
    }
  }

  @Test func `cover every topic and every rule that a report names`() {
    #expect(Set(taxonomy.rules.map(\.topic)) == Set(Rule.Topic.allCases))
    let topics: [Rule.Topic] = taxonomy.rules.map(\.topic)
    #expect(topics == Rule.Topic.allCases.flatMap { topic in topics.filter { $0 == topic } })
    for rule in ScoringRule.allCases { #expect(taxonomy.rule(rule.id) != nil) }
  }

  /// Levels, percentages, days of a week: what the prose may say without a constant.
  @Test func `repeat no number of the model`() {
    let own: Set = ["0", "0.5", "1", "2", "3", "4", "7", "100"]
    for rule in taxonomy.rules {
      for part in rule.text.parts + (rule.formula?.parts ?? []) {
        guard case .text(let text) = part else { continue }
        let numbers = text.matches(of: /\d+(\.\d+)?/).map { String($0.output.0) }
        #expect(numbers.filter { !own.contains($0) } == [], "\(rule.id)")
      }
    }
  }
}

@Suite struct `A text that names constants` {
  @Test(arguments: [
    ("nothing", "nothing"), ("{trust}", "0.5"), ("{trust|percent} of it", "50 % of it"),
    ("{graceYears|years}", "1 year"), ("{halfLifeTool|years}", "2 years"),
    ("from {robustLow} to {robustHigh}", "from 0.8 to 1.25"), ("{readyAt} points", "80 points"),
    ("{trust|plain}", "0.5"), ("", ""),
  ])
  func `is filled with their values`(text: String, filled: String) throws {
    #expect(try ConstantText(parsing: text).filled(with: Embedded.taxonomy.model) == filled)
  }

  @Test(arguments: [
    ("{trust", ConstantTextError.unbalanced), ("trust}", .unbalanced),
    ("a } b {trust}", .unbalanced),
    ("{trust|percentage}", .unknownFormat("percentage")), ("{trust|}", .unknownFormat("")),
  ])
  func `is refused where a brace means nothing`(text: String, error: ConstantTextError) {
    #expect(throws: error) { try ConstantText(parsing: text) }
  }
}

@Suite struct `Thousandths in writing` {
  @Test(arguments: [
    (0, "0"), (1000, "1"), (80_000, "80"), (500, "0.5"), (1250, "1.25"), (5, "0.005"),
    (-150, "-0.15"), (1001, "1.001"),
  ])
  func `are a decimal number without trailing zeros`(thousandths: Int, text: String) {
    #expect(thousandths.asThousandths == text)
  }
}

@Suite struct `Effort classes` {
  private let taxonomy = Embedded.taxonomy

  @Test func `explain the hours of every skill`() throws {
    for skill in taxonomy.skills {
      let known = try #require(
        taxonomy.effortClasses.first { $0.id == skill.estimate.effortClass })
      #expect(known.steps(factor: skill.estimate.factor) == skill.steps, "\(skill.id)")
    }
  }

  @Test func `take the hours as they are without a factor, and never fewer with a greater one`() {
    for effortClass in taxonomy.effortClasses {
      #expect(effortClass.steps(factor: 1000) == effortClass.steps)
      let factors = stride(from: 100, through: 3000, by: 50).map { effortClass.steps(factor: $0) }
      for (less, more) in zip(factors, factors.dropFirst()) {
        #expect(zip(less, more).allSatisfy { $0 <= $1 })
      }
    }
  }

  @Test(arguments: [("tool", 1500, [4, 12, 33, 105]), ("tool", 500, [2, 4, 11, 35])])
  func `round halves to the even hour`(id: String, factor: Int, hours: [Int]) throws {
    let known = try #require(taxonomy.effortClasses.first { $0.id.text == id })
    #expect(known.steps(factor: factor).map(\.wholeHours) == hours)
  }
}
