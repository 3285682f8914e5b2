import GapcheckCLI
import Testing

@Suite struct `gapcheck render` {
  private static let profile = """
    { "name": "Participant 7", "skills": ["Python: advanced", "Kubernetes", "a|b <c>"],
      "tasks": ["CRUD", "on-call"] }
    """

  private static func run(
    _ arguments: [String], files: [String: String] = [:]
  ) -> (status: GapcheckCLI.ExitStatus, streams: MemoryStreams) {
    let streams = MemoryStreams(files: files)
    let environment = ProgramEnvironment(
      arguments: arguments + ["-q"], variables: ["SOURCE_DATE_EPOCH": "1795219200"])
    return (Program(environment: environment, streams: streams).run(), streams)
  }

  private static func output(_ arguments: String..., input: String) -> String {
    run(arguments, files: ["-": input]).streams.output
  }

  @Test(arguments: ["text", "markdown", "html", "json"], [[], ["--explain"]])
  func `writes what audit would have written`(format: String, options: [String]) {
    let style = ["--width", "50", "--ascii", "--color", "always"]
    let files = ["-": Self.profile]
    let direct = Self.run(["audit", "-", "-f", format] + options + style, files: files)
    let json = Self.run(["audit", "-", "-f", "json"] + options, files: files).streams.output
    let again = Self.run(
      ["render", "r.json", "-f", format, "--as-of", "2030-01-01"] + style, files: ["r.json": json])
    #expect(direct.status == .done && again.status == .done)
    #expect(!direct.streams.output.isEmpty && again.streams.output == direct.streams.output)
  }

  @Test(arguments: ["text", "markdown", "html", "json", "csv", "ics"])
  func `writes what plan would have written`(format: String) {
    let direct = Self.output("plan", "-", "-f", format, "--hours", "7.3", input: Self.profile)
    let json = Self.output("plan", "-", "-f", "json", "--hours", "7.3", input: Self.profile)
    #expect(!direct.isEmpty)
    #expect(Self.output("render", "-", "-f", format, input: json) == direct)
  }

  @Test(arguments: ["text", "markdown", "html", "json"])
  func `writes what batch would have written of a summary`(format: String) {
    let people = #"{"skills":["Go"]}"# + "\n" + #"{"skills":["SQL: expert"]}"#
    let direct = Self.output("batch", "-", "--summary-only", "-f", format, input: people)
    let json = Self.output("batch", "-", "--summary-only", "-f", "json", input: people)
    #expect(!direct.isEmpty)
    #expect(Self.output("render", "-", "-f", format, input: json) == direct)
  }

