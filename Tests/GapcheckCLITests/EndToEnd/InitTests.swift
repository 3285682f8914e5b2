import Foundation
import Testing

@Suite struct `gapcheck init --from` {
  private let folder: ScratchFolder
  private static let day = ["--as-of", "2026-11-21"]

  init() throws {
    folder = try ScratchFolder()
  }

  private static let resume = """
    {
      "basics": { "name": "Backend engineer", "label": "Senior Backend Engineer" },
      "work": [{
        "name": "A payments company", "position": "Senior Backend Engineer",
        "startDate": "2021-03", "endDate": "",
        "highlights": ["Moved 40 services to Kubernetes with Helm", "Reviewed pull requests"]
      }],
      "skills": [{ "name": "Databases", "level": "Advanced", "keywords": ["PostgreSQL / MySQL, Redis"] }]
    }
    """

  @Test func `makes a profile that an audit reads from a pipe`() throws {
    let drafted = try Binary.run(
      ["init", "--from", "-"] + Self.day, in: folder, input: Self.resume)
    #expect(drafted.status == 0)
    #expect(drafted.errors.hasPrefix("<stdin>: read "))
    let audit = try Binary.run(["audit", "-"] + Self.day, in: folder, input: drafted.output)
    #expect(audit.status == 0 && audit.errors.isEmpty)
    #expect(audit.output.contains("Read from your own words by 'gapcheck init' and not confirmed"))
    for name in ["PostgreSQL 3", "MySQL 3", "Redis 3", "Kubernetes 2", "Helm 2"] {
      #expect(audit.output.replacing(/\s+/, with: " ").contains(name))
    }
  }

  @Test func `makes the same of the same, and a profile without faults`() throws {
    try folder.write(Self.resume, to: "resume.json")
    let first = try Binary.run(["init", "--from", "resume.json"] + Self.day, in: folder)
    let second = try Binary.run(["init", "--from", "resume.json"] + Self.day, in: folder)
    #expect(first.output == second.output && first.output.hasSuffix("}\n"))
    let check = try Binary.run(["check", "-"] + Self.day, in: folder, input: first.output)
    #expect(check.status == 0)
  }

  @Test func `leaves a profile alone that exists`() throws {
    try folder.write("Kubernetes (5 years)\nTerraform\n", to: "notes.txt")
    try folder.write(#"{ "skills": [] }"#, to: "profile.json")
    let outcome = try Binary.run(["init", "--from", "notes.txt", "-o", "profile.json"], in: folder)
    #expect(outcome.status == 73)
    #expect(outcome.errors.contains("profile.json: not written: it exists; 'gapcheck init -o"))
    #expect(try folder.text(of: "profile.json") == #"{ "skills": [] }"#)
  }

  @Test func `writes a file and says how to go on`() throws {
    try folder.write("Kubernetes (5 years)\nTerraform\n", to: "notes.txt")
    let outcome = try Binary.run(
      ["init", "--from", "notes.txt", "-o", "profile.json"] + Self.day, in: folder)
    #expect(outcome.status == 0 && outcome.output.isEmpty)
    #expect(outcome.errors.contains("next: gapcheck init -o profile.json"))
    let audit = try Binary.run(["audit", "profile.json"] + Self.day, in: folder)
    #expect(audit.status == 0)
  }

  @Test func `names no next command where nothing was kept`() throws {
    try folder.write("Kubernetes (5 years)\n", to: "notes.txt")
    let outcome = try Binary.run(
      ["init", "--from", "notes.txt", "-o", "/dev/null"] + Self.day, in: folder)
    #expect(outcome.status == 0 && outcome.errors.contains("notes.txt: read 1 skill"))
    #expect(!outcome.errors.contains("/dev/null"))
  }

  @Test(arguments: [
    ("", "<stdin>: error: there are no words in it"),
    ("Nothing to see here.\n", "<stdin>: error: no skill, task or job was recognised"),
    (#"{ "work": [ "#, "<stdin>:1:13: error: "),
    ("%PDF-1.7\n", "<stdin>: error: this is a PDF"),
  ])
  func `refuses what holds nothing, with a place and a reason`(text: String, line: String) throws {
    let outcome = try Binary.run(["init", "--from", "-"] + Self.day, in: folder, input: text)
    #expect(outcome.status == 65 && outcome.output.isEmpty)
    #expect(outcome.errors.hasPrefix(line), "\(outcome.errors)")
  }

  @Test func `leaves a link alone that leads nowhere`() throws {
    try folder.write("Kubernetes (5 years)\n", to: "notes.txt")
    try FileManager.default.createSymbolicLink(
      atPath: folder.url.appending(path: "link.json").path, withDestinationPath: "none.json")
    let outcome = try Binary.run(["init", "--from", "notes.txt", "-o", "link.json"], in: folder)
    #expect(outcome.status == 73)
    #expect(outcome.errors.contains("link.json: cannot be created: is a link that leads nowhere"))
    #expect(try folder.names() == ["link.json", "notes.txt"])
  }

  @Test func `names a file that is not there`() throws {
    let outcome = try Binary.run(["init", "--from", "none.json"], in: folder)
    #expect(outcome.status == 66 && outcome.errors == "none.json: no such file\n")
  }
}
