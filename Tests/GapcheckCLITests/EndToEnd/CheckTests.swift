import Foundation
import Testing

@Suite struct `gapcheck check` {
  private let folder: ScratchFolder

  init() throws {
    folder = try ScratchFolder()
    try folder.write(
      #"{"hoursPerWeek": 9, "skills": [{"skill": "Go", "evidence": ["six services"]}], "#
        + #""tasks": [{"task": "CRUD", "share": 80}]}"#, to: "good.json")
    try folder.write(
      "{\"skills\": [\n  \"Pyhton\",\n  {\"level\": 9, \"skill\": \"Go\", \"years\": \"x\"}]}",
      to: "bad.json")
    try folder.write("no", to: "broken.json")
    try folder.write(weakProfile, to: "weak.json")
  }

  @Test func `has nothing to say of a good profile`() throws {
    let outcome = try Binary.run(["check", "good.json"], in: folder)
    #expect(outcome.status == 0)
    #expect(outcome.output == "good.json: no problems\n")
    #expect(outcome.errors.isEmpty)
    let quiet = try Binary.run(["check", "-q", "good.json"], in: folder)
    #expect(quiet.status == 0)
    #expect(quiet.output.isEmpty)
  }

  @Test func `tells every problem in the order of the text`() throws {
    let outcome = try Binary.run(["check", "bad.json"], in: folder)
    let starts = outcome.output.split(separator: "\n").map { $0.split(separator: " ").prefix(2) }
    #expect(outcome.status == 1)
    #expect(
      starts.map { $0.joined(separator: " ") } == [
        "bad.json:1:1: warning:", "bad.json:1:1: warning:", "bad.json:2:3: warning:",
        "bad.json:3:13: error:", "bad.json:3:40: error:",
      ])
  }

  @Test func `silences warnings when quiet`() throws {
    let outcome = try Binary.run(["check", "-q", "bad.json"], in: folder)
    #expect(outcome.status == 1)
    #expect(!outcome.output.contains("warning"))
  }

  @Test(
    arguments: [
      (["good.json", "bad.json"], 1), (["bad.json", "broken.json"], 65),
      (["broken.json", "nope.json", "bad.json"], 66), (["good.json", "good.json"], 0),
    ] as [([String], Int32)])
  func `ends with the worst status of several`(names: [String], status: Int32) throws {
    #expect(try Binary.run(["check"] + names, in: folder).status == status)
  }

  @Test func `writes JSON that others can read`() throws {
    let outcome = try Binary.run(
      ["check", "bad.json", "nope.json", "good.json", "-f", "json"], in: folder)
    #expect(outcome.status == 66)
    #expect(outcome.errors == "nope.json: no such file\n")
    let value = try JSONSerialization.jsonObject(with: Data(outcome.output.utf8))
    let document = try #require(value as? [String: Any])
    #expect(document["format"] as? String == "gapcheck.check/1")
    let files = try #require(document["files"] as? [[String: Any]])
    #expect(files.map { $0["file"] as? String } == ["bad.json", "nope.json", "good.json"])
    let problems = try #require(files.first?["problems"] as? [[String: Any]])
    let unknown = try #require(problems.first { $0["code"] as? String == "unknown-skill" })
    #expect(unknown["line"] as? Int == 2)
    #expect(unknown["column"] as? Int == 3)
    #expect(unknown["severity"] as? String == "warning")
    #expect(unknown["path"] as? String == "skills[0]")
    let missing = try #require(files[1]["problems"] as? [[String: Any]])
    #expect(missing.map { $0["code"] as? String } == ["unreadable-file"])
  }

