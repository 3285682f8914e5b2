import GapcheckIntake
import JSON
import Testing

@Suite struct `A résumé in JSON` {
  @Test(arguments: [
    #"{"basics": {"name": "N", "label": "Developer", "summary": "Builds."}}"#,
    #"{"name": "N", "label": "Developer", "summary": "Builds."}"#,
    #"{"personal": {"fullName": "N", "headline": "Developer"}, "about": "Builds."}"#,
    #"{"header": {"name": "N", "position": "Developer"}, "summary": {"text": "Builds."}}"#,
    #"{"aboutMe": {"profile": {"name": "N", "title": "Developer", "description": "Builds."}}}"#,
    #"{"resume": {"basics": {"name": "N", "label": "Developer"}, "bio": "Builds."}}"#,
    #"{"data": {"attributes": {"basics": {"name": "N", "label": "Developer", "summary": "Builds."}}}}"#,
    #"{"en": {"basics": {"name": "N", "label": "Developer", "summary": "Builds."}}, "de": {"basics": {"name": "M"}}}"#,
    #"[{"basics": {"name": "N", "label": "Developer", "summary": "Builds."}}]"#,
    #"{"main": {"name": "N", "occupation": "Developer", "bio": "Builds."}}"#,
    #"{"profile": [{"name": "N", "title": "Developer", "about": "Builds."}]}"#,
    #"{"basics": {"name": "N", "label": "Developer", "summary": ["Builds."]}}"#,
  ])
  func `says who it is of, whatever it is wrapped in`(json: String) throws {
    let background = try resume(json).background
    #expect(background.name == "N")
    #expect(background.headline == "Developer")
    #expect(background.said == ["summary: Builds."])
  }

