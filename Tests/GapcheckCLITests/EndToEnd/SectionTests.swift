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
    (["--brief", "-f", "json"], "'--format' is 'json'; it must be text, markdown or html with"),
  ])
  func `says what is wrong with what was asked for`(options: [String], words: String) throws {
    let outcome = try audit(options)
    #expect(outcome.status == 64 && outcome.output.isEmpty)
    #expect(outcome.errors.contains(words), "\(outcome.errors)")
  }
}
