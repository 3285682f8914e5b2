import GapcheckCore
import SeededRandom
import Testing

/// Where the schema of profiles asks for more than the program does, or for less.
///
/// More: the program takes `null` for a key that is left out, `$schema` for whatever it is, choices
/// and addresses in capitals and with other signs between their words, and months of years before
/// 1000. Less: it finds shares that exceed the week, spans that end before they start, days that
/// their month does not have and texts of more bytes than characters; and it judges names.
@Suite struct `The schema of profiles and the program` {
  private let validator: SchemaValidator
  private let taxonomy: Taxonomy

  init() throws {
    validator = try SchemaFile.profile.validator
    taxonomy = ReportOutput.auditor.taxonomy
  }

  @Test(arguments: 1...8)
  func `agree on profiles with random slips`(seed: Int) throws {
    var mutator = ProfileMutator(random: SplitMix64(seed: UInt64(seed)))
    let full = try FullProfile.tree
    var (taken, refused) = (0, 0)
    for _ in 1...250 {
      let tree = mutator.mutate(full)
      let form = ProfileForm(tree, taxonomy: taxonomy)
      let faults = validator.faults(in: tree)
      if faults.isEmpty {
        taken += 1
        #expect(form.diagnostics == form.beyondSchemas, "\(tree.line)")
      } else if !tree.isReadLeniently {
        refused += 1
        #expect(!form.diagnostics.isEmpty, "\(faults) in \(tree.line)")
      }
    }
    #expect(taken > 20 && refused > 100, "\(taken) taken, \(refused) refused")
  }

  /// The exceptions by hand: those that only the schema refuses, and those that only the program does.
  @Test(arguments: [
    ("name", "null"), ("skills", "null"), ("skills[0].level", "null"), ("context[0]", "null"),
    ("target", #""AI Infra Engineer""#), ("aim", #""Ready""#), ("context[0]", #""Regulated""#),
    ("contributions[0].status", #""in review""#), ("learning[0].kind", #""Book""#),
    ("artifacts[0].url", #""HTTPS://EXAMPLE.COM""#), ("$schema", "1"),
  ])
  func `part where the program is lenient`(path: String, value: String) throws {
    var tree = try FullProfile.tree
    tree[[Step](path)[...]] = try JSONTree(parsing: value)
    #expect(tree.isReadLeniently)
    #expect(validator.faults(in: tree) != [])
    #expect(ProfileForm(tree, taxonomy: taxonomy).diagnostics == [])
  }

  @Test(arguments: [
    ("tasks[0].share", "100"), ("off[0]", #""2027-01-02..2026-12-24""#),
    ("start", #""2026-02-30""#), ("skills[0].lastUsed", #""2026-02-30""#),
    ("off[1]", #""2026-02-30""#), ("name", "\"\(String(repeating: "é", count: 15_000))\""),
  ])
  func `part where only counting finds the fault`(path: String, value: String) throws {
    var tree = try FullProfile.tree
    tree[[Step](path)[...]] = try JSONTree(parsing: value)
    if path == "tasks[0].share" { tree[[Step]("tasks[1]")[...]] = tree[[Step]("tasks[0]")[...]] }
    #expect(validator.faults(in: tree) == [])
    let form = ProfileForm(tree, taxonomy: taxonomy)
    #expect(!form.diagnostics.isEmpty && form.diagnostics == form.beyondSchemas)
  }
}

extension JSONTree {
  /// Whether there is something in it that the program takes and the schema does not.
  fileprivate var isReadLeniently: Bool {
    if case .object(let members) = self, members.contains(where: { $0.isReadLeniently }) {
      return true
    }
    return self == .literal("null") || ProfileMutator.lenient.contains(text ?? "")
      || members.contains { $0.value.isReadLeniently }
      || elements.contains(where: \.isReadLeniently)
  }
}

extension JSONTree.Member {
  fileprivate var isReadLeniently: Bool { key == "$schema" && value.kind != "string" }
}

/// Changes a profile at one to three random places, as a slip of the hand or of a script would.
private struct ProfileMutator {
  var random: SplitMix64

  /// Texts that only the program takes where the schema has a list of choices or a pattern.
  static let lenient: Set = [
    "AI Infra Engineer", "Ready", "Regulated", "in review", "Book", "HTTPS://EXAMPLE.COM",
  ]

  mutating func mutate(_ tree: JSONTree) -> JSONTree {
    (0..<random.number(1...3)).reduce(tree) { tree, _ in mutateOnce(tree) }
  }

  private mutating func mutateOnce(_ tree: JSONTree) -> JSONTree {
    switch tree {
    case .object(var members) where !members.isEmpty && random.number(1...100) <= 85:
      let place = random.number(0...(members.count - 1))
      switch random.number(1...12) {
      case 1: members.remove(at: place)
      case 2: members.append(JSONTree.Member(key: members[place].key + "s", value: .literal("1")))
      case 3:
        members.append(JSONTree.Member(key: "x-\(members.count)", value: members[place].value))
      case 4: members[place].value = members[random.number(0...(members.count - 1))].value
      default: members[place].value = mutateOnce(members[place].value)
      }
      return .object(members.withoutRepeatedKeys)
    case .array(var elements) where !elements.isEmpty && random.number(1...100) <= 85:
      let place = random.number(0...(elements.count - 1))
      switch random.number(1...8) {
      case 1: elements.remove(at: place)
      case 2: elements.append(elements[place])
      case 3: return elements[place]
      default: elements[place] = mutateOnce(elements[place])
      }
      return .array(elements)
    case .object, .array, .string, .literal: return random.one(of: Self.values)
    }
  }

  private static let values: [JSONTree] =
    ["null", "true", "false", "0", "-1", "3", "4", "0.5", "70", "71", "101", "1e9", "-1e300"]
    .map(JSONTree.literal)
    + [
      "", " ", "\n", "a", "é", "2026", "2026-09", "2026-9", "2026-12-01", "2026-13-01",
      "2026-02-30",
      "1969-12-31", "2026-12-24..2027-01-02", " 2027-02-16 ", "2027-01-02..2026-12-24", "..",
      "https://example.com", "https://exa mple.com", "javascript:alert(1)", "mailto:a@example.com",
      "https://", "ftp://example.com", "auto", "deep-databases", "regulated", "most", "merged",
      "certificate", "expert", "production", "vllm-serving-1", "capacity-model",
    ].map(JSONTree.string)
    + lenient.sorted().map(JSONTree.string)
    + [
      .array([]), .object([]), .array([.string("a")]), .array([.array([])]), .array([.object([])]),
      .object([JSONTree.Member(key: "skill", value: .string("Go"))]),
      .object([JSONTree.Member(key: "task", value: .string("code review"))]),
      .object([JSONTree.Member(key: "item", value: .string("vllm-serving-1"))]),
    ]
}

extension [JSONTree.Member] {
  /// A key twice is a fault of the syntax, which no schema sees.
  fileprivate var withoutRepeatedKeys: [JSONTree.Member] {
    var known: Set<String> = []
    return filter { known.insert($0.key).inserted }
  }
}
