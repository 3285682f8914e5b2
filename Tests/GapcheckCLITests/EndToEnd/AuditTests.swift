import Foundation
import Testing

@Suite struct `gapcheck audit` {
  private let folder: ScratchFolder
  private static let day = ["--as-of", "2026-11-21"]

  init() throws {
    folder = try ScratchFolder()
  }

  @Test(arguments: [
    "feature-developer", "platform-engineer", "data-engineer", "dba", "halfway-ai-infra", "minimal",
  ])
  func `reports every example and says nothing else`(name: String) throws {
    let outcome = try Binary.run(["audit", Binary.example(name)] + Self.day, in: folder)
    #expect(outcome.status == 0)
    #expect(!outcome.output.isEmpty)
    #expect(outcome.errors.isEmpty)
  }

  @Test(arguments: ["audit", "plan"], ["text", "markdown", "html", "json"])
  func `writes the same bytes each time`(verb: String, format: String) throws {
    let arguments = [verb, Binary.example("minimal"), "-f", format] + Self.day
    let first = try Binary.run(arguments, in: folder)
    let second = try Binary.run(arguments, in: folder)
    #expect(first.status == 0)
    #expect(first.output == second.output)
    #expect(first.output.hasSuffix("\n"))
  }

  @Test(arguments: [
    ("csv", "\u{FEFF}id,title,description,"), ("ics", "BEGIN:VCALENDAR\r\nVERSION:2.0\r\n"),
    ("icalendar", "BEGIN:VCALENDAR\r\n"), ("md", "# 90-day plan"),
    ("html", "<!doctype html>\n"),
  ])
  func `writes a plan in more formats than an audit`(format: String, start: String) throws {
    let arguments = ["plan", Binary.example("minimal"), "-f", format] + Self.day
    let plan = try Binary.run(arguments, in: folder)
    #expect(plan.status == 0)
    #expect(plan.output.utf8.starts(with: start.utf8))
    #expect(try Binary.run(arguments, in: folder).output == plan.output)
    guard !["md", "html"].contains(format) else { return }
    let audit = try Binary.run(["audit"] + arguments.dropFirst(), in: folder)
    #expect(audit.status == 64)
    #expect(audit.errors.contains("'\(format)'; it must be one of text, markdown, html, json\n"))
  }

  @Test func `reads standard input and pipes like files`() throws {
    let profile = try String(
      contentsOf: URL(filePath: Binary.example("minimal")), encoding: .utf8)
    let file = try Binary.run(["audit", Binary.example("minimal")] + Self.day, in: folder)
    let input = try Binary.run(["audit", "-"] + Self.day, in: folder, input: profile)
    let device = try Binary.run(["audit", "/dev/stdin"] + Self.day, in: folder, input: profile)
    #expect(input.output == file.output)
    #expect(device.output == file.output)
  }

  @Test func `takes its day from SOURCE_DATE_EPOCH`() throws {
    let arguments = ["audit", Binary.example("minimal"), "-f", "json"]
    let asked = try Binary.run(arguments + Self.day, in: folder)
    let reproducible = try Binary.run(
      arguments, in: folder, variables: ["SOURCE_DATE_EPOCH": "1795219200"])
    #expect(asked.output == reproducible.output)
    #expect(asked.output.contains("2026-11-21"))
  }

  @Test(arguments: ["x", "-1", "1.5", "253402300800"])
  func `names a SOURCE_DATE_EPOCH that is none`(epoch: String) throws {
    let outcome = try Binary.run(
      ["audit", Binary.example("minimal")], in: folder, variables: ["SOURCE_DATE_EPOCH": epoch])
    #expect(outcome.status == 64)
    #expect(outcome.output.isEmpty)
    #expect(outcome.errors.hasPrefix("gapcheck: 'SOURCE_DATE_EPOCH' is '\(epoch)'; it must be"))
  }