  @Test func `writes annotations for GitHub`() throws {
    let outcome = try Binary.run(["check", "bad.json", "-f", "github"], in: folder)
    let lines = outcome.output.split(separator: "\n")
    #expect(outcome.status == 1)
    #expect(
      lines.contains { $0.hasPrefix("::warning file=bad.json,line=2,col=3::skill 'Pyhton'") })
    #expect(lines.count { $0.hasPrefix("::error file=bad.json,line=3,col=") } == 2)
  }

  @Test func `tells what weakens the audit at its line and column, in every format`() throws {
    let text = try Binary.run(["check", "weak.json", "--as-of", "2026-11-21"], in: folder)
    let found = text.output.split(separator: "\n").map {
      $0.split(separator: " ").prefix(2).joined(separator: " ")
    }
    #expect(text.status == 0)
    #expect(found == weakPlaces.map { "weak.json:\($0.line):\($0.column): warning:" })
    let github = try Binary.run(
      ["check", "weak.json", "-f", "github", "--as-of", "2026-11-21"], in: folder)
    let annotations = github.output.split(separator: "\n").map {
      $0.components(separatedBy: "::")[1]
    }
    #expect(
      annotations == weakPlaces.map { "warning file=weak.json,line=\($0.line),col=\($0.column)" })
    let json = try Binary.run(
      ["check", "weak.json", "-f", "json", "--as-of", "2026-11-21"], in: folder)
    #expect(try codedPlaces(json.output) == weakPlaces)
  }

  @Test func `tells nothing but errors when quiet, whatever weakens the audit`() throws {
    let outcome = try Binary.run(["check", "-q", "weak.json"], in: folder)
    #expect(outcome.status == 0)
    #expect(outcome.output.isEmpty)
  }

  @Test(
    arguments: [
      (["weak.json"], 1), (["-q", "weak.json"], 1), (["good.json"], 0), (["broken.json"], 65),
    ] as [([String], Int32)])
  func `takes warnings as errors when strict`(arguments: [String], status: Int32) throws {
    let outcome = try Binary.run(["check", "--strict"] + arguments, in: folder)
    #expect(outcome.status == status)
    #expect(!outcome.output.contains("warning:"))
    #expect(outcome.output.contains("error:") == (status != 0))
  }

  @Test(arguments: [
    "data-engineer", "dba", "feature-developer", "halfway-ai-infra", "platform-engineer",
  ])
  func `has nothing to say of the profiles that are shown as good`(name: String) throws {
    let outcome = try Binary.run(
      ["check", Binary.example(name), "--as-of", "2026-11-21"], in: folder)
    #expect(outcome.output.hasSuffix("no problems\n"))
  }

  private func codedPlaces(_ json: String) throws -> [CodedPlace] {
    let value = try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any]
    let files = try #require(value?["files"] as? [[String: Any]])
    let problems = try #require(files.first?["problems"] as? [[String: Any]])
    return try problems.map { problem in
      CodedPlace(
        try #require(problem["code"] as? String), try #require(problem["line"] as? Int),
        try #require(problem["column"] as? Int))
    }
  }

  @Test func `reads standard input`() throws {
    let outcome = try Binary.run(["check", "-"], in: folder, input: "[]")
    #expect(outcome.status == 1)
    #expect(outcome.output.hasPrefix("<stdin>:1:1: error: "))
  }

  @Test func `tells thousands of problems on one line`() throws {
    let keys = (0..<5000).map { "\"key \($0)\": 0" }.joined(separator: ", ")
    let outcome = try Binary.run(["check", "-"], in: folder, input: "{\"skills\": [], \(keys)}")
    #expect(outcome.status == 0)
    #expect(outcome.output.split(separator: "\n").count { $0.contains("unknown key") } == 5000)
  }
}

/// A problem as programs read it.
private struct CodedPlace: Equatable {
  let code: String
  let line: Int
  let column: Int

  init(_ code: String, _ line: Int, _ column: Int) {
    (self.code, self.line, self.column) = (code, line, column)
  }
}

/// A profile without a fault and with every weakness that can stand beside the others.
private let weakProfile = """
  {
    "yearsOfExperience": 7,
    "inferred": { "yearsOfExperience": "2019 to today" },
    "skills": [
      { "skill": "vLLM", "level": 4 },
      { "skill": "Kubernetes", "level": 4, "evidence": [{ "kind": "production" }] },
      { "skill": "k8s", "level": 3 },
      { "skill": "Go", "level": 4, "inferred": "Golang expert" },
      "SQL: expert", "Kafka: expert", "Linux: expert", "Docker: expert", "Redis: expert",
      "AWS: expert", "Terraform: expert"
    ],
    "tasks": [
      { "task": "CRUD", "inferred": "wrote é endpoints" }
    ],
    "resume": {
      "headline": "Backend engineer",
      "bullets": [
        "Ran services",
        "Leveraged LLM search",
        "Reviewed code"
      ]
    }
  }
  """

/// Where the weaknesses of that profile stand, in the order of the text.
private let weakPlaces = [
  CodedPlace("missing-hours", 1, 1),
  CodedPlace("unconfirmed-years", 3, 38),
  CodedPlace("unproven-level", 5, 16),
  CodedPlace("inflated-levels", 5, 16),
  CodedPlace("uncheckable-evidence", 6, 65),
  CodedPlace("conflicting-levels", 7, 16),
  CodedPlace("unconfirmed-levels", 8, 46),
  CodedPlace("missing-shares", 13, 15),
  CodedPlace("unconfirmed-tasks", 13, 35),
  CodedPlace("unmeasured-bullets", 18, 7),
  CodedPlace("claim-without-artifact", 19, 7),
  CodedPlace("buzzwords", 19, 7),
]
