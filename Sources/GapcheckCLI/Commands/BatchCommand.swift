import GapcheckCore
import GapcheckIntake

extension Verb {
  /// `gapcheck batch`: many profiles in, a result for each and a summary out.
  package static let batch: Verb = Verb(
    name: "batch",
    summary: "Score a cohort: a result for each person, and a summary.",
    discussion: "Reads people from newline-delimited JSON, a JSON array, a folder of profiles, or "
      + "a table as a form exports it, and writes a result line for each, in order, as they come. "
      + "A profile with errors is told with its place and stops nobody else. Interrupted, it "
      + "finishes whom it has begun with, writes them to standard output and leaves files as they "
      + "are; interrupted again, it ends at once. A summary shows what "
      + "to teach first, where people stand, who could study together and who is near ready; "
      + "with --summary-only -f json it is a part that 'gapcheck merge' adds to others.",
    operands: .cohorts,
    options: CommandOption.batch + CommandOption.common,
    examples: [
      Example("gapcheck batch cohort.csv --summary page.html", "results, and a page to show"),
      Example(
        "gapcheck batch cohort.csv -f csv -o results.csv --summary summary.html",
        "a form's export, to a table to sort and a page to show"),
      Example("gapcheck batch cohort.ndjson > results.ndjson", "a result line a person"),
      Example(
        "gapcheck batch cohort.csv --map 'Cloud=skill:AWS' --scale 5",
        "with a column that was not understood, and points from 1 to 5"),
      Example(
        "gapcheck batch cohort.csv --out-dir pages -f html", "a page for each person"),
      Example(
        "gapcheck batch part.ndjson --summary-only -f json -o part.json",
        "a part of a summary, as one of many"),
    ],
    run: runBatch)

  @Sendable
  private static func runBatch(
    _ invocation: Invocation, _ program: Program
  ) throws(Failure) -> ExitStatus {
    let settings = try Failure.asUsage { () throws(UsageError) in
      try BatchSettings(invocation, in: program.environment)
    }
    return try program.batch(settings, table: BatchTable(invocation))
  }
}

extension CommandOption {
  /// The format of results, or of pages or a summary where those are asked for.
  private static let batchFormat = CommandOption(
    "format", letter: "f", value: "FORMAT",
    "Results are ndjson (the default) or csv. With --out-dir it is the format of the pages, by "
      + "default markdown; with --summary-only that of the summary, by default text."
  ).inShort("Of the output.")

  package static let full = CommandOption(
    "full", "Add the whole report, with its plan, to each result line."
  ).inShort("Add the whole report to each result line.")

  package static let outputFolder = CommandOption(
    "out-dir", value: "DIR",
    "Write a page for each person into DIR, which is made where it is missing."
  ).completed(by: .folders).inShort("Write a page for each person into DIR.")

  package static let force = CommandOption("force", "Replace pages that exist.")

  package static let summary = CommandOption(
    "summary", value: "FILE", "Write the summary to FILE: .html, .md, .txt or .json."
  ).completed(by: .files)

  package static let summaryOnly = CommandOption(
    "summary-only", "Write the summary in place of the results; in JSON, a part to merge.")

  package static let minimumGroup = CommandOption(
    "min-group", value: "N",
    "People below whom the summary breaks nothing down. Default: 5; JSON, which is for merging, "
      + "has every count.")

  package static let anonymous = CommandOption("anonymous", "Leave all names out.")

  package static let columnMap = CommandOption(
    "map", value: "COLUMN=ROLE",
    "What a column of a table means: name, skills, tasks, years, hours, target, start, headline, "
      + "bullets, ignore or skill:NAME. COLUMN is its title, or #3."
  ).repeatable().inShort("What a column of a table means.")

  package static let scale = CommandOption(
    "scale", value: "SCALE", "What numbers in columns of skills are. Default: level, from 0 to 4."
  ).offering(LevelScale.choices).inShort("What numbers are.")

  package static let keepGoing = CommandOption(
    "keep-going", "End with status 0 although some profiles have errors.")

  package static let jobs = CommandOption(
    "jobs", letter: "j", value: "N", "Workers. Default: the processors there are.")

  /// What `batch` takes.
  static let batch: [CommandOption] = [
    .batchFormat.offering(
      ["ndjson", "csv", "text", "markdown", "html", "json"], synonyms: ["md": "markdown"]),
    .output, .full, .outputFolder, .force, .summary, .summaryOnly, .minimumGroup, .anonymous,
    .columnMap, .scale, .keepGoing, .jobs,
  ]
}

extension Operands {
  /// Profiles of several people.
  static let cohorts = Operands(
    name: "INPUT",
    summary: "A cohort: .ndjson, a .json array, .csv, or a folder of profiles; - is standard "
      + "input.", count: many, completion: .files)
}

/// What the command line says of tables; it means something only with a taxonomy.
struct BatchTable {
  private let invocation: Invocation

  init(_ invocation: Invocation) {
    self.invocation = invocation
  }

  func fault(_ problem: UsageError.Problem) -> UsageError { invocation.fault(problem) }

  /// What to say of options for tables where no input is one; `nil` where none was given.
  var unheard: String? {
    let given = [CommandOption.columnMap, .scale].filter { invocation.text($0) != nil }
    guard !given.isEmpty else { return nil }
    let flags = given.map { "'\($0.flag)'" }.joined(separator: " and ")
    return "\(flags) \(given.count == 1 ? "has" : "have") no effect: no input is a table"
  }

  func settings(_ taxonomy: Taxonomy) throws(Failure) -> TableSettings {
    try Failure.asUsage { () throws(UsageError) in
      var overrides: [ColumnOverride] = []
      for argument in invocation.texts(.columnMap) {
        do throws(ColumnError) {
          overrides.append(try ColumnOverride(argument: argument, taxonomy: taxonomy))
        } catch {
          throw invocation.fault(.clash("'--map': \(error.message)"))
        }
      }
      let scale = try invocation.choice(.scale).flatMap { LevelScale(argument: $0) }
      return TableSettings(overrides: overrides, scale: scale)
    }
  }
}
