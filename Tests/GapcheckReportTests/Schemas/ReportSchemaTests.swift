import GapcheckCore
import GapcheckReport
import JSON
import Testing

@Suite struct `The schemas of reports and plans` {
  private let report: SchemaValidator
  private let plan: SchemaValidator

  init() throws {
    report = try SchemaFile.report.validator
    plan = try SchemaFile.plan.validator
  }

  @Test(arguments: Example.allCases)
  func `take every report and describe every key of it`(example: Example) {
    for output in [example.output, example.explained] {
      #expect(report.faults(in: JSONTree(output.node), isStrict: true) == [])
    }
  }

  @Test(arguments: Example.scored)
  func `take every plan and describe every key of it`(example: Example) throws {
    let tree = try JSONTree(parsing: try #require(example.output.report.plan).json())
    #expect(plan.faults(in: tree, isStrict: true) == [])
    #expect(plan.faults(in: JSONTree(example.output.node)) != [])
  }

  @Test func `take every plan that is under way`() throws {
    let bytes = Array(
      FullProfile.json.replacing(#""hoursPerWeek": 0.5"#, with: #""hoursPerWeek": 15"#).utf8)
    let output = ReportOutput(profile: bytes, isExplained: true)
    #expect(report.faults(in: JSONTree(output.node), isStrict: true) == [])
    let tree = try JSONTree(parsing: try #require(output.report.plan).json())
    #expect(plan.faults(in: tree, isStrict: true) == [])
  }

  @Test(arguments: 1...8)
  func `take reports of random people`(seed: UInt64) {
    let output = ReportOutput(profile: RandomProfile(seed: seed).bytes, isExplained: true)
    #expect(report.faults(in: JSONTree(output.node), isStrict: true) == [])
  }

  @Test(arguments: [SchemaFile.report, .plan])
  func `miss every key that is always there, at any depth`(schema: SchemaFile) throws {
    let output = Example.halfway.explained
    let plan = try #require(output.report.plan)
    let whole = try schema == .report ? JSONTree(output.node) : JSONTree(parsing: plan.json())
    let tree = whole.shortened
    let validator = schema == .report ? report : self.plan
    #expect(validator.faults(in: tree) == [])
    var checked = 0
    for path in tree.memberPaths where !path.isOptional {
      var shorter = tree
      shorter[path[...]] = nil
      #expect(validator.faults(in: shorter) != [], "\(path.text)")
      checked += 1
    }
    #expect(checked > 50)
  }

  @Test(arguments: [
    ("format", #""gapcheck.report/2""#), ("asOf", #""today""#), ("verdict", "null"),
    ("verdict.status", #""maybe""#), ("verdict.robust", #""yes""#), ("exposure.index", "101"),
    ("tracks[0].kind", #""hobby""#), ("tracks[0].readiness.proven", "-1"), ("gaps[0].need", "2.5"),
    ("gaps[0].have.claimed", "5"), ("skills[0].from", #""text""#), ("signals[0].status", "true"),
    ("plan.items[0].kind", #""fun""#), ("plan.items[0].week", "0"), ("plan.weeks[0].hours", "-1"),
    ("plan.readyOn", #""soon""#), ("plan.phases", "{}"),
    ("explanation.tracks[0].rows[0].need", "9"),
    ("exposure.byCategory.none", #""x""#), ("claims[0].grade", #""sure""#),
  ])
  func `refuse values of another kind`(path: String, value: String) throws {
    var tree = JSONTree(Example.halfway.explained.node).shortened
    #expect(report.faults(in: tree) == [])
    tree[[Step](path)[...]] = try JSONTree(parsing: value)
    #expect(report.faults(in: tree) != [])
  }

  @Test func `leave room for keys of later versions`() {
    var tree = JSONTree(Example.halfway.output.node)
    for path in ["later", "verdict.later", "plan.items[0].later"] {
      tree[[Step](path)[...]] = .literal("1")
    }
    #expect(report.faults(in: tree) == [])
    #expect(report.faults(in: tree, isStrict: true).count == 3)
  }

  @Test func `list the choices that the program has`() throws {
    let definitions = try #require(try SchemaFile.report.tree["definitions"])
    func choices(_ definition: String, _ key: String) -> [String]? {
      definitions[definition]?["properties"]?[key]?["enum"]?.texts
    }
    #expect(choices("track", "kind") == Track.Kind.allCases.map(\.rawValue))
    #expect(choices("gap", "weight") == Requirement.Weight.allCases.map(\.rawValue))
    #expect(choices("gap", "part") == Requirement.Part.allCases.map(\.rawValue))
    #expect(choices("claim", "grade") == Claim.Grade.allCases.map(\.rawValue))
    #expect(choices("item", "kind") == PlanReport.Kind.allCases.map(\.rawValue))
    #expect(choices("plan", "aim") == PlanAim.allCases.map(\.rawValue))
    #expect(definitions["route"]?["enum"]?.texts == Route.Kind.allCases.map(\.rawValue))
  }
}

extension JSONTree {
  /// Every member within a value of short lists.
  fileprivate var memberPaths: [[Step]] {
    members.flatMap { member in
      [[.key(member.key)]] + member.value.memberPaths.map { [.key(member.key)] + $0 }
    } + elements.prefix(1).flatMap { $0.memberPaths.map { [.position(0)] + $0 } }
  }
}

extension [Step] {
  /// Whether it is left out where there is nothing to say.
  fileprivate var isOptional: Bool {
    let keys = compactMap { step in if case .key(let key) = step { key } else { nil } }
    let optional = [
      "name", "explanation", "outOfReach", "population", "projectedIfReady", "applications", "url",
      "note", "doneOn", "outOfReachName", "strayProject", "path",
    ]
    return (keys.count == 1 && optional.contains(keys[0]))
      || (keys.count > 1 && optional.dropFirst().contains(keys[keys.count - 1]))
      || keys.dropLast(2).last == "names" || keys.suffix(2).first == "byCategory"
      || keys.suffix(2) == ["rows", "level"]
  }
}