  @Test func `has projects with links`() throws {
    let background = try resume(
      #"""
      {"projects": [
        {"name": "Parser", "description": "Reads logs.", "keywords": ["Go"], "url": "https://github.com/example/parser",
         "startDate": "2020-01", "endDate": "2020-06", "roles": ["Lead"], "highlights": ["Fast."]},
        {"title": "Shop", "link": "shop.example.com", "github": "https://github.com/example/shop", "summary": "Sells."},
        {"project_name": "Site", "url": "#", "repo": "", "tech": "Go, SQL"},
        "Bot: answers questions"
      ]}
      """#
    ).background
    #expect(background.projects.map(\.title) == ["Parser", "Shop", "Site", "Bot"])
    #expect(background.projects.map(\.url) == [nil, "https://shop.example.com", nil, nil])
    #expect(
      background.projects.map(\.repository)
        == ["https://github.com/example/parser", "https://github.com/example/shop", nil, nil])
    #expect(background.projects.first?.period.spelled == "2020-01 to 2020-06")
    #expect(
      background.said == [
        "project 0: Reads logs.", "project 0: Go", "project 0: Lead", "project 0: Fast.",
        "project 1: Sells.", "project 2: Go, SQL", "project 3: Bot: answers questions",
      ])
  }

  @Test func `has studies of several kinds`() throws {
    let background = try resume(
      #"""
      {"education": [
        {"institution": "a university", "studyType": "BSc", "area": "Computer Science", "courses": ["Databases"]},
        {"institution": "a school", "studyType": "Course", "area": "Docker"}],
       "certificates": [{"name": "CKA", "url": "https://example.com/cka", "issuer": "X"}, "AWS Developer"],
       "courses": ["Kafka basics"],
       "publications": [{"name": "On caches", "summary": "Measures Redis."}]}
      """#
    ).background
    #expect(
      background.studies.map { "\($0.kind) \($0.title)" } == [
        "degree BSc, Computer Science", "course Course, Docker", "certificate CKA",
        "certificate AWS Developer", "course Kafka basics", "publication On caches",
      ])
    #expect(background.studies[2].url == "https://example.com/cka")
    #expect(background.said == ["study 0: Databases", "study 5: Measures Redis."])
  }

  @Test func `keeps apart what is no experience`() throws {
    let background = try resume(
      #"""
      {"summary": "x", "currentlyLearning": ["Rust"], "goals": "Kubernetes",
       "objective": "To work with Kafka.", "interests": [{"name": "AI", "keywords": ["PyTorch"]}],
       "references": [{"name": "R", "reference": "Knows Java."}],
       "volunteer": [{"organization": "a club", "startDate": "2015", "summary": "Taught Python."}],
       "awards": [{"title": "Hackathon", "summary": "Built with Go."}]}
      """#
    ).background
    #expect(
      background.said == [
        "summary: x", "wish: Rust", "wish: Kubernetes", "wish: To work with Kafka.",
        "note: Taught Python.", "note: Hackathon", "note: Built with Go.",
      ])
    #expect(background.jobs.isEmpty)
  }

  @Test func `may have its sections in a list with titles`() throws {
    let background = try resume(
      #"""
      {"sections": [
        {"title": "Work Experience", "items": [{"title": "Developer", "company": "a bank", "period": "2019-2020"}]},
        {"header": {"text": "Skills"}, "items": ["Go"]}]}
      """#
    ).background
    #expect(background.listedJobs == ["Developer @ a bank, 2019-01 to 2020-12"])
    #expect(background.said == ["skill: Go"])
  }

  @Test func `is read although it is no JSON, with notes`() throws {
    let (background, notes) = try resume(
      "\u{FEFF}{ // mine\n  'skills': ['Go', \"SQL\",],\n  \"summary\": \"a\", \"summary\": \"b\",\n} end"
    )
    #expect(background.said == ["skill: Go", "skill: SQL", "summary: b"])
    #expect(
      notes.map { "\($0.position.line):\($0.position.column) \($0.message)" } == [
        "1:1 the file starts with a UTF-8 byte order mark, which is skipped",
        "1:3 a comment is no JSON; it is skipped",
        "2:3 single quotes are read as double quotes (2 places)",
        "2:25 a comma too many is left out (2 places)",
        "4:3 what follows the end of the value is skipped",
        "3:19 the key \"summary\" appears twice; the last one counts",
      ])
  }

  @Test func `names sections that it does not read`() throws {
    let notes = try resume(#"{"summary": "x", "zodiac": {"sign": "y"}, "meta": {"a": "b"}}"#).notes
    #expect(
      notes.map(\.message) == ["\"zodiac\" is not read; it is no part of a résumé that is known"])
  }

  @Test func `is cut where nobody can have that much to say`() throws {
    let list = (0..<2_100).map { "\"s\($0)\"" }.joined(separator: ",")
    let text = String(repeating: "word ", count: 5_000)
    let (background, notes) = try resume(#"{"skills": [\#(list)], "summary": "\#(text)"}"#)
    #expect(background.passages.count == 2_001)
    #expect(background.passages.allSatisfy { $0.text.utf8.count <= 20_000 })
    #expect(
      notes.map(\.message) == [
        "more than 2000 entries of a list is not read",
        "more than 20000 bytes of a text is not read",
      ])
  }

  @Test(arguments: [
    "{}", "[]", "{\"a\": 1}", "null", "\"text\"", "5", #"{"name": "x", "version": "1.0"}"#,
  ])
  func `is refused where it says nothing`(json: String) {
    #expect(throws: ResumeError.nothingFound) { try resume(json) }
  }

  @Test func `is refused where it cannot be mended, with its place`() {
    let error = #expect(throws: ResumeError.self) { try resume("{\n  \"skills\": [\"Go\"}") }
    #expect(error?.position == JSONPosition(line: 2, column: 18))
    #expect(error?.message == "expected ',' or ']' after an element, found '}'")
  }

  @Test(arguments: [
    #"{"skills": [{"skill": "Go", "level": 3}], "hoursPerWeek": 6}"#,
    #"{"skills": ["Go"], "tasks": [{"task": "code-review", "share": 20}]}"#,
    #"{"name": "x", "skills": [{"skill": "Go", "evidence": []}]}"#,
    #"{"$schema": "https://example.com/gapcheck/profile.json", "skills": []}"#,
  ])
  func `is told from a profile`(json: String) {
    #expect(throws: ResumeError.profile) { try resume(json) }
    #expect(ResumeShape.isProfile(Array(json.utf8)))
  }

  @Test(arguments: [
    #"{"skills": ["Go"]}"#, #"{"skills": [{"skill": "Go", "level": 3}]}"#,
    #"{"basics": {}, "skills": ["Go"], "tasks": ["a"]}"#, "{", "text",
  ])
  func `is no profile where only its skills are like one`(json: String) {
    #expect(!ResumeShape.isProfile(Array(json.utf8)))
  }

  @Test(arguments: [
    ("{\"a\": 1}", true), (" \n[ {\"a\"", true), ("\u{FEFF}{}", true), ("// c\n{}", true),
    ("/* c */ {}", true),
    ("```json\n{}", true), ("[\"Go\"]", true), ("[Site](https://example.com)", false),
    ("{{name}}", false),
    ("# Name", false), ("", false), ("/", false), ("/*", false), ("[", false), ("{\\rtf1", false),
    ("[x] done", false),
  ])
  func `is told from a text`(text: String, isJSON: Bool) {
    #expect(ResumeShape.looksLikeJSON(Array(text.utf8)) == isJSON)
  }
}
