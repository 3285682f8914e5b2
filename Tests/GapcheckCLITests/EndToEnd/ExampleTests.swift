import Foundation
import GapcheckCLI
import Testing

/// What every example of the help works on, made by the program itself.
private struct ExampleFolder {
  let folder: ScratchFolder

  /// A copy, for an example that may change it.
  init(copying other: ExampleFolder) throws {
    folder = try ScratchFolder()
    for name in try other.folder.names() {
      try FileManager.default.copyItem(
        at: other.folder.url.appending(path: name), to: folder.url.appending(path: name))
    }
  }

  init() throws {
    folder = try ScratchFolder()
    let profile = try String(
      contentsOf: URL(filePath: Binary.example("feature-developer")), encoding: .utf8)
    try folder.write(profile, to: "profile.json")
    try FileManager.default.createDirectory(
      at: folder.url.appending(path: "team"), withIntermediateDirectories: true)
    for name in ["team/a.json", "team/b.json"] { try folder.write(profile, to: name) }
    try folder.write(Self.cohort, to: "cohort.csv")
    try folder.write(Self.people, to: "cohort.ndjson")
    try folder.write(Self.people, to: "part.ndjson")
    try folder.write(Self.notes, to: "notes.md")
    try folder.write(Self.resume, to: "resume.json")
    try FileManager.default.copyItem(
      at: Binary.package.appending(path: "Data/taxonomy"),
      to: folder.url.appending(path: "my-taxonomy"))
    let lesser = profile.replacing(/"evidence": \[[^\]]*\]/, with: #""evidence": []"#)
    try folder.write(lesser, to: "lesser.json")
    try run(
      """
      set -e
      for name in old january; do gapcheck audit lesser.json -q -f json -o $name.json; done
      for name in april report; do gapcheck audit profile.json -q -f json -o $name.json; done
      gapcheck plan profile.json -q -f markdown -o PLAN.md
      for n in 1 2; do
        gapcheck batch part.ndjson -q --summary-only -f json -o part-$n.json
      done
      """)
  }

  /// Runs a line as a shell would, with a file as standard input.
  @discardableResult
  func run(_ line: String, input: String = "") throws -> Binary.Outcome {
    try Tool.run(
      "sh", ["-c", line], in: folder, input: input,
      variables: ["SOURCE_DATE_EPOCH": "1795219200"])
  }

  private static let cohort = """
    Name,Python,Kubernetes,Cloud
    Participant 1,3,4,4
    Participant 2,2,1,2

    """
  private static let people = """
    {"name":"Participant 1","skills":["Go"]}
    {"name":"Participant 2","skills":["SQL: expert"]}

    """
  private static let notes = "5 years of Kubernetes, mostly Helm. Never used Kafka.\n"
  private static let resume = #"{"skills": [{"name": "Kubernetes", "level": "Master"}]}"# + "\n"
}

/// What an example is run with and must come to, where that is not a silent success.
private struct Expectation: Sendable {
  var status: Int32 = 0
  var errors = ""
  /// The file that is typed into it.
  var input: String?
  /// What must not be there before.
  var makes: String?
  /// Whether it has nothing to write, as all is well.
  var isSilent = false

  /// The examples that are more than a silent success; `errors` is the pattern of all they say.
  static let special: [String: Expectation] = [
    "gapcheck init --from resume.json | gapcheck audit -": Expectation(
      errors: "resume.json: read 1 skill; 1 level is inferred .*"),
    "gapcheck init --from notes.md -o profile.json": Expectation(
      errors:
        "notes.md: read .*; . levels are inferred .*\nnext: gapcheck init -o profile.json, .*",
      makes: "profile.json"),
    "gapcheck audit - --as-of 2026-11-21 -f json": Expectation(input: "profile.json"),
    "gapcheck audit profile.json --fail-under 70": Expectation(
      status: 1, errors: "gapcheck: readiness .* of the recommended path is below --fail-under 70"),
    "gapcheck audit profile.json --baseline old.json --fail-on-drop": Expectation(
      errors: "gapcheck: readiness of .* since 2026-11-21"),
    "gapcheck plan profile.json --check PLAN.md": Expectation(
      errors: "PLAN.md: up to date, 0 of .* ticked", isSilent: true),
    "gapcheck plan profile.json --update PLAN.md": Expectation(
      errors: "PLAN.md: already up to date, 0 of .* ticked", isSilent: true),
    "gapcheck check profile.json -f github": Expectation(isSilent: true),
    "gapcheck merge - -f json": Expectation(input: "part-1.json"),
    "gapcheck batch cohort.ndjson > results.ndjson": Expectation(errors: "2 scored, 0 not read"),
    "gapcheck batch part.ndjson --summary-only -f json -o part.json": Expectation(
      errors: "2 scored, 0 not read"),
  ]
}

@Suite struct `Examples of the help` {
  /// The verb that asks questions needs a terminal; its tests are elsewhere.
  private static let asking = ["gapcheck init", "gapcheck init -o profile.json"]

  private static let lines = CommandTable.standard.verbs.flatMap(\.examples).map(\.line)
    .filter { !asking.contains($0) }

  @Test func `do what they say, and say nothing else`() throws {
    let first = try ExampleFolder()
    for line in Self.lines { try check(line, in: ExampleFolder(copying: first)) }
  }

  private func check(_ line: String, in place: ExampleFolder) throws {
    guard !line.contains("| man ") || Tool.isInstalled("man") else {
      print("skipped: '\(line)', as man is not installed")
      return
    }
    let isTable = line.hasPrefix("gapcheck batch cohort.csv")
    let columns = "cohort.csv: the columns are read so:\n(  .*\n)*2 scored, 0 not read"
    let expected =
      Expectation.special[line] ?? (isTable ? Expectation(errors: columns) : Expectation())
    if let made = expected.makes {
      try FileManager.default.removeItem(at: place.folder.url.appending(path: made))
    }
    let input = try expected.input.map { try place.folder.text(of: $0) } ?? ""
    let outcome = try place.run(line, input: input)
    #expect(outcome.status == expected.status, "\(line): \(outcome.errors)")
    let pattern = try Regex(expected.errors.isEmpty ? "" : "(\(expected.errors))\n")
    #expect(outcome.errors.wholeMatch(of: pattern) != nil, "\(line): \(outcome.errors)")
    let isWritten = [" -o ", " > ", " --out-dir "].contains(where: line.contains)
    #expect(outcome.output.isEmpty == (expected.isSilent || isWritten), "\(line)")
  }

  @Test(arguments: asking)
  func `ask where there is a terminal`(line: String) throws {
    let folder = try ScratchFolder()
    try folder.write(#"{"skills": ["Go"]}"#, to: "profile.json")
    let terminal = try Terminal(
      line.split(separator: " ").dropFirst().map(String.init), in: folder)
    try terminal.answer("q")
    #expect(try terminal.end() == 0)
    #expect(try folder.text(of: "profile.json").contains("Go"))
  }

  @Test func `are known to this test`() {
    let all = CommandTable.standard.verbs.flatMap(\.examples).map(\.line)
    #expect(Set(Expectation.special.keys).isSubset(of: all))
    #expect(Set(Self.asking).isSubset(of: all))
    #expect(Set(all).count == all.count)
  }
}
