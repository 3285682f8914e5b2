import GapcheckCLI
import Testing

@Suite struct `gapcheck compare` {
  private static func profile(_ level: Int) -> String {
    """
    { "target": "ai-infra-engineer", "yearsOfExperience": 6, "skills": [
      { "skill": "Kubernetes", "level": \(level) }, "Python: advanced", "Docker: advanced" ] }
    """
  }

  private static func run(
    _ arguments: String..., files: [String: String]
  ) -> (status: GapcheckCLI.ExitStatus, streams: MemoryStreams) {
    let streams = MemoryStreams(files: files)
    let environment = ProgramEnvironment(
      arguments: arguments, variables: ["SOURCE_DATE_EPOCH": "1795219200"])
    return (Program(environment: environment, streams: streams).run(), streams)
  }

  private static func saved(_ profile: String) -> String {
    run("audit", "-", "-f", "json", files: ["-": profile]).streams.output
  }

  private static let files = [
    "old": profile(1), "new": profile(3), "old-report": saved(profile(1)),
    "new-report": saved(profile(3)),
  ]

  @Test(arguments: [
    ("old", "new", "Both profiles are scored with taxonomy"),
    ("old-report", "new-report", "Two saved reports, both of taxonomy"),
    ("old-report", "new", "A saved report, and a profile scored with the same taxonomy"),
    ("old", "new-report", "A profile scored with the taxonomy of a saved report"),
  ])
  func `takes profiles and saved reports alike`(before: String, after: String, basis: String) {
    var files = Self.files
    files["-"] = files[before]
    let (status, streams) = Self.run("compare", "-", after, "--width", "200", files: files)
    let lines = streams.output.split(separator: "\n")
    #expect(status == .done)
    #expect(lines.first == "Comparison" && lines.count > 10)
    #expect(lines[2].hasPrefix("Better: readiness for AI infrastructure engineer "))
    #expect(lines[3].hasPrefix("Because of Kubernetes operations "), "\(lines[3])")
    #expect(lines[4].hasPrefix("Of the other tracks, readiness rose for "), "\(lines[4])")
    #expect(lines[5].hasPrefix(basis), "\(lines[5])")
  }

  @Test func `gives the same of a profile and of its report`() {
    let direct = Self.run("compare", "old", "new", "-f", "json", files: Self.files).streams.output
    let saved = Self.run(
      "compare", "old-report", "new-report", "-f", "json", files: Self.files
    ).streams.output
    #expect(direct.contains(#""source": "profile""#))
    #expect(direct.replacing(#""source": "profile""#, with: #""source": "report""#) == saved)
  }

  @Test func `refuses figures of two taxonomies`() {
    let report = Self.saved(Self.profile(1)).replacing(
      /"taxonomyVersion": "[^"]*"/, with: #""taxonomyVersion": "1999.1""#)
    let (status, streams) = Self.run(
      "compare", "r.json", "p.json", files: ["r.json": report, "p.json": Self.profile(3)])
    #expect(status == .badData && streams.output.isEmpty)
    #expect(streams.complaints.count == 1)
    #expect(
      streams.complaints.first?.hasPrefix(
        "r.json, p.json: error: made with taxonomy 1999.1 and ") == true)
  }

  @Test func `refuses what is neither, with the place`() {
    let plan = Self.run("plan", "-", "-f", "json", files: ["-": Self.profile(1)]).streams.output
    let (status, streams) = Self.run(
      "compare", "a", "b", files: ["a": plan, "b": Self.profile(3)])
    #expect(status == .badData)
    #expect(streams.complaints.first?.hasPrefix("a: error: is a plan") == true)
    let broken = Self.run("compare", "a", "b", files: ["a": Self.profile(1), "b": "{\n  3"])
    #expect(broken.status == .badData)
    #expect(broken.streams.complaints.first?.hasPrefix("b:2:3: error: ") == true)
    #expect(Self.run("compare", "a", "b", files: ["a": Self.profile(1)]).status == .noInput)
  }

  @Test func `reads the standard input once and writes over neither input`() {
    let files = ["-": Self.profile(1), "b": Self.profile(3)]
    #expect(Self.run("compare", "-", "-", files: files).status == .usage)
    #expect(Self.run("compare", "-", "b", "-o", "b", files: files).status == .usage)
    #expect(Self.run("compare", "b", files: files).status == .usage)
  }

  @Test func `says that a day has no effect on two saved reports alone`() {
    let day = ["--as-of", "2026-12-01"]
    func complaints(_ before: String, _ after: String, _ more: String...) -> [String] {
      let streams = MemoryStreams(files: Self.files)
      let arguments = ["compare", before, after] + day + more
      let environment = ProgramEnvironment(arguments: arguments)
      #expect(Program(environment: environment, streams: streams).run() == .done)
      return streams.complaints
    }
    #expect(
      complaints("old-report", "new-report")
        == [
          "gapcheck: '--as-of' has no effect: both reports keep the days they were saved with"
        ])
    #expect(complaints("old-report", "new-report", "-q").isEmpty)
    #expect(complaints("old-report", "new").isEmpty)
  }

  @Test func `says that two people are compared, where both have names`() {
    func page(_ before: String, _ after: String) -> String {
      let files = [before, after].map { #"{"name": "\#($0)", "skills": ["Go"]}"# }
      return Self.run("compare", "a", "b", files: ["a": files[0], "b": files[1]]).streams.output
    }
    let note = "The two are of different people, Participant 1 and Participant 2."
    #expect(page("Participant 1", "Participant 2").contains(note))
    #expect(!page("Participant 1", "Participant 1").contains("different people"))
    #expect(!page("Participant 1", "").contains("different people"))
  }

  @Test func `tells warnings of profiles and not in a quiet run`() {
    let odd = #"{ "skills": ["Python"], "hobbies": 1 }"#
    let files = ["a": Self.profile(1), "b": odd]
    #expect(!Self.run("compare", "a", "b", files: files).streams.complaints.isEmpty)
    #expect(Self.run("compare", "a", "b", "-q", files: files).streams.complaints.isEmpty)
  }
}
