import Foundation
import Testing

@Suite struct `gapcheck plan --check` {
  private let plans: CommittedPlan

  init() throws {
    plans = try CommittedPlan()
  }

  private func check(_ arguments: [String] = [], profile: String = "p.json") throws
    -> Binary.Outcome
  {
    try plans.run(["plan", profile, "--check", "PLAN.md"] + arguments)
  }

  @Test func `is silent about a plan that was just made`() throws {
    let outcome = try check()
    #expect(outcome.status == 0)
    #expect(outcome.output.isEmpty)
    #expect(outcome.errors.hasPrefix("PLAN.md: up to date, 0 of "))
    #expect(outcome.errors.hasSuffix(" items ticked\n"))
    #expect(try check(["-q"]).errors.isEmpty)
    #expect(try check(["-f", "md"]).status == 0)
  }

  @Test func `minds neither ticks nor ends of lines`() throws {
    try plans.tick(2)
    let ticked = try check()
    #expect(ticked.status == 0)
    #expect(ticked.errors.contains(": up to date, 2 of "))
    let text = try plans.folder.text(of: "PLAN.md")
    let windows = "\u{FEFF}" + text.dropLast().replacing("\n", with: "\r\n")
    try plans.folder.write(windows.replacing("[x]", with: "[X]"), to: "PLAN.md")
    #expect(try check().status == 0)
    let input = try plans.run(["plan", "p.json", "--check", "-"], input: text)
    #expect(input.status == 0)
    #expect(input.errors.hasPrefix("<stdin>: up to date"))
  }

