import Testing

@Suite struct `gapcheck audit in part` {
  private let folder: ScratchFolder

  init() throws {
    folder = try ScratchFolder()
  }

  private func audit(_ options: [String]) throws -> Binary.Outcome {
    try Binary.run(
      ["audit", Binary.example("dba"), "--as-of", "2026-11-21"] + options, in: folder)
  }

  @Test func `is one screen with --brief`() throws {
    let outcome = try audit(["--brief"])
    #expect(outcome.status == 0 && outcome.errors.isEmpty)
    let lines = outcome.output.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.count <= 25 && lines.allSatisfy { $0.count <= 80 })
    #expect(outcome.output.contains("Worth most for an hour: "))
  }

  @Test(arguments: [
    ["--section", "gaps,verdict"], ["--section=Verdict", "--section", "gaps"],
  ])
  func `has the sections asked for, in the order of the report`(options: [String]) throws {
    let outcome = try audit(options + ["-f", "markdown"])
    #expect(outcome.status == 0)
    let heads = outcome.output.split(separator: "\n").filter { $0.hasPrefix("## ") }
    #expect(heads == ["## Verdict", "## Gaps for Deeper: databases"])
  }

  @Test func `makes the sums for the section that they are`() throws {
    let outcome = try audit(["--section", "explanation"])
    #expect(outcome.status == 0)
    #expect(outcome.output.contains("How the scores were made"))
    #expect(try audit(["--section", "explanation", "--explain"]).output == outcome.output)
  }

  @Test(arguments: [
    (["--section", "gps"], "'--section': unknown section 'gps'; did you mean 'gaps'? "),
    (["--section", ""], "'--section': unknown section ''; the sections are verdict, exposure"),
    (["--section", "gaps,"], "'--section': unknown section ''"),
    (["--brief", "--section", "gaps"], "'--brief' and '--section' do not go together"),
    (["--brief", "--explain"], "'--brief' and '--explain' do not go together"),
    (["--brief", "-f", "json"], "'--format' is 'json'; it must be text, markdown or html with"),
  ])
  func `says what is wrong with what was asked for`(options: [String], words: String) throws {
    let outcome = try audit(options)
    #expect(outcome.status == 64 && outcome.output.isEmpty)
    #expect(outcome.errors.contains(words), "\(outcome.errors)")
  }
}

@Suite struct `gapcheck plan --mermaid` {
  private let plans: CommittedPlan

  init() throws {
    plans = try CommittedPlan()
    try plans.write(["--mermaid"])
  }

  @Test func `adds a chart of the open items to the page`() throws {
    let text = try plans.folder.text(of: "PLAN.md")
    #expect(text.contains("\n```mermaid\ngantt\n    title "))
    let tasks = text.matches(of: #/\n    \d+\. [^:\n]+ :t\d+, /#).count
    #expect(tasks == text.matches(of: #/\n- \[ \] /#).count)
  }

  @Test func `is kept where the plan is checked and renewed, and no tick moves it`() throws {
    try plans.tick(2)
    #expect(try plans.run(["plan", "p.json", "--check", "PLAN.md"]).status == 0)
    try plans.replace("\"hoursPerWeek\": 20", with: "\"hoursPerWeek\": 6")
    #expect(try plans.run(["plan", "p.json", "--update", "PLAN.md"]).status == 0)
    #expect(try plans.folder.text(of: "PLAN.md").contains("```mermaid"))
    #expect(try plans.run(["plan", "p.json", "--check", "PLAN.md"]).status == 0)
  }

  @Test(arguments: [["-f", "html"], ["-f", "text"], []])
  func `is for Markdown alone`(options: [String]) throws {
    let outcome = try plans.run(["plan", "p.json", "--mermaid"] + options)
    #expect(outcome.status == 64)
    #expect(outcome.errors.contains("'--mermaid' needs '--format markdown'"))
  }
}