  @Test func `keeps to the smallest group that it is given`() {
    let people = (0..<6).map { #"{"name":"Participant \#($0)","skills":["SQL: expert"]}"# }
      .joined(separator: "\n")
    let options = ["--min-group", "7"]
    let batch = ["batch", "-", "--summary-only", "-f"]
    let direct = Self.run(batch + ["text"] + options, files: ["-": people]).streams.output
    let json = Self.run(batch + ["json"], files: ["-": people]).streams.output
    #expect(direct.contains("fewer than 7"))
    #expect(Self.run(["render", "-"] + options, files: ["-": json]).streams.output == direct)
    #expect(Self.run(["render", "-"], files: ["-": json]).streams.output != direct)
  }

  @Test(arguments: [
    ("{}", "r.json: error: is no report, plan or summary that gapcheck saved"),
    ("{\n  \"format\": 1,\n  2", "r.json:3:3: error: expected a key"),
    (
      #"{"format": "gapcheck.report/1", "tracks": 3}"#,
      "r.json:1:43: error: 'tracks' must be an array"
    ),
    (#"{"format": "gapcheck.plan/2"}"#, "use the gapcheck that wrote it"),
  ])
  func `says in a line what is wrong with a file, and where`(text: String, words: String) {
    let (status, streams) = Self.run(["render", "r.json", "-o", "o"], files: ["r.json": text])
    #expect(status == .badData && streams.written.isEmpty && streams.discarded == ["o"])
    #expect(streams.complaints.count == 1)
    #expect(streams.complaints.first?.contains(words) == true, "\(streams.complaints)")
  }

  @Test func `offers no table of what has no plan`() {
    let people = #"{"skills":["Go"]}"#
    let summary = Self.output("batch", "-", "--summary-only", "-f", "json", input: people)
    let ofSummary = Self.run(["render", "-", "-f", "csv"], files: ["-": summary])
    #expect(ofSummary.status == .usage)
    #expect(ofSummary.streams.complaints.first?.contains("json for a summary") == true)
    let empty = Self.output("audit", "-", "-f", "json", input: #"{"skills":[]}"#)
    #expect(Self.run(["render", "-", "-f", "ics"], files: ["-": empty]).status == .badData)
  }

  @Test(arguments: [["--brief"], ["--section", "gaps,plan"], ["--section=explanation"]])
  func `shows as much of a report as audit would`(options: [String]) {
    for format in ["text", "markdown", "html"] {
      let files = ["-": Self.profile]
      let direct = Self.run(["audit", "-", "-f", format] + options, files: files)
      let json = Self.run(["audit", "-", "--explain", "-f", "json"], files: files).streams.output
      let again = Self.run(["render", "-", "-f", format] + options, files: ["-": json])
      #expect(direct.status == .done && again.status == .done)
      #expect(!direct.streams.output.isEmpty)
      #expect(again.streams.output == direct.streams.output)
    }
  }

  @Test func `draws the chart of a plan as plan would`() {
    let options = ["-f", "markdown", "--mermaid"]
    let direct = Self.run(["plan", "-"] + options, files: ["-": Self.profile]).streams.output
    let json = Self.output("plan", "-", "-f", "json", input: Self.profile)
    #expect(direct.contains("```mermaid"))
    #expect(Self.run(["render", "-"] + options, files: ["-": json]).streams.output == direct)
  }

  @Test(arguments: [
    ("audit", ["--mermaid", "-f", "markdown"], "'--mermaid' means nothing for a report, which -"),
    ("audit", ["--min-group", "3"], "'--min-group' means nothing for a report"),
    ("audit", ["--brief", "-f", "ics"], "'--format' is 'ics'; it must be text, markdown or html"),
    ("audit", ["--section", "gaps", "-f", "json"], "JSON is always whole"),
    ("audit", ["--section", "explanation"], "was saved without --explain"),
    ("audit", ["--brief", "--section", "gaps"], "do not go together"),
    ("plan", ["--brief"], "'--brief' means nothing for a plan"),
    ("plan", ["--section", "gaps"], "'--section' means nothing for a plan"),
    ("plan", ["--mermaid"], "'--mermaid' needs '--format markdown'"),
  ])
  func `refuses what would be left unheard`(verb: String, options: [String], words: String) {
    let json = Self.output(verb, "-", "-f", "json", input: Self.profile)
    let (status, streams) = Self.run(["render", "-"] + options, files: ["-": json])
    let said = streams.complaints.first?.replacing("<stdin>", with: "-") ?? ""
    #expect(status == .usage && streams.output.isEmpty)
    #expect(said.contains(words), "\(said)")
  }

  @Test func `says that a day has no effect, unless it is quiet`() {
    let json = Self.output("audit", "-", "-f", "json", input: Self.profile)
    let streams = MemoryStreams(files: ["-": json])
    let environment = ProgramEnvironment(arguments: ["render", "-", "--as-of", "2030-01-01"])
    #expect(Program(environment: environment, streams: streams).run() == .done)
    #expect(
      streams.complaints
        == ["gapcheck: '--as-of' has no effect: what was saved keeps its own day"])
  }

  @Test func `says of JSON that is not read again which command to ask`() {
    let comparison = Self.run(
      ["compare", "a", "b", "-f", "json"],
      files: ["a": #"{"skills":["Go"]}"#, "b": Self.profile])
    let (status, streams) = Self.run(["render", "-"], files: ["-": comparison.streams.output])
    #expect(status == .badData)
    #expect(
      streams.complaints.first
        == "<stdin>: error: is what 'gapcheck compare' wrote, which is not read again; give that"
        + " command '-f' with the format that you want")
    let progress = Self.run(
      ["render", "-"], files: ["-": #"{"format": "gapcheck.progress/1"}"#])
    #expect(progress.streams.complaints.first?.contains("'gapcheck progress' wrote") == true)
  }

  @Test func `writes over neither its input nor ticks`() {
    let json = Self.output("plan", "-", "-f", "json", input: Self.profile)
    let own = Self.run(["render", "p.json", "-o", "p.json"], files: ["p.json": json])
    #expect(own.status == .usage && own.streams.written.isEmpty)
    let plan = Self.output("plan", "-", "-f", "markdown", input: Self.profile)
    let ticked = plan.replacing("- [ ]", with: "- [x]", maxReplacements: 1)
    let over = Self.run(
      ["render", "p.json", "-f", "md", "-o", "PLAN.md"],
      files: ["p.json": json, "PLAN.md": ticked])
    #expect(over.status == .cannotCreate && over.streams.written.isEmpty)
  }
}
