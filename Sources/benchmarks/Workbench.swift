import GapcheckCLI

/// What all measurements share: the program, the folder with the data, the way to the table.
struct Workbench {
  /// The seed of all people.
  static let seed = 7
  /// The day of all audits, so that the same work is measured on any day.
  static let day = "2026-11-21"
  static let buildCommand = "swift build -c release"
  /// A profile of an ordinary size.
  static let profile = "Data/examples/feature-developer.json"

  let options: BenchmarkOptions
  /// The `gapcheck` that is measured.
  let binary: String
  /// A folder of our own, for people, taxonomies and small programs.
  let folder: String
  let streams = SystemStreams()
  /// What keeps a program on one processor; empty where nothing does.
  private let pin: [String]

  init(_ options: BenchmarkOptions) throws(BenchmarkError) {
    self.options = options
    binary = options.binary ?? Self.neighbour(of: options.program)
    guard streams.isRegularFile(binary) else { throw .noBinary(path: binary) }
    guard streams.isRegularFile(Self.profile) else { throw .noData(path: Self.profile) }
    folder = try SystemCalls.temporaryFolder()
    let pin = ["taskset", "-c", "0"]
    self.pin = Command(pin + ["true"]).works ? pin : []
  }

  private static func neighbour(of program: String) -> String {
    let folder = program.lastIndex(of: "/").map { program[...$0] } ?? "./"
    return folder + "gapcheck"
  }

  /// Removes the folder with everything in it.
  func clear() { _ = try? SystemCalls.run(Command("rm", "-rf", folder)) }

  /// Says what is measured and how.
  func introduce() throws(BenchmarkError) {
    let processors = SystemCalls.processorCount
    print("\(try output(of: Command(binary, "--version"))), \(processors) processors")
    print(
      "\(options.people) people of seed \(Self.seed), median of \(options.rounds) rounds; the",
      "least and the most are of the ratios of single rounds")
    if let load = try? streams.read(.file("/proc/loadavg"), limit: 1 << 10) {
      let text = String(decoding: load.prefix { $0 != UInt8(ascii: " ") }, as: UTF8.self)
      print("load before the start: \(text); anything else that runs widens the spread")
    }
    tell("\n" + Row.header)
  }

  func measure(_ section: Section) throws(BenchmarkError) {
    switch section {
    case .rates: try measureRates()
    case .workers: try measureWorkers()
    case .plans: try measurePlans()
    case .start: try measureStart()
    case .memory: try measureMemory()
    case .growth: try measureGrowth()
    case .taxonomy: try measureTaxonomy()
    case .instructions: try measureInstructions()
    }
  }

  // MARK: What the sections use

  /// Prints a line at once, also into a pipe: the next one may take minutes.
  func tell(_ line: String) {
    print(line)
    SystemCalls.flushOutput()
  }

  func show(_ row: Row) { tell(row.text) }

  func show(_ comparison: Comparison, rounds: Int? = nil) throws(BenchmarkError) {
    show(try comparison.row(rounds: rounds ?? options.rounds))
  }

  func skip(_ name: String, _ reason: String) { tell("skipped: \(name): \(reason)") }

  /// The path of a file in the folder.
  func path(_ name: String) -> String { "\(folder)/\(name)" }

  /// A file with so many people, made where it is missing.
  func cohort(_ people: Int) throws(BenchmarkError) -> String {
    let path = path("people-\(people).ndjson")
    if streams.exists(path) { return path }
    var command = peopleWriter(people)
    command.output = path
    try command.run()
    return path
  }

  /// The command that writes people to its output.
  func peopleWriter(_ people: Int) -> Command {
    Command(options.program, BenchmarkOptions.writing, String(people))
  }

  /// A command that scores a cohort and writes a line for each person.
  func batch(_ input: String, workers: Int, _ more: String...) -> Command {
    Command(
      [binary, "batch", input, "-f", "ndjson", "-q", "-j", String(workers), "--as-of", Self.day]
        + more)
  }

  /// The command on one processor, its readers and writers included.
  func onOneProcessor(_ command: Command) -> Command {
    var command = command
    command.words.insert(contentsOf: pin, at: 0)
    return command
  }

  func write(_ chunks: some Sequence<[UInt8]>, to path: String) throws(BenchmarkError) {
    do {
      let sink = try streams.open(.file(path))
      for chunk in chunks { try sink.write(chunk) }
      try sink.commit()
    } catch {
      throw .cannotWrite(path)
    }
  }

  func write(_ text: String, to path: String) throws(BenchmarkError) {
    try write(CollectionOfOne(Array(text.utf8)), to: path)
  }

  func read(_ path: String) throws(BenchmarkError) -> [UInt8] {
    do {
      return try streams.read(.file(path), limit: 1 << 30)
    } catch {
      throw .noData(path: path)
    }
  }

  /// What a command writes, without the end of its last line.
  func output(of command: Command) throws(BenchmarkError) -> String {
    var command = command
    command.output = path("output")
    try command.run()
    var text = String(decoding: try read(command.output), as: UTF8.self)
    while text.last?.isNewline == true { text.removeLast() }
    return text
  }
}
