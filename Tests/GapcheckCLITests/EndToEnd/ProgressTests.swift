import Foundation
import Testing

@Suite struct `Progress on the command line` {
  private let folder: ScratchFolder

  init() throws {
    folder = try ScratchFolder()
    let profile = try String(contentsOfFile: Binary.example("feature-developer"), encoding: .utf8)
    try folder.write(profile, to: "p.json")
    let outcome = try Binary.run(
      ["plan", "p.json", "--as-of", "2026-11-21", "-f", "markdown", "-o", "PLAN.md"], in: folder)
    try #require(outcome.status == 0)
  }

  private func run(_ arguments: String..., input: String = "") throws -> Binary.Outcome {
    try Binary.run(
      ["progress"] + arguments + ["--as-of", "2026-12-20"], in: folder, input: input)
  }

  /// Ticks the first boxes of the plan.
  private func tick(_ count: Int) throws {
    let text = try folder.text(of: "PLAN.md")
    try folder.write(
      text.replacing("- [ ] ", with: "- [x] ", maxReplacements: count), to: "PLAN.md")
  }

  @Test func `says where the plan stands, and changes nothing`() throws {
    try tick(7)
    let before = try folder.text(of: "PLAN.md")
    let outcome = try run("p.json", "PLAN.md")
    #expect(outcome.status == 0 && outcome.errors.isEmpty)
    for words in ["day 20 of 90", "7 of ", "Next", "Late", "Done", "The plan from here"] {
      #expect(outcome.output.contains(words))
    }
    #expect(try folder.text(of: "PLAN.md") == before)
    #expect(try folder.names() == ["PLAN.md", "p.json"])
  }

  @Test func `renews the plan, once`() throws {
    try tick(7)
    #expect(try run("p.json", "PLAN.md", "--update", "-o", "first.txt").status == 0)
    let renewed = try folder.text(of: "PLAN.md")
    #expect(renewed.contains("resumed:2026-12-20"))
    #expect(renewed.matches(of: /^- \[x\] .*done:2026-12-20/.anchorsMatchLineEndings()).count == 7)
    #expect(try run("p.json", "PLAN.md", "--update", "-o", "again.txt").status == 0)
    #expect(try folder.text(of: "PLAN.md") == renewed)
    let check = try Binary.run(["plan", "p.json", "--check", "PLAN.md"], in: folder)
    #expect(check.status == 0 && check.output.isEmpty)
  }

  @Test func `adds the ticked work to the profile, once`() throws {
    try tick(3)
    #expect(try run("p.json", "PLAN.md", "--record", "p.json", "-o", "out.txt").status == 0)
    let recorded = try folder.text(of: "p.json")
    #expect(recorded.contains(#""completed": ["#) && recorded.contains(#""on": "2026-12-20""#))
    #expect(try run("p.json", "PLAN.md", "--record", "p.json", "-o", "out.txt").status == 0)
    #expect(try folder.text(of: "p.json") == recorded)
    #expect(try Binary.run(["check", "p.json", "--as-of", "2026-12-20"], in: folder).status == 0)
  }

  @Test func `reads the plan or the profile from standard input`() throws {
    let direct = try run("p.json", "PLAN.md").output
    #expect(try run("p.json", "-", input: folder.text(of: "PLAN.md")).output == direct)
    #expect(try run("-", "PLAN.md", input: folder.text(of: "p.json")).output == direct)
  }

  @Test func `writes the renewed plan as a table and as a calendar`() throws {
    #expect(try run("p.json", "PLAN.md", "-f", "csv").output.contains("id,title,"))
    #expect(try run("p.json", "PLAN.md", "-f", "ics").output.hasPrefix("BEGIN:VCALENDAR\r\n"))
  }

  @Test(arguments: [
    (["p.json"], "PROFILE PLAN"), (["-", "-"], "cannot both be standard input"),
    (["p.json", "-", "--update"], "'--update' needs PLAN to be a file"),
    (["p.json", "PLAN.md", "--record", "-"], "'--record' needs a file"),
    (["p.json", "PLAN.md", "--record", "PLAN.md"], "'--record' would overwrite 'PLAN.md'"),
    (["p.json", "PLAN.md", "-o", "PLAN.md"], "'--output' would overwrite the input 'PLAN.md'"),
    (["p.json", "PLAN.md", "-o", "x", "--record", "x"], "'--record' would overwrite 'x'"),
    (["p.json", "PLAN.md", "--target", "auto"], "it belongs to audit, plan"),
  ])
  func `ends with status 64 where the command line makes no sense`(
    arguments: [String], words: String
  ) throws {
    let outcome = try Binary.run(["progress"] + arguments, in: folder)
    #expect(outcome.status == 64)
    #expect(outcome.errors.contains(words))
    #expect(try folder.names() == ["PLAN.md", "p.json"])
  }

  @Test(arguments: [
    ("# Something else\n", "PLAN.md:1: error: not a plan of gapcheck"),
    (
      "# Plan\n\n<!-- gapcheck.plan/1 as-of:2026-11-21 -->\n",
      "PLAN.md:3: error: the comment that says how the plan was made cannot be read"
    ),
    (
      "<!-- gapcheck.plan/1 as-of:2026-11-21 track:gone first-day:2026-11-21 "
        + "last-day:2026-12-21 readiness:1 projected:2 -->\n",
      "PLAN.md:1: error: the plan is for the track 'gone', which the taxonomy does not have"
    ),
  ])
  func `ends with status 65 where the file is no plan`(text: String, message: String) throws {
    try folder.write(text, to: "PLAN.md")
    let outcome = try run("p.json", "PLAN.md", "--update", "--record", "p.json")
    #expect(outcome.status == 65)
    #expect(outcome.output.isEmpty && outcome.errors.hasPrefix(message))
    #expect(try folder.text(of: "PLAN.md") == text)
    #expect(try folder.names() == ["PLAN.md", "p.json"])
  }

  @Test func `ends with status 66 where the plan is missing`() throws {
    let outcome = try run("p.json", "NONE.md")
    #expect(outcome.status == 66 && outcome.errors.hasPrefix("NONE.md: no such file; write it"))
  }

  @Test func `warns of ticks that the taxonomy does not know, unless it is to be quiet`() throws {
    try folder.write(
      try folder.text(of: "PLAN.md")
        + "- [x] Old <!-- id:gone-7 from:2026-12-01 to:2026-12-02 -->\n",
      to: "PLAN.md")
    let outcome = try run("p.json", "PLAN.md")
    #expect(outcome.status == 0)
    #expect(outcome.errors.contains("warning: the taxonomy has no item 'gone-7'"))
    #expect(try run("p.json", "PLAN.md", "-q").errors.isEmpty)
  }
}