  @Test func `colours only where it is told to`() throws {
    let arguments = ["audit", Binary.example("minimal")] + Self.day
    let plain = try Binary.run(arguments, in: folder)
    #expect(!plain.output.contains("\u{1B}["))
    let asked = try Binary.run(
      arguments + ["--color", "always"], in: folder, variables: ["NO_COLOR": "1"])
    #expect(asked.output.contains("\u{1B}["))
    let forced = try Binary.run(arguments, in: folder, variables: ["CLICOLOR_FORCE": "1"])
    #expect(forced.output == asked.output)
    let never = try Binary.run(
      arguments + ["--color=never"], in: folder, variables: ["CLICOLOR_FORCE": "1"])
    #expect(never.output == plain.output)
  }

  @Test func `draws in ASCII where it is told to`() throws {
    let outcome = try Binary.run(
      ["audit", Binary.example("dba"), "--ascii", "--width", "60"] + Self.day, in: folder)
    #expect(outcome.status == 0)
    // Names and words keep their letters; lines, marks and punctuation do not.
    #expect(outcome.output.unicodeScalars.allSatisfy { !(0x2000...0x2BFF).contains($0.value) })
  }

  @Test func `ends with status 1 below the readiness asked for`() throws {
    let arguments = ["audit", Binary.example("dba"), "--fail-under"]
    let low = try Binary.run(arguments + ["0"] + Self.day, in: folder)
    #expect(low.status == 0)
    let high = try Binary.run(arguments + ["100"] + Self.day, in: folder)
    #expect(high.status == 1)
    #expect(high.output == low.output)
    #expect(high.errors.hasSuffix("is below --fail-under 100\n"))
    #expect(high.errors.count { $0 == "\n" } == 1)
  }

  @Test func `has no readiness for an empty profile`() throws {
    let outcome = try Binary.run(
      ["audit", "-", "--fail-under", "1"] + Self.day, in: folder, input: #"{"skills": []}"#)
    #expect(outcome.status == 1)
    #expect(!outcome.output.isEmpty)
    #expect(outcome.errors.contains("too little information"))
  }

  @Test func `has no plan for an empty profile`() throws {
    let outcome = try Binary.run(["plan", "-"] + Self.day, in: folder, input: #"{"skills": []}"#)
    #expect(outcome.status == 65)
    #expect(outcome.output.isEmpty)
    #expect(outcome.errors.hasPrefix("<stdin>: error: nothing to plan from"))
  }

  @Test func `lets the command line overrule the profile`() throws {
    let arguments = ["audit", Binary.example("dba"), "-f", "json"] + Self.day
    let usual = try Binary.run(arguments, in: folder)
    let other = try Binary.run(
      arguments + ["--hours", "31.5", "--start", "2027-03-01", "--target", "agent-engineer"],
      in: folder)
    #expect(other.status == 0)
    #expect(other.output != usual.output)
    #expect(other.output.contains("2027-03-01"))
  }

  @Test func `calls an unknown target a fault of the command line`() throws {
    let outcome = try Binary.run(
      ["audit", Binary.example("dba"), "--target", "agent-engneer"] + Self.day, in: folder)
    #expect(outcome.status == 64)
    #expect(outcome.output.isEmpty)
    #expect(outcome.errors.contains("did you mean 'agent-engineer'?"))
    #expect(outcome.errors.hasSuffix("try 'gapcheck audit --help'\n"))
  }

  @Test func `leaves unknown names to the report, and warns of the rest unless quiet`() throws {
    let profile = #"{"skills": ["Pyhton", "Go"], "skils": 1}"#
    let loud = try Binary.run(["audit", "-"] + Self.day, in: folder, input: profile)
    #expect(loud.status == 0)
    #expect(loud.errors.hasPrefix("<stdin>:1:"))
    #expect(loud.errors.contains("warning: unknown key 'skils'"))
    #expect(!loud.errors.contains("Pyhton"))
    #expect(loud.output.contains("Pyhton"))
    let quiet = try Binary.run(["audit", "-q", "-"] + Self.day, in: folder, input: profile)
    #expect(quiet.status == 0)
    #expect(quiet.errors.isEmpty)
    #expect(quiet.output == loud.output)
  }

  @Test func `says which version it is`() throws {
    let outcome = try Binary.run(["--version"], in: folder)
    #expect(outcome.status == 0)
    #expect(outcome.output.hasPrefix("gapcheck 0.1.0 (taxonomy 20"))
    #expect(outcome.errors.isEmpty)
  }
}