  @Test func `shows what another profile would have planned`() throws {
    try plans.replace("\"hoursPerWeek\": 20", with: "\"hoursPerWeek\": 6")
    let ticked = try plans.tick(400)
    let outcome = try check()
    #expect(outcome.status == 1)
    #expect(outcome.output.hasPrefix("--- PLAN.md\n+++ as it would be made now\n@@ -"))
    #expect(outcome.output.contains("\n-**"))
    #expect(outcome.output.contains("\n+**"))
    #expect(outcome.output.contains("\n+- [x] **"))
    let lines = outcome.errors.split(separator: "\n")
    #expect(lines.first?.hasPrefix("PLAN.md: stale: ") == true)
    #expect(
      lines.first?.hasSuffix(
        " gone; 'gapcheck plan p.json --update PLAN.md' renews it and keeps the ticks") == true)
    let lost = lines.filter { $0.contains(": ticked, and not in the renewed plan: ") }
    #expect(!lost.isEmpty)
    #expect(lost.allSatisfy { line in ticked.contains { line.hasSuffix("(\($0))") } })
  }

  @Test func `names the item that a skill makes superfluous`() throws {
    try plans.replace(
      "\"skills\": [", with: "\"skills\": [{\"skill\": \"vLLM\", \"level\": 1},")
    let outcome = try check()
    #expect(outcome.status == 1)
    #expect(outcome.output.contains("<!-- id:vllm-serving-1 "))
    #expect(outcome.errors.contains("'gapcheck plan p.json --update PLAN.md'"))
  }

  @Test func `takes the answers that the plan was made with`() throws {
    try plans.write([
      "--hours", "11", "--off", "2026-12-24..2027-01-02", "--target", "AI Infrastructure Engineer",
    ])
    try plans.replace("\"hoursPerWeek\": 20", with: "\"hoursPerWeek\": 6")
    #expect(try check().status == 0)
    let other = try check(["--hours", "12"])
    #expect(other.status == 1)
    #expect(other.errors.contains("--update PLAN.md' with the same options renews it"))
    #expect(try check(["--as-of", "2026-12-21"]).status == 1)
    #expect(
      try plans.run(
        ["plan", "p.json", "--check", "PLAN.md"], variables: ["SOURCE_DATE_EPOCH": "0"]
      ).status == 0)
  }

  @Test func `finds what was changed by hand`() throws {
    let text = try plans.folder.text(of: "PLAN.md")
    try plans.folder.write(text.replacing("20 h a week", with: "21 h a week"), to: "PLAN.md")
    let outcome = try check()
    #expect(outcome.status == 1)
    #expect(outcome.errors.hasPrefix("PLAN.md: stale: no item, but 1 line changed; "))
    #expect(outcome.output.split(separator: "\n").count { $0.hasPrefix("-") } == 2)
  }

  @Test func `colours and writes elsewhere where it is told to`() throws {
    try plans.replace("\"hoursPerWeek\": 20", with: "\"hoursPerWeek\": 6")
    #expect(try check(["--color", "always"]).output.contains("\u{1B}[31m-"))
    let plain = try check()
    #expect(!plain.output.contains("\u{1B}["))
    let outcome = try check(["-o", "plan.diff"])
    #expect(outcome.status == 1)
    #expect(outcome.output.isEmpty)
    #expect(try plans.folder.text(of: "plan.diff") == plain.output)
    let over = try check(["-o", "./PLAN.md"])
    #expect(over.status == 64)
    #expect(over.errors.hasPrefix("gapcheck: '--output' would overwrite the input 'PLAN.md'"))
  }

  @Test func `calls another taxonomy's plan stale`() throws {
    let data = Binary.package.appending(path: "Data/taxonomy")
    let copy = plans.folder.url.appending(path: "taxonomy")
    try FileManager.default.copyItem(at: data, to: copy)
    let about = try plans.folder.text(of: "taxonomy/taxonomy.json")
    let version = try #require(about.firstMatch(of: #/"version": "([^"]+)"/#)?.output.1)
    try plans.folder.write(
      about.replacing(version, with: "2031.01"), to: "taxonomy/taxonomy.json")
    let outcome = try check(["--taxonomy", "taxonomy"])
    #expect(outcome.status == 1)
    #expect(outcome.output.contains("\n+gapcheck, taxonomy 2031.01, as of"))
  }

  @Test(arguments: [
    (
      ["plan", "p.json", "--check", "nope.md"], 66, "nope.md: no such file; write it with 'gapcheck"
    ),
    (
      ["plan", "p.json", "--update", "nope.md"], 66,
      "nope.md: no such file; write it with 'gapcheck"
    ),
    (["plan", "nope.json", "--check", "PLAN.md"], 66, "nope.json: no such file"),
    (["plan", "p.json", "--check", "p.json"], 65, "p.json:1: error: not a plan of gapcheck"),
    (["plan", "p.json", "--update", "p.json"], 65, "p.json:1: error: not a plan of gapcheck"),
    (
      ["plan", "p.json", "--check", "PLAN.md", "--update", "PLAN.md"], 64, "gapcheck: '--check' and"
    ),
    (
      ["plan", "p.json", "--check", "PLAN.md", "-f", "json"], 64,
      "gapcheck: '--format' is 'json'; it"
    ),
    (["plan", "-", "--check", "-"], 64, "gapcheck: '--check -' reads the standard input, which"),
    (["plan", "p.json", "--update", "-"], 64, "gapcheck: '--update' is '-'; it must be a file"),
    (
      ["plan", "p.json", "--update", "PLAN.md", "-o", "x"], 64,
      "gapcheck: '--update' and '--output'"
    ),
    (["plan", "p.json", "--check="], 64, "gapcheck: '--check' needs a value: PLAN"),
  ])
  func `says what is wrong with a command line`(
    arguments: [String], status: Int32, message: String
  ) throws {
    let before = try plans.folder.text(of: "PLAN.md")
    let outcome = try plans.run(arguments)
    #expect(outcome.status == status)
    #expect(outcome.output.isEmpty)
    #expect(outcome.errors.hasPrefix(message))
    #expect(try plans.folder.text(of: "PLAN.md") == before)
  }

  @Test(arguments: [
    ("as-of:2026-11-21", "as-of:2026-11-41", "PLAN.md:3: error: the comment that says how"),
    (
      "as-of:2026-11-21", "as-of:2026-11-21 target:x",
      "PLAN.md:3: error: its target is 'x', which is no track; "
    ),
    ("\n\n<!-- gapcheck.plan/1", "\n\n<!-- some.plan", "PLAN.md:1: error: not a plan of gapcheck"),
  ])
  func `says where a plan is broken`(sound: String, broken: String, message: String) throws {
    let text = try plans.folder.text(of: "PLAN.md")
    #expect(text.contains(sound))
    try plans.folder.write(text.replacing(sound, with: broken), to: "PLAN.md")
    for option in ["--check", "--update"] {
      let outcome = try plans.run(["plan", "p.json", option, "PLAN.md"])
      #expect(outcome.status == 65)
      #expect(outcome.output.isEmpty)
      #expect(outcome.errors.hasPrefix(message))
    }
  }

  @Test func `names an item that stands in a plan twice`() throws {
    let text = try plans.folder.text(of: "PLAN.md")
    let line = try #require(text.split(separator: "\n").first { $0.hasPrefix("- [ ]") })
    try plans.folder.write(text + line + "\n", to: "PLAN.md")
    let outcome = try check()
    #expect(outcome.status == 65)
    #expect(outcome.errors.contains(" stands here a second time; delete one of them\n"))
  }
}
