import Foundation
import Testing

@Suite struct `gapcheck plan --update` {
  private let plans: CommittedPlan

  init() throws {
    plans = try CommittedPlan()
  }

  private func update(_ arguments: [String] = []) throws -> Binary.Outcome {
    try plans.run(["plan", "p.json", "--update", "PLAN.md"] + arguments)
  }

  @Test func `changes no byte of a plan that is up to date`() throws {
    try plans.tick(3)
    let text = try plans.folder.text(of: "PLAN.md").dropLast().replacing("\n", with: "\r\n")
    try plans.folder.write(String(text), to: "PLAN.md")
    let outcome = try update()
    #expect(outcome.status == 0)
    #expect(outcome.output.isEmpty)
    #expect(outcome.errors.hasPrefix("PLAN.md: already up to date, 3 of "))
    #expect(try plans.folder.text(of: "PLAN.md") == text)
  }

  @Test func `renews the plan and keeps its ticks`() throws {
    let ticked = try plans.tick(3)
    try plans.replace("\"hoursPerWeek\": 20", with: "\"hoursPerWeek\": 6")
    let outcome = try update()
    #expect(outcome.status == 0)
    #expect(outcome.output.isEmpty)
    #expect(outcome.errors.hasPrefix("PLAN.md: updated: "))
    let text = try plans.folder.text(of: "PLAN.md")
    #expect(text.contains(", 6 h a week: "))
    for id in ticked {
      let line = text.split(separator: "\n").first { $0.contains("<!-- id:\(id) ") }
      #expect(line?.hasPrefix("- [x] ") ?? outcome.errors.contains("(\(id))"))
    }
    #expect(try plans.run(["plan", "p.json", "--check", "PLAN.md"]).status == 0)
    #expect(try update().errors.hasPrefix("PLAN.md: already up to date"))
    #expect(try plans.folder.text(of: "PLAN.md") == text)
  }

  @Test func `tells of every tick that it cannot keep`() throws {
    let ticked = try plans.tick(400)
    let outcome = try update(["--hours", "3"])
    #expect(outcome.status == 0)
    let text = try plans.folder.text(of: "PLAN.md")
    let lost = ticked.filter { !text.contains("<!-- id:\($0) ") }
    #expect(!lost.isEmpty)
    for id in lost { #expect(outcome.errors.contains("(\(id))\n")) }
    #expect(outcome.errors.hasSuffix("add the ids to \"completed\" in the profile\n"))
    let quiet = try update(["--hours", "2", "-q"])
    #expect(!quiet.errors.contains("updated"))
  }

  @Test func `takes the day and the answers of the command line`() throws {
    #expect(try update(["--as-of", "2026-12-24", "--hours", "9"]).status == 0)
    let text = try plans.folder.text(of: "PLAN.md")
    let record = "<!-- gapcheck.plan/1 as-of:2026-12-24 minutes-per-week:540 resumed:2026-12-24"
    #expect(text.contains(record))
    #expect(try plans.run(["plan", "p.json", "--check", "PLAN.md"]).status == 0)
  }

  @Test func `leaves the plan alone where the profile is bad`() throws {
    let before = try plans.folder.text(of: "PLAN.md")
    try plans.folder.write("[]", to: "p.json")
    #expect(try update().status == 65)
    try plans.folder.write(#"{"skills": []}"#, to: "p.json")
    #expect(try update().status == 65)
    #expect(try plans.folder.text(of: "PLAN.md") == before)
    #expect(try plans.folder.names() == ["PLAN.md", "p.json"])
  }
}

@Suite struct `A plan with ticks in it` {
  private let plans: CommittedPlan

  init() throws {
    plans = try CommittedPlan()
  }

  @Test func `is not written over`() throws {
    try plans.tick(1)
    let before = try plans.folder.text(of: "PLAN.md")
    try plans.folder.write(before, to: "other-plan.md")
    for command in [
      ["plan", "p.json", "-f", "markdown"], ["plan", "p.json"], ["plan", "p.json", "-f", "csv"],
      ["audit", "p.json"], ["progress", "p.json", "other-plan.md"],
    ] {
      let outcome = try plans.run(command + ["-o", "PLAN.md"])
      #expect(outcome.status == 73, "\(command)")
      #expect(outcome.output.isEmpty)
      #expect(
        outcome.errors
          == "PLAN.md: not written: it holds ticked boxes; 'gapcheck plan p.json --update"
          + " PLAN.md' keeps them, or delete it first\n")
      #expect(try plans.folder.text(of: "PLAN.md") == before)
    }
    #expect(try plans.run(["plan", "p.json", "-f", "markdown", "-o", "other.md"]).status == 0)
  }

  @Test func `is written over where nobody ticked anything`() throws {
    try plans.write(["--hours", "5"])
    #expect(try plans.folder.text(of: "PLAN.md").contains(", 5 h a week: "))
  }
}
