import Foundation
import PromiseTally
import Testing

@Suite struct `A file that is written` {
  private let folder: ScratchFolder
  private static let schema = ["schema", "plan"]

  init() throws {
    folder = try ScratchFolder()
  }

  private func path(_ name: String) -> String { folder.url.appending(path: name).path() }

  private func attribute<Value>(_ key: FileAttributeKey, of name: String) throws -> Value? {
    try FileManager.default.attributesOfItem(atPath: path(name))[key] as? Value
  }

  // MARK: Permissions

  @Test func `keeps the permissions it had, and has those of other programs when it is new`() throws
  {
    var cases = 0
    for mode in [0o600, 0o640, 0o644, 0o664, 0o666, 0o755, 0o200] {
      try folder.write("old", to: "kept")
      try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: path("kept"))
      #expect(try Binary.run(Self.schema + ["-o", "kept"], in: folder).status == 0)
      #expect(try attribute(.posixPermissions, of: "kept") == mode)
      cases += 1
    }
    let binary = try #require(Binary.url).path()
    for (mask, mode) in [("000", 0o666), ("022", 0o644), ("027", 0o640), ("077", 0o600)] {
      let end = try ChildProcess(
        "/bin/sh", ["-c", "umask \(mask); exec \"$0\" schema plan -o new-\(mask)", binary],
        in: folder.url
      ).end()
      #expect(end.status == 0)
      #expect(try attribute(.posixPermissions, of: "new-\(mask)") == mode)
      cases += 1
    }
    Promise.permissions.held(in: cases)
  }

  /// Only the administrator gives files to others, and should leave them theirs.
  @Test(.enabled(if: getuid() == 0))
  func `stays with whom it belonged to`() throws {
    try folder.write("old", to: "theirs")
    try FileManager.default.setAttributes(
      [.ownerAccountID: 4711, .groupOwnerAccountID: 4712], ofItemAtPath: path("theirs"))
    #expect(try Binary.run(Self.schema + ["-o", "theirs"], in: folder).status == 0)
    #expect(try attribute(.ownerAccountID, of: "theirs") == 4711)
    #expect(try attribute(.groupOwnerAccountID, of: "theirs") == 4712)
  }

  // MARK: Folders

  @Test func `follows a link that is named, but none in a folder of pages`() throws {
    try folder.write(#"{"name":"Participant","skills":["Go"]}"# + "\n", to: "c.ndjson")
    try folder.write("mine", to: "outside")
    try FileManager.default.createDirectory(
      atPath: path("pages"), withIntermediateDirectories: false)
    let page = "pages/0001-participant.md"
    let batch = ["batch", "c.ndjson", "-q", "--out-dir", "pages"]
    for destination in ["../outside", "../nowhere", "/dev/null", ".."] {
      try FileManager.default.createSymbolicLink(
        atPath: path(page), withDestinationPath: destination)
      let refused = try Binary.run(batch, in: folder)
      #expect(refused.status == 73 && refused.errors.contains("it exists; --force replaces it"))
      #expect(try FileManager.default.destinationOfSymbolicLink(atPath: path(page)) == destination)
      let forced = try Binary.run(batch + ["--force"], in: folder)
      #expect(forced.status == 0, "\(destination): \(forced.errors)")
      #expect(try attribute(.type, of: page) == FileAttributeType.typeRegular)
      #expect(try folder.text(of: page).hasPrefix("# Gap report"))
      try FileManager.default.removeItem(atPath: path(page))
    }
    try FileManager.default.createDirectory(atPath: path(page), withIntermediateDirectories: false)
    let inTheWay = try Binary.run(batch + ["--force"], in: folder)
    #expect(inTheWay.status == 73 && inTheWay.errors.contains("is no regular file"))
    #expect(try folder.text(of: "outside") == "mine")
    #expect(try folder.names() == ["c.ndjson", "outside", "pages"])
    try FileManager.default.createSymbolicLink(
      atPath: path("link"), withDestinationPath: "outside")
    #expect(try Binary.run(Self.schema + ["-o", "link"], in: folder).status == 0)
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: path("link")) == "outside")
    #expect(try folder.text(of: "outside") != "mine")
    Promise.outputFolder.held(in: 6)
  }

  // MARK: Overwriting

  /// What must be refused, with the file that it would write over.
  private static let refusals: [(arguments: [String], file: String)] = [
    (["audit", "p.json", "-o", "p.json"], "p.json"),
    (["audit", "./p.json", "-o", "p.json"], "p.json"),
    (["audit", "link.json", "-o", "p.json"], "p.json"),
    (["audit", "p.json", "-o", "link.json"], "p.json"),
    (["audit", "p.json", "-f", "json", "-o", "hard.json"], "p.json"),
    (["plan", "p.json", "-o", "p.json"], "p.json"),
    (["plan", "p.json", "-f", "markdown", "-o", "PLAN.md"], "PLAN.md"),
    (["compare", "p.json", "q.json", "-o", "q.json"], "q.json"),
    (["compare", "p.json", "q.json", "-o", "p.json"], "p.json"),
    (["render", "report.json", "-o", "report.json"], "report.json"),
    (["progress", "p.json", "PLAN.md", "-o", "p.json"], "p.json"),
    (["progress", "p.json", "PLAN.md", "-o", "PLAN.md"], "PLAN.md"),
    (["init", "--from", "notes.md", "-o", "p.json"], "p.json"),
    (["init", "--from", "notes.md", "-o", "notes.md"], "notes.md"),
    (["batch", "p.json", "-o", "p.json"], "p.json"),
    (["batch", "q.json", "p.json", "--summary", "link.json"], "p.json"),
    (["batch", "c.ndjson", "-o", "c.ndjson"], "c.ndjson"),
    (["batch", "people", "-o", "people/a.json"], "people/a.json"),
    (["batch", "people", "--summary", "people/b.json"], "people/b.json"),
    (["merge", "part.json", "-o", "part.json"], "part.json"),
    (["batch", "c.ndjson", "--out-dir", "pages"], "pages/0001.md"),
  ]

  @Test func `takes the place of nothing that is read or that somebody ticked`() throws {
    let day = ["--as-of", "2026-11-21"]
    for name in ["people", "pages"] {
      try FileManager.default.createDirectory(
        atPath: path(name), withIntermediateDirectories: false)
    }
    let profile = #"{"skills":["Go","Kubernetes: advanced","PostgreSQL"],"yearsOfExperience":6}"#
    for name in ["p.json", "q.json", "people/a.json", "people/b.json", "c.ndjson"] {
      try folder.write(profile, to: name)
    }
    try folder.write("I know Go and PostgreSQL.\n", to: "notes.md")
    try folder.write("mine", to: "pages/0001.md")
    try FileManager.default.createSymbolicLink(
      atPath: path("link.json"), withDestinationPath: "p.json")
    try FileManager.default.linkItem(atPath: path("p.json"), toPath: path("hard.json"))
    for arguments in [
      ["audit", "p.json", "-q", "-f", "json", "-o", "report.json"],
      ["plan", "p.json", "-q", "-f", "markdown", "-o", "PLAN.md"],
      ["batch", "c.ndjson", "-q", "--summary-only", "-f", "json", "-o", "part.json"],
    ] { #expect(try Binary.run(arguments + day, in: folder).status == 0) }
    let plan = try folder.text(of: "PLAN.md")
    try folder.write(plan.replacing("- [ ]", with: "- [x]", maxReplacements: 1), to: "PLAN.md")
    let names = try folder.names()
    for (arguments, file) in Self.refusals {
      let before = try folder.text(of: file)
      let outcome = try Binary.run(arguments + day, in: folder)
      #expect([64, 73].contains(outcome.status), "\(arguments): \(outcome.status)")
      #expect(!outcome.errors.isEmpty && outcome.output.isEmpty, "\(arguments)")
      #expect(try folder.text(of: file) == before, "\(arguments)")
      #expect(try folder.names() == names, "\(arguments)")
    }
    Promise.overwriting.held(in: Self.refusals.count)
  }
}
