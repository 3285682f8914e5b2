/// What the command line of `benchmarks` asks for.
struct BenchmarkOptions {
  static let usage = """
    usage: benchmarks [--people N] [--rounds N] [--only NAME]… [--binary FILE] [--smoke]
      --people N     the size of the cohort; default: 100000
      --rounds N     how often each pair is run; default: 7
      --only NAME    one of \(Section.allCases.map(\.rawValue).joined(separator: ", "))
      --binary FILE  the gapcheck to measure; default: the one beside this program
      --smoke        a few people, one round, no instruction counts: tells only whether this works
    """

  private(set) var people = 100_000
  private(set) var rounds = 7
  private(set) var sections: [Section] = []
  private(set) var binary: String?
  /// How many times its own size the taxonomy is enlarged to.
  private(set) var taxonomyFactor = 10
  /// Set where this process only makes people.
  private(set) var peopleToWrite: Int?

  private(set) var program: String

  init(_ arguments: [String]) throws(BenchmarkError) {
    program = arguments.first ?? "benchmarks"
    var rest = arguments.dropFirst()
    var isSmoke = false
    while let name = rest.popFirst() {
      switch name {
      case "--people": people = try Self.number(rest.popFirst(), of: name)
      case "--rounds": rounds = try Self.number(rest.popFirst(), of: name)
      case "--only": sections.append(try Self.section(rest.popFirst()))
      case "--binary": binary = rest.popFirst()
      case "--smoke": isSmoke = true
      case Self.writing: peopleToWrite = try Self.number(rest.popFirst(), of: name)
      default: throw .usage("unknown option '\(name)'")
      }
    }
    if isSmoke { (people, rounds, taxonomyFactor) = (16, 1, 2) }
    if sections.isEmpty { sections = Section.allCases.filter { !isSmoke || $0 != .instructions } }
  }

  /// The option by which this program calls itself to make people.
  static let writing = "--write-people"

  private static func number(
    _ text: String?, of option: String
  ) throws(BenchmarkError) -> Int {
    guard let number = text.flatMap({ Int($0) }), number > 0 else {
      throw .usage("\(option) takes a whole number above 0")
    }
    return number
  }

  private static func section(_ text: String?) throws(BenchmarkError) -> Section {
    guard let section = text.flatMap({ Section(rawValue: $0) }) else {
      throw .usage("--only takes the name of a section")
    }
    return section
  }
}
