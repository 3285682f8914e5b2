import Foundation
import Testing

@Suite struct `Where results go` {
  private let folder: ScratchFolder
  private let audit: [String]

  init() throws {
    folder = try ScratchFolder()
    audit = ["audit", Binary.example("minimal"), "--as-of", "2026-11-21"]
  }

  private func permissions(of name: String) throws -> Int? {
    try FileManager.default.attributesOfItem(atPath: folder.url.appending(path: name).path())[
      .posixPermissions] as? Int
  }

  @Test func `is a file, the same as on standard output`() throws {
    let direct = try Binary.run(audit, in: folder)
    let outcome = try Binary.run(audit + ["-o", "report.txt"], in: folder)
    #expect(outcome.status == 0)
    #expect(outcome.output.isEmpty)
    #expect(try folder.text(of: "report.txt") == direct.output)
    #expect(try folder.names() == ["report.txt"])
    #expect(try Binary.run(audit + ["-o", "-"], in: folder).output == direct.output)
  }

  @Test func `keeps the permissions of the file it replaces`() throws {
    let file = try folder.write("old", to: "report.txt")
    try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: file.path())
    #expect(try Binary.run(audit + ["-o", "report.txt"], in: folder).status == 0)
    #expect(try folder.text(of: "report.txt") != "old")
    #expect(try permissions(of: "report.txt") == 0o640)
  }

  @Test func `leaves the old file alone where the audit fails`() throws {
    try folder.write("old", to: "report.txt")
    let outcome = try Binary.run(["audit", "nope.json", "-o", "report.txt"], in: folder)
    #expect(outcome.status == 66)
    #expect(try folder.text(of: "report.txt") == "old")
    #expect(try folder.names() == ["report.txt"])
  }

  @Test func `follows a link and keeps it`() throws {
    try folder.write("old", to: "report.txt")
    let link = folder.url.appending(path: "link").path()
    try FileManager.default.createSymbolicLink(
      atPath: link, withDestinationPath: "report.txt")
    #expect(try Binary.run(audit + ["-o", "link"], in: folder).status == 0)
    #expect(try folder.text(of: "report.txt") != "old")
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: link) == "report.txt")
  }

  @Test func `is never a device replaced by a file`() throws {
    let before = try FileManager.default.attributesOfItem(atPath: "/dev/null")[.type]
    let outcome = try Binary.run(audit + ["-o", "/dev/null"], in: folder)
    #expect(outcome.status == 0)
    #expect(outcome.output.isEmpty)
    #expect(outcome.errors.isEmpty)
    let after = try FileManager.default.attributesOfItem(atPath: "/dev/null")[.type]
    #expect(before as? FileAttributeType == after as? FileAttributeType)
  }

  @Test(arguments: [
    ("nope/report.txt", "nope/report.txt: cannot be created: no such folder\n"),
    ("file/report.txt", "file/report.txt: cannot be created: not a directory\n"),
    ("folder", "folder: cannot be created: is a folder\n"),
  ])
  func `ends with status 73 where nothing can be created`(path: String, message: String) throws {
    try folder.write("", to: "file")
    try FileManager.default.createDirectory(
      at: folder.url.appending(path: "folder"), withIntermediateDirectories: false)
    let outcome = try Binary.run(audit + ["-o", path], in: folder)
    #expect(outcome.status == 73)
    #expect(outcome.output.isEmpty)
    #expect(outcome.errors == message)
  }

  @Test func `does not replace the profile itself`() throws {
    try folder.write(#"{"skills": ["Go"]}"#, to: "p.json")
    let outcome = try Binary.run(["audit", "p.json", "-o", "./p.json"], in: folder)
    #expect(outcome.status == 64)
    #expect(try folder.text(of: "p.json") == #"{"skills": ["Go"]}"#)
  }

  @Test func `may close before the end, and nobody minds`() throws {
    let pipe = Pipe()
    try pipe.fileHandleForReading.close()
    for arguments in [audit, ["--help"], ["check", Binary.example("minimal")]] {
      let outcome = try Binary.run(arguments, in: folder, output: pipe.fileHandleForWriting)
      #expect(outcome.status == 0)
      #expect(outcome.errors.isEmpty)
    }
  }

  @Test(.enabled(if: FileManager.default.fileExists(atPath: "/dev/full")))
  func `ends with status 74 where the disk is full`() throws {
    let full = try #require(FileHandle(forWritingAtPath: "/dev/full"))
    let outcome = try Binary.run(audit, in: folder, output: full)
    #expect(outcome.status == 74)
    #expect(outcome.errors == "<stdout>: cannot be written: no space left on device\n")
    let named = try Binary.run(audit + ["-o", "/dev/full"], in: folder)
    #expect(named.status == 74)
    #expect(named.errors == "/dev/full: cannot be written: no space left on device\n")
  }

  @Test(arguments: [
    "man", "schema profile", "explain model", "taxonomy list", "completions bash",
    "batch cohort.ndjson -q", "batch cohort.ndjson -q --summary-only",
  ])
  func `writes over no ticks, whatever is written`(command: String) throws {
    let folder = try ScratchFolder()
    try folder.write("{\"skills\": [\"Go\"]}\n", to: "cohort.ndjson")
    // What is left of a plan that lost the comment at its top counts as one.
    let plan = "- [x] Learn something <!-- id:something-1 -->\n"
    try folder.write(plan, to: "PLAN.md")
    let outcome = try Binary.run(
      command.split(separator: " ").map(String.init) + ["-o", "PLAN.md"], in: folder)
    #expect(outcome.status == 73)
    #expect(outcome.errors.contains("PLAN.md: not written: it holds ticked boxes"))
    #expect(try folder.text(of: "PLAN.md") == plan)
  }

  @Test func `adds to a file that the shell appends to`() throws {
    let folder = try ScratchFolder()
    try folder.write("kept\n", to: "log")
    let outcome = try Tool.run(
      "bash", ["-c", "{ echo before; gapcheck man -o /dev/stdout; echo after; } >>log"], in: folder)
    #expect(outcome.status == 0)
    let log = try folder.text(of: "log")
    #expect(log.hasPrefix("kept\nbefore\n") && log.hasSuffix("\nafter\n"))
    #expect(log.contains(".TH GAPCHECK 1"))
  }

  @Test func `takes a closed standard input for no input`() throws {
    let folder = try ScratchFolder()
    let outcome = try Tool.run("bash", ["-c", "gapcheck audit - <&-"], in: folder)
    #expect(outcome.status == 66)
    #expect(outcome.errors.contains("cannot be read"))
  }
}
