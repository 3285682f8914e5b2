import GapcheckCore
import JSON
import Testing

@Suite struct `Profile decoding` {
  @Test func `a list of names is enough`() throws {
    let (profile, diagnostics) = decode(#"{ "skills": ["SQL", "Go"] }"#)
    #expect(diagnostics.isEmpty)
    #expect(profile?.skills.map(\.name.value) == ["SQL", "Go"])
    #expect(profile?.skills.map(\.name.path) == ["skills[0]", "skills[1]"])
    #expect(profile?.hoursPerWeek == nil && profile?.start == nil)
  }

  @Test func `the whole format is read`() throws {
    let (read, diagnostics) = decode(wholeFormat)
    let profile = try #require(read)
    #expect(diagnostics.isEmpty)
    #expect(profile.name == "N" && profile.yearsOfExperience == 6500)
    #expect(profile.hoursPerWeek == Effort(minutes: 450))
    #expect(profile.start == CalendarDate(iso: "2026-12-01") && profile.target?.value == "auto")
    let skill = try #require(profile.skills.first)
    #expect(skill.years == 3000 && skill.lastUsed?.value == Month(year: 2026, month: 9))
    guard case .number(let level)? = skill.level else {
      Issue.record("no level")
      return
    }
    #expect(level == Level(thousandths: 2500))
    #expect(skill.evidence.map(\.kind?.value) == ["production", nil, nil])
    #expect(skill.evidence.map(\.url) == ["https://example.com/a", "https://example.com/b", nil])
    #expect(skill.evidence[0].outcome == "halved" && skill.evidence[0].reliedOnBy == "us")
    #expect(profile.tasks.map(\.share) == [30_000, 12_500, nil])
    #expect(profile.tasks[1].context.map(\.value) == ["regulated"])
    let artifact = try #require(profile.artifacts.first)
    #expect(artifact.isDeployed && artifact.isMonitored && artifact.evaluation == "0.8")
    #expect(artifact.skills.map(\.value) == ["vLLM"])
    #expect(profile.contributions.map(\.status) == [.inReview])
    #expect(profile.learning.map(\.kind) == [.degree, .course])
    #expect(profile.headline == "H" && profile.bullets.map(\.value) == ["b"] && profile.hasResume)
    #expect(profile.jobTitles == ["AI Engineer"] && profile.applicationsPerWeek == 9)
    #expect(profile.context.map(\.value) == ["regulated"])
    #expect(profile.daysOff.map(\.days) == ["2026-12-24..2027-01-02", "2027-02-16..2027-02-16"])
    #expect(profile.completed.map(\.item.value) == ["caching-1", "serverless-2"])
    #expect(profile.completed.map(\.on?.value) == [nil, CalendarDate(iso: "2026-10-01")])
    #expect(profile.completed.map(\.url) == [nil, "https://example.com/s"])
  }

  @Test(arguments: [
    (#"{"skills":{}}"#, "skills", "a list"),
    (#"{"skills":[1]}"#, "skills[0]", "a name or an object"),
    (#"{"skills":[null]}"#, "skills[0]", "something"),
    (#"{"skills":[],"name":1}"#, "name", "a text"),
    (#"{"skills":[],"hoursPerWeek":"20"}"#, "hoursPerWeek", "a number"),
    (#"{"skills":[],"start":5}"#, "start", "a text"),
    (#"{"skills":[],"tasks":"CRUD"}"#, "tasks", "a list"),
    (
      #"{"skills":[{"skill":"SQL","level":[]}]}"#, "skills[0].level",
      "a number from 0 to 4 or a word"
    ),
    (#"{"skills":[{"skill":"SQL","years":"3"}]}"#, "skills[0].years", "a number"),
    (#"{"skills":[{"skill":"SQL","evidence":{}}]}"#, "skills[0].evidence", "a list"),
    (#"{"skills":[],"artifacts":[{"deployed":"yes"}]}"#, "artifacts[0].deployed", "true or false"),
    (#"{"skills":[],"artifacts":[{"skills":7}]}"#, "artifacts[0].skills", "a list of texts"),
    (#"{"skills":[],"resume":[]}"#, "resume", "an object"),
    (#"{"skills":[],"completed":"caching-1"}"#, "completed", "a list"),
    (#"{"skills":[],"completed":[7]}"#, "completed[0]", "an id or an object"),
    (#"{"skills":[],"completed":[{"item":[]}]}"#, "completed[0].item", "a text"),
    (#"{"skills":[],"completed":[{"item":"caching-1","on":7}]}"#, "completed[0].on", "a text"),
    (#"{"skills":[],"off":{}}"#, "off", "a list of texts"),
    (#"{"skills":[],"off":[7]}"#, "off[0]", "a text"),
    (#"{"skills":[],"applications":{"perWeek":"9"}}"#, "applications.perWeek", "a number"),
    ("[]", "", "an object"), ("null", "", "an object"), ("3", "", "an object"),
  ])
  func `a value of the wrong kind is an error`(text: String, path: String, expected: String) throws
  {
    let found = try #require(decode(text).diagnostics.first)
    #expect(found.severity == .error && found.path == path)
    guard case .wrongType(expected, _) = found.problem else {
      Issue.record("\(found.message)")
      return
    }
  }

  @Test(arguments: [
    (#"{"skills":[],"skils":[]}"#, "skils", "skills", "", 13),
    (#"{"skills":[{"skill":"SQL","lvl":3}]}"#, "lvl", nil, "skills[0]", 26),
    (#"{"skills":[{"skill":"SQL","levle":3}]}"#, "levle", "level", "skills[0]", 26),
    (#"{"skills":[],"hours":3}"#, "hours", nil, "", 13),
    (#"{"skills":[],"completed":[{"itm":"x","item":"y"}]}"#, "itm", "item", "completed[0]", 27),
  ])
  func `an unknown key is a warning with the nearest known one`(
    text: String, key: String, nearest: String?, path: String, offset: Int
  ) {
    let expected = ProfileDiagnostic(
      .warning, .unknownKey(key, nearest: nearest), path: path, at: offset)
    #expect(decode(text).diagnostics == [expected])
  }

  @Test func `keys with x- and the schema are the person's own`() {
    #expect(decode(#"{"$schema":"s","x-note":[1],"skills":[]}"#).diagnostics.isEmpty)
  }

  @Test(arguments: [
    (#"{"skills":[{"skill":"SQL","level":9}]}"#, "skills[0].level"),
    (#"{"skills":[{"skill":"SQL","level":-1}]}"#, "skills[0].level"),
    (#"{"skills":[{"skill":"SQL","level":1e300}]}"#, "skills[0].level"),
    (#"{"skills":[{"skill":"SQL","years":71}]}"#, "skills[0].years"),
    (#"{"skills":[],"yearsOfExperience":-2}"#, "yearsOfExperience"),
    (#"{"skills":[],"hoursPerWeek":0}"#, "hoursPerWeek"),
    (#"{"skills":[],"hoursPerWeek":169}"#, "hoursPerWeek"),
    (#"{"skills":[],"tasks":[{"task":"CRUD","share":101}]}"#, "tasks[0].share"),
    (#"{"skills":[],"applications":{"perWeek":-1}}"#, "applications.perWeek"),
  ])
  func `a number out of its range is an error`(text: String, path: String) throws {
    let found = try #require(decode(text).diagnostics.first)
    guard case .outOfRange = found.problem else {
      Issue.record("\(found.message)")
      return
    }
    #expect(found.severity == .error && found.path == path)
  }

  @Test(arguments: [
    (#"{"skills":[],"start":"2026-02-30"}"#, ProfileDiagnostic.Problem.notADate("2026-02-30")),
    (#"{"skills":[],"start":"soon"}"#, .notADate("soon")),
    (#"{"skills":[{"skill":"SQL","lastUsed":"2026-13"}]}"#, .notAMonth("2026-13")),
    (#"{"skills":[],"off":["christmas"]}"#, .notASpan("christmas", .notADate)),
    (
      #"{"skills":[],"off":"2027-01-02..2026-12-24"}"#,
      .notASpan("2027-01-02..2026-12-24", .endsBeforeStart)
    ),
    (#"{"skills":[""]}"#, .empty), (#"{"skills":[" \u00a0"]}"#, .empty),
    (#"{"skills":[{"level":2}]}"#, .missingKey("skill")), (#"{}"#, .missingKey("skills")),
    (#"{"skills":[{"skill":null}]}"#, .missingKey("skill")),
    (#"{"skills":[{"name":null,"level":2}]}"#, .missingKey("skill")),
    (#"{"skills":[],"tasks":[{"task":null}]}"#, .missingKey("task")),
    (#"{"skills":[],"completed":[{"item":null}]}"#, .missingKey("item")),
    (#"{"skills":[],"tasks":[{"share":2}]}"#, .missingKey("task")),
    (#"{"skills":[],"completed":[{"on":"2026-10-01"}]}"#, .missingKey("item")),
    (
      #"{"skills":[],"completed":[{"item":"caching-1","on":"2026-10"}]}"#, .notADate("2026-10")
    ),
    (
      #"{"skills":[],"contributions":[{"status":"done"}]}"#,
      .unknownChoice("done", choices: ["opened", "in-review", "merged"])
    ),
    (
      #"{"skills":[],"tasks":[{"task":"CRUD","share":60},{"task":"SDK","share":41}]}"#,
      .sharesExceedWeek(total: "101")
    ),
    (#"{"skills":["SQL"],"skills":[]}"#, .syntax(JSONError(.duplicateKey("skills"), at: 18))),
    (
      #"{"skills":["SQL"}"#,
      .syntax(JSONError(.unexpectedByte(found: 0x7D, expected: .elementEnd), at: 16))
    ),
  ])
  func `what cannot be meant is an error`(text: String, problem: ProfileDiagnostic.Problem) {
    let found = decode(text).diagnostics
    #expect(found.map(\.problem) == [problem])
    #expect(found.map(\.severity) == [.error])
  }

  @Test func `shares of a week may miss its end by half a percent`() {
    let text = #"{"skills":[],"tasks":[{"task":"CRUD","share":60},{"task":"SDK","share":40.5}]}"#
    #expect(decode(text).diagnostics.isEmpty)
  }

  @Test func `more days off than a hundred spans are an error`() throws {
    func text(_ count: Int) -> String {
      let days = Array(repeating: #""2026-12-24""#, count: count)
      return #"{"skills":[],"off":[\#(days.joined(separator: ","))]}"#
    }
    #expect(decode(text(100)).diagnostics.isEmpty)
    let found = try #require(decode(text(101)).diagnostics.first)
    #expect(found.message == "'off' is a longer list; it must be at most 100 entries long")
  }

  @Test func `a byte order mark is a warning, an unsafe link too`() {
    let (profile, found) = decode("\u{FEFF}" + #"{"skills":["SQL"]}"#)
    #expect(found.map(\.problem) == [.byteOrderMark] && found.map(\.severity) == [.warning])
    #expect(profile?.skills.count == 1)
    let link = decode(#"{"skills":[],"artifacts":[{"url":"javascript:x"}]}"#).diagnostics
    #expect(link.map(\.problem) == [.unsafeLink("javascript:x")])
  }

  @Test func `several faults are found in one pass, each at its place`() {
    let text = #"{"skills":[{"skill":"SQL","level":9},7,{"years":1}],"nme":1,"start":"x"}"#
    let (profile, found) = decode(text)
    #expect(found.map(\.offset) == [34, 37, 39, 52, 68])
    #expect(found.map(\.path) == ["skills[0].level", "skills[1]", "skills[2]", "", "start"])
    #expect(profile?.skills.map(\.name.value) == ["SQL"])
    #expect(found.allSatisfy { !$0.message.isEmpty && !$0.message.contains("\n") })
  }

  @Test func `what was inferred keeps the words it was inferred from`() throws {
    let profile = try #require(decode(wholeFormat).profile)
    #expect(profile.skills[0].inferredFrom?.value == "'3 years of SQL' (line 4)")
    #expect(profile.tasks.map(\.inferredFrom?.value) == ["line 9", nil, nil])
    #expect(profile.yearsInferredFrom?.path == "inferred.yearsOfExperience")
  }

  @Test func `a profile that is written and read again says the same`() throws {
    let profile = try #require(decode(wholeFormat).profile)
    let (again, diagnostics) = decode(profile.json)
    #expect(diagnostics.isEmpty)
    #expect(again?.json == profile.json)
    // Every key but the schema's address is there again.
    let keys = try JSONNode(parsing: Array(wholeFormat.utf8)).keys.subtracting(["$schema", "name"])
    let written = try JSONNode(parsing: Array(profile.json.utf8)).keys
    #expect(keys.subtracting(written).isEmpty)
  }

  @Test func `null means not given`() {
    let text = #"{"name":null,"skills":[{"skill":"SQL","level":null,"years":null}],"start":null}"#
    let (profile, found) = decode(text)
    #expect(found.isEmpty && profile?.skills.count == 1 && profile?.skills[0].years == nil)
  }

  private func decode(_ text: String) -> (profile: Profile?, diagnostics: [ProfileDiagnostic]) {
    ProfileDecoder.decode(Array(text.utf8))
  }

  private let wholeFormat = #"""
    { "$schema": "x", "name": "N", "yearsOfExperience": 6.5, "hoursPerWeek": 7.5,
      "start": "2026-12-01", "target": "auto",
      "skills": [{ "skill": "SQL", "level": 2.5, "years": 3, "lastUsed": "2026-09",
        "inferred": "'3 years of SQL' (line 4)", "evidence": [
        { "kind": "production", "note": "n", "url": "https://example.com/a", "outcome": "halved", "reliedOnBy": "us" },
        "https://example.com/b", "a note" ] }, { "name": "Go", "level": "expert" }],
      "tasks": [{ "task": "CRUD", "share": 30, "outcome": "o", "inferred": "line 9" },
        { "task": "SDK", "share": 12.5, "context": ["regulated"] }, "code review"],
      "artifacts": [{ "title": "T", "url": "https://example.com/t", "repository": "r", "demo": "https://example.com/d",
        "writeup": "https://example.com/w", "skills": ["vLLM"], "deployed": true, "monitored": true,
        "evaluation": "0.8", "reliedOnBy": "x" }],
      "contributions": [{ "repository": "r", "url": "https://example.com/c", "status": "in review", "skills": ["vLLM"] }],
      "learning": [{ "title": "L", "kind": "degree", "skills": ["SQL"] }, "A course"],
      "resume": { "headline": "H", "bullets": ["b"] },
      "applications": { "titles": ["AI Engineer"], "perWeek": 9 }, "context": "regulated",
      "off": ["2026-12-24..2027-01-02", "2027-02-16"],
      "completed": ["caching-1",
        { "item": "serverless-2", "on": "2026-10-01", "url": "https://example.com/s" }],
      "inferred": { "yearsOfExperience": "work[0], 2020-05 to now" } }
    """#
}

extension JSONNode {
  /// The keys of all objects in a value.
  fileprivate var keys: Set<String> {
    switch value {
    case .object(let members):
      members.reduce(into: []) { $0.formUnion($1.node.keys.union([$1.key])) }
    case .array(let elements): elements.reduce(into: []) { $0.formUnion($1.keys) }
    case .string, .number, .bool, .null: []
    }
  }
}
