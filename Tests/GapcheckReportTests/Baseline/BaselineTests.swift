import GapcheckCore
import GapcheckReport
import JSON
import Testing

@Suite struct `Reading a baseline` {
  /// A report with the keys that are read, and one part of it changed.
  private static func report(_ old: String = "", _ new: String = "") -> [UInt8] {
    let text = """
      {
        "format": "gapcheck.report/1", "taxonomyVersion": "2026.10", "asOf": "2026-10-01",
        "verdict": { "status": "recommended", "track": "b", "later": [{}] },
        "tracks": [
          { "id": "a", "readiness": null },
          { "id": "b", "readiness": { "proven": 1, "credited": 37.25, "claimed": 42 } }
        ],
        "skills": [{ "id": "go", "credited": 2.375 }, { "id": "sql", "credited": 4 }]
      }
      """
    return Array((old.isEmpty ? text : text.replacing(old, with: new)).utf8)
  }

  private func error(_ bytes: [UInt8]) -> BaselineError? {
    #expect(throws: BaselineError.self) { try Baseline(parsing: bytes) }
  }

  @Test func `takes what a comparison needs and skips the rest`() throws {
    let baseline = try Baseline(parsing: Self.report())
    #expect(baseline.taxonomyVersion == "2026.10")
    #expect(baseline.asOf == CalendarDate(iso: "2026-10-01"))
    #expect(baseline.recommended?.track == "b")
    #expect(baseline.recommended?.readiness == Readiness(hundredths: 3725))
    #expect(
      baseline.credited == ["go": Level(thousandths: 2375), "sql": Level(whole: 4)])
  }

  @Test(arguments: Example.allCases)
  func `reads every report as it is written`(example: Example) throws {
    let report = example.output.report
    let baseline = try Baseline(parsing: Array(example.output.json.utf8))
    #expect(baseline.taxonomyVersion == report.taxonomyVersion)
    #expect(baseline.asOf == report.asOf)
    #expect(
      baseline.recommended?.track == (report.verdict.isInsufficient ? nil : report.verdict.track.id)
    )
    if let recommended = baseline.recommended {
      #expect(recommended.readiness == report.plannedTrack?.readiness?.credited)
    }
    #expect(
      baseline.credited
        == Dictionary(uniqueKeysWithValues: report.skills.map { ($0.skill.id, $0.credited) }))
    #expect(try Baseline(parsing: Array(example.explained.json.utf8)) == baseline)
  }

  @Test func `recommends nothing where there was too little information`() throws {
    let bytes = Self.report("\"recommended\"", "\"insufficient-information\"")
    #expect(try Baseline(parsing: bytes).recommended == nil)
  }

  @Test(arguments: [
    ("", 0), ("{", 1), ("Gap report for me", 0), (#"{"format": "gapcheck.report/1""#, 30),
  ])
  func `refuses what is no JSON, with its place`(text: String, offset: Int) {
    let error = error(Array(text.utf8))
    #expect(error?.offset == offset)
    if case .unreadable(.syntax) = error?.problem { return }
    Issue.record("\(String(describing: error)) is no fault of syntax")
  }

  @Test(arguments: [
    "[]", "{}", "3", #"{"skills": ["Go"]}"#, #"{"format": 1}"#, #"{"format": "gapcheck.plan/1"}"#,
  ])
  func `refuses what is no report`(text: String) {
    let error = error(Array(text.utf8))
    #expect(error?.problem == .notAReport)
    #expect(error?.offset == nil)
    #expect(
      error?.message == "is no report of gapcheck; make one with 'gapcheck audit … -f json'")
  }

  @Test func `refuses another major format`() {
    let error = error(Array(#"{"format": "gapcheck.report/2", "skills": {}}"#.utf8))
    #expect(
      error?.message
        == "is in format 'gapcheck.report/2', and only 'gapcheck.report/1' is read; "
        + "make a new baseline with 'gapcheck audit … -f json'")
  }

  @Test(arguments: [
    ("\"asOf\": \"2026-10-01\",", "", "'asOf' is missing"),
    ("2026-10-01", "yesterday", "'asOf' must be a date such as 2026-11-21"),
    ("\"2026.10\"", "2026.10", "'taxonomyVersion' must be a string"),
    ("\"status\": \"recommended\",", "", "'verdict.status' is missing"),
    (
      "\"recommended\"", "\"sure\"",
      "'verdict.status' must be 'recommended' or 'insufficient-information'"
    ),
    ("\"track\": \"b\"", "\"track\": \"c\"", "'verdict.track' must be one of 'tracks'"),
    ("\"track\": \"b\"", "\"track\": \"a\"", "'tracks[0].readiness' must be an object"),
    ("37.25", "100.01", "'tracks[1].readiness.credited' must be a number from 0 to 100"),
    ("37.25", "-1", "'tracks[1].readiness.credited' must be a number from 0 to 100"),
    ("37.25", "1e300", "'tracks[1].readiness.credited' must be a number from 0 to 100"),
    ("2.375", "\"2\"", "'skills[0].credited' must be a number from 0 to 4"),
    ("\"id\": \"sql\", ", "", "'skills[1].id' is missing"),
    ("\"skills\": [{", "\"skills\": [[], {", "'skills[0]' must be an object"),
  ])
  func `names the key that is wrong, and where`(old: String, new: String, message: String) {
    let error = error(Self.report(old, new))
    #expect(error?.message == "\(message); make a new baseline with 'gapcheck audit … -f json'")
    #expect(error?.offset != nil)
  }

  @Test func `shows what the file says on one line`() {
    let error = error(Array(#"{"format": "gapcheck.report/\u001b[31m\nx"}"#.utf8))
    #expect(error?.message.unicodeScalars.contains { $0.value < 0x20 } == false)
  }
}
