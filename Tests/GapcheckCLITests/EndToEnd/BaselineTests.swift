import Foundation
import Testing

@Suite struct `gapcheck audit --baseline` {
  private let folder: ScratchFolder
  private static let later = ["--as-of", "2026-11-21"]

  /// A profile that plans for one track, with the levels of two skills in it.
  private static func profile(
    kubernetes: Int, python: Int = 3, target: String = "ai-infra-engineer"
  ) -> String {
    """
    { "target": "\(target)", "yearsOfExperience": 6, "skills": [
      { "skill": "Kubernetes", "level": \(kubernetes) }, { "skill": "Python", "level": \(python) },
      "Docker: advanced", "Terraform: advanced", "Linux: advanced", "Go: advanced" ] }
    """
  }

  init() throws {
    folder = try ScratchFolder()
  }

  /// Saves a baseline of the day before.
  private func save(_ profile: String, as name: String = "base.json") throws {
    let outcome = try Binary.run(
      ["audit", "-", "-f", "json", "--as-of", "2026-11-20", "-o", name], in: folder, input: profile)
    #expect(outcome.status == 0)
  }

  private func audit(_ profile: String, _ options: String...) throws -> Binary.Outcome {
    try Binary.run(
      ["audit", "-", "--baseline", "base.json"] + options + Self.later, in: folder, input: profile)
  }

  /// A baseline of another taxonomy, which is all that is wrong with it.
  private static let foreign = """
    { "format": "gapcheck.report/1",
      "taxonomyVersion": "1999.1", "asOf": "2026-11-20",
      "verdict": { "status": "insufficient-information" }, "tracks": [], "skills": [] }
    """

  @Test func `tells of a rise and holds`() throws {
    try save(Self.profile(kubernetes: 1))
    let outcome = try audit(Self.profile(kubernetes: 3), "--fail-on-drop")
    #expect(outcome.status == 0)
    #expect(outcome.output.hasPrefix("Gap report"))
    let words = outcome.errors.split(separator: " ")
    #expect(outcome.errors.hasPrefix("gapcheck: readiness of AI infrastructure engineer "))
    #expect(outcome.errors.hasSuffix(" since 2026-11-20\n"))
    #expect(outcome.errors.count { $0 == "\n" } == 1)
    let figures = words.compactMap { Double($0) }
    #expect(figures.count == 2 && figures[0] < figures[1])
  }

