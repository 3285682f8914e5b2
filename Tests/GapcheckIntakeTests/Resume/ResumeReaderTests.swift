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
        "summary: x", "skill learning: Rust", "wish: Kubernetes", "wish: To work with Kafka.",
      ])
    #expect(background.jobs.isEmpty)
  }

  @Test func `may come from a tool that keeps roles, challenges and competences`() throws {
    let background = try resume(
      #"""
      {"aboutMe": {"profile": {"name": "N", "surnames": "M", "title": "Developer"}},
       "experience": {"jobs": [{"organization": {"name": "a bank"}, "roles": [{"name": "Lead",
         "challenges": [{"description": "Wrote X."}], "startDate": "2021-07-01", "finishDate": "2022-06-06",
         "competences": [{"name": "rust", "type": "technology"}]}]}]}}
      """#
    ).background
    #expect(background.name == "N M")
    #expect(background.listedJobs == ["Lead @ a bank, 2021-07 to 2022-06"])
    #expect(background.said == ["job 0: Wrote X.", "job 0: rust"])
  }

  @Test func `may come from a tool whose keys repeat their section`() throws {
    let background = try resume(
      #"""
      {"titleNameMap": {"workExpList": "工作经历"}, "profile": {"name": "N", "positionTitle": "后端"},
       "workExpList": [{"company_name": "a bank", "work_time": ["2018.06", "2020.01"], "work_desc": "1. X\n2. Y"}],
       "skillList": [{"skill_name": "Kafka", "skill_desc": "", "skill_level": 80}, {"skill_name": "Go", "skill_level": 5}],
       "projectList": [{"project_name": "P", "project_time": "2019 - 至今", "project_desc": "D", "project_content": "E"}],
       "aboutme": {"aboutme_desc": "Builds."}}
      """#
    ).background
    #expect(background.headline == "后端")
    #expect(background.listedJobs == ["- @ a bank, 2018-06 to 2020-01"])
    #expect(background.projects.map(\.period.spelled) == ["2019-01 to now"])
    #expect(
      background.said == [
        "job 0: X", "job 0: Y", "skill 80 %: Kafka", "skill 5 %: Go", "project 0: D",
        "project 0: E",
        "summary: Builds.",
      ])
  }

  @Test func `may come from a template of a page`() throws {
    let background = try resume(
      #"""
      {"main": {"name": "N", "occupation": "Developer", "description": "and more", "bio": "Builds.", "image": "x.png"},
       "resume": {"skillmessage": "m", "education": [{"school": "a university", "degree": "MSc", "graduated": "2010"}],
         "work": [{"company": "a bank", "title": "Lead", "years": "March 2010 - Present", "description": "Ran X."}],
         "skills": [{"name": "Redis", "level": "60%"}]},
       "portfolio": {"projects": [{"title": "P", "category": "c", "image": "y.png", "url": "https://example.com/p"}]}}
      """#
    ).background
    #expect(background.name == "N" && background.headline == "Developer")
    #expect(background.listedJobs == ["Lead @ a bank, 2010-03 to now"])
    #expect(background.studies.map(\.title) == ["MSc"])
    #expect(background.projects.map(\.url) == ["https://example.com/p"])
    #expect(
      background.said == [
        "summary: and more", "summary: Builds.", "job 0: Ran X.", "skill 60%: Redis",
      ])
  }

  @Test func `may keep its sections under keys with titles beside lists`() throws {
    let background = try resume(
      #"""
      {"name": "N", "summary": {"title": "Summary", "items": ["Builds.", "Runs."]},
       "employmentHistory": {"title": "Work Experience", "jobs": [{"companyName": "a bank", "jobTitle": "Lead",
         "date": "2019.08 - PRESENT", "projects": [{"name": "Shop", "achievements": ["Ran X."]}]}]},
       "education": {"title": "Education", "schools": ["BS, Computer Science — 2010"]},
       "skillsAndTools": {"title": "Tech Stack", "skillSet": ["GO, SQL", "LINUX(CENTOS, REDHAT)"]}}
      """#
    ).background
    #expect(background.listedJobs == ["Lead @ a bank, 2019-08 to now"])
    #expect(background.studies.map(\.title) == ["BS, Computer Science — 2010"])
    #expect(
      background.said == [
        "summary: Builds.", "summary: Runs.", "job 0: Shop", "job 0: Ran X.",
        "skill Tech Stack: GO, SQL", "skill Tech Stack: LINUX(CENTOS, REDHAT)",
      ])
  }

  @Test func `may come from a parser that groups its details`() throws {
    let background = try resume(
      #"""
      {"personal_information": {"first_name": "N", "last_name": "M", "headline": "Developer"},
       "experience_details": [{"position": "Lead", "company": "a bank", "employment_period": "09/2015 to 05/2019",
         "key_responsibilities": ["Ran X."], "skills_acquired": ["Kafka"]}],
       "education_details": [{"education_level": "BSc", "institution": "a university", "field_of_study": "CS"}],
       "skill": {"category": "Technical Skills", "skill_values": ["Languages: Go, SQL"]},
       "achievements": {"achievements": "Built Y."}, "interests": []}
      """#
    ).background
    #expect(background.name == "N M")
    #expect(background.listedJobs == ["Lead @ a bank, 2015-09 to 2019-05"])
    #expect(background.studies.map(\.title) == ["BSc, CS"])
    #expect(
      background.said == [
        "job 0: Ran X.", "job 0: Kafka", "skill Technical Skills: Languages: Go, SQL",
        "note: Built Y.",
      ])
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
      notes.map { "\($0.position?.line ?? 0):\($0.position?.column ?? 0) \($0.message)" } == [
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