  @Test func `tells the figures that the JSON reports print`() throws {
    try save(Self.profile(kubernetes: 1))
    let outcome = try audit(Self.profile(kubernetes: 3), "-f", "json")
    let figures = try [folder.text(of: "base.json"), outcome.output].map { text in
      let report = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any]
      let verdict = report?["verdict"] as? [String: Any]
      return (verdict?["readiness"] as? [String: Any])?["credited"] as? Double
    }
    #expect(outcome.errors.split(separator: " ").compactMap { Double($0) } == figures)
  }

  @Test func `holds where nothing changed`() throws {
    try save(Self.profile(kubernetes: 2))
    let outcome = try audit(Self.profile(kubernetes: 2), "--fail-on-drop")
    #expect(outcome.status == 0)
    #expect(outcome.errors.count { $0 == "\n" } == 1)
  }

  @Test func `ends with status 1 on a drop, after the whole report`() throws {
    try save(Self.profile(kubernetes: 3))
    let worse = Self.profile(kubernetes: 1, python: 2)
    let told = try audit(worse)
    #expect(told.status == 0)
    let outcome = try audit(worse, "--fail-on-drop")
    #expect(outcome.status == 1)
    #expect(outcome.output == told.output)
    let lines = outcome.errors.split(separator: "\n")
    #expect(lines.count == 3)
    #expect(lines.first?.contains(" → ") == true)
    #expect(
      lines.dropFirst().first?.hasPrefix(
        "gapcheck: readiness of AI infrastructure engineer dropped from ") == true)
    #expect(lines.dropFirst().first?.hasSuffix(", so --fail-on-drop does not hold") == true)
    #expect(lines.last?.hasPrefix("gapcheck: what fell most: Kubernetes ") == true)
    #expect(lines.last?.contains(", Python ") == true)
    #expect(
      told.errors.split(separator: "\n").map(String.init) == [lines[0], lines[2]].map(String.init))
  }

  @Test func `tells a quiet run only what does not hold`() throws {
    try save(Self.profile(kubernetes: 2))
    #expect(try audit(Self.profile(kubernetes: 1), "-q").errors.isEmpty)
    let outcome = try audit(Self.profile(kubernetes: 1), "-q", "--fail-on-drop")
    #expect(outcome.status == 1)
    let lines = outcome.errors.split(separator: "\n")
    #expect(lines.first?.contains("dropped from") == true)
    #expect(lines.last?.contains("what fell most") == true)
    #expect(lines.count == 2)
  }

  @Test func `still compares the old track where another is recommended`() throws {
    let profile = ["audit", Binary.example("platform-engineer")] + Self.later
    let saving = ["--target", "ai-infra-engineer", "-f", "json", "-o", "base.json"]
    #expect(try Binary.run(profile + saving, in: folder).status == 0)
    let outcome = try Binary.run(
      profile + ["--baseline", "base.json", "--fail-on-drop"], in: folder)
    #expect(outcome.status == 0)
    let lines = outcome.errors.split(separator: "\n")
    #expect(lines.first?.hasPrefix("gapcheck: readiness of AI infrastructure engineer ") == true)
    let change = "gapcheck: the recommended track was AI infrastructure engineer, is Deeper: "
    #expect(lines.last?.hasPrefix(change) == true)
  }

  @Test func `has nothing to hold where the baseline knew too little`() throws {
    try save(#"{"skills": []}"#)
    let outcome = try audit(Self.profile(kubernetes: 2), "--fail-on-drop")
    #expect(outcome.status == 0)
    #expect(outcome.errors.hasPrefix("gapcheck: the baseline had too little information"))
  }

  @Test func `takes an emptied profile for a drop`() throws {
    try save(Self.profile(kubernetes: 2))
    let outcome = try audit(#"{"skills": []}"#, "--fail-on-drop")
    #expect(outcome.status == 1)
    #expect(outcome.errors.contains("and now there is too little information for one"))
  }

  @Test func `tells both gates where both fail`() throws {
    try save(Self.profile(kubernetes: 3))
    let outcome = try audit(
      Self.profile(kubernetes: 1), "--fail-on-drop", "--fail-under", "100", "-q")
    #expect(outcome.status == 1)
    #expect(outcome.errors.contains("is below --fail-under 100\n"))
    #expect(outcome.errors.contains("--fail-on-drop does not hold\n"))
  }

  @Test func `writes a file of any format before the failing exit`() throws {
    try save(Self.profile(kubernetes: 3))
    for (format, start) in [("text", "Gap report"), ("markdown", "# Gap report"), ("json", "{")] {
      let outcome = try audit(
        Self.profile(kubernetes: 1), "-f", format, "--fail-on-drop", "-o", "new")
      #expect(outcome.status == 1)
      #expect(outcome.output.isEmpty)
      #expect(try folder.text(of: "new").hasPrefix(start))
    }
  }

  @Test func `may replace the baseline with the new report`() throws {
    try save(Self.profile(kubernetes: 3))
    let worse = Self.profile(kubernetes: 1)
    let first = try audit(worse, "-f", "json", "--fail-on-drop", "-o", "base.json")
    #expect(first.status == 1)
    let second = try audit(worse, "-f", "json", "--fail-on-drop", "-o", "base.json")
    #expect(second.status == 0)
    #expect(try folder.names() == ["base.json"])
  }

  @Test func `comes from standard input where the profile does not`() throws {
    try save(Self.profile(kubernetes: 3))
    try folder.write(Self.profile(kubernetes: 3), to: "p.json")
    let outcome = try Binary.run(
      ["audit", "p.json", "--baseline", "-", "--fail-on-drop"] + Self.later, in: folder,
      input: folder.text(of: "base.json"))
    #expect(outcome.status == 0)
    #expect(outcome.errors.hasSuffix(" since 2026-11-20\n"))
  }

  @Test func `refuses another taxonomy before anything is written`() throws {
    try folder.write(Self.foreign, to: "base.json")
    try folder.write("old", to: "new")
    for options in [["-o", "new"], ["-o", "base.json"], []] {
      let outcome = try Binary.run(
        ["audit", "-", "--baseline", "base.json"] + options + Self.later, in: folder,
        input: Self.profile(kubernetes: 3))
      #expect(outcome.status == 65)
      #expect(outcome.output.isEmpty)
      #expect(outcome.errors.hasPrefix("base.json: error: made with taxonomy 1999.1, this is "))
      #expect(outcome.errors.count { $0 == "\n" } == 1)
    }
    #expect(try folder.text(of: "new") == "old")
    #expect(try folder.text(of: "base.json") == Self.foreign)
    #expect(try folder.names() == ["base.json", "new"])
  }

  @Test(arguments: [
    ("report/1", "report/2", "base.json: error: is in format 'gapcheck.report/2', and only "),
    ("gapcheck.report/1", "other", "base.json: error: is no report of gapcheck; make one with "),
    ("\"asOf\"", "asOf", "base.json:2:32: error: expected a key in double quotes"),
    ("\"2026-11-20\"", "7", "base.json:2:40: error: 'asOf' must be a date such as 2026-11-21; "),
  ])
  func `ends with status 65 where the file is wrong`(
    old: String, new: String, message: String
  ) throws {
    try folder.write(Self.foreign.replacing(old, with: new), to: "base.json")
    let outcome = try audit(Self.profile(kubernetes: 3), "-o", "new")
    #expect(outcome.status == 65)
    #expect(outcome.errors.hasPrefix(message))
    #expect(outcome.errors.count { $0 == "\n" } == 1)
    #expect(try folder.names() == ["base.json"])
  }

  @Test(arguments: [("nope", "nope: no such file\n"), (".", ".: is a folder; give a file\n")])
  func `ends with status 66 where there is no file`(path: String, message: String) throws {
    let outcome = try Binary.run(
      ["audit", "-", "--baseline", path, "-o", "new"] + Self.later, in: folder,
      input: Self.profile(kubernetes: 3))
    #expect(outcome.status == 66)
    #expect(outcome.errors == message)
    #expect(try folder.names().isEmpty)
  }

  @Test(arguments: [
    (["--fail-on-drop"], "'--fail-on-drop' needs '--baseline REPORT'"),
    (["--baseline="], "'--baseline' needs a value: REPORT"),
    (
      ["--baseline", "-"],
      "'--baseline -' reads the standard input, which '-' reads already; name a file for one"
    ),
  ])
  func `ends with status 64 where the options make no sense`(
    options: [String], message: String
  ) throws {
    let outcome = try Binary.run(["audit", "-"] + options + Self.later, in: folder)
    #expect(outcome.status == 64)
    #expect(outcome.output.isEmpty)
    #expect(outcome.errors == "gapcheck: \(message)\ntry 'gapcheck audit --help'\n")
  }
}
