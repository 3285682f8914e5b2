import GapcheckIntake
import Testing

/// What a value of `skills` says.
@Suite struct `A list of skills in a résumé` {
  private func said(_ skills: String) throws -> [String] {
    try resume(#"{ "basics": { "label": "Developer" }, "summary": "x", "skills": \#(skills) }"#)
      .background.said.filter { $0 != "summary: x" }
  }

  @Test(arguments: [
    (
      #"["Go", "Docker / Kubernetes", "AWS (ECS, EC2)"]"#,
      ["skill: Go", "skill: Docker / Kubernetes", "skill: AWS (ECS, EC2)"]
    ),
    (#""Go, Docker\n- Kafka""#, ["skill: Go, Docker", "skill: Kafka"]),
    (
      #"[{"name": "Go"}, {"skill": "SQL"}, {"title": "Git"}, {"language": "Rust"}, {"technology": "Kafka"}]"#,
      ["skill: Go", "skill: SQL", "skill: Git", "skill: Rust", "skill: Kafka"]
    ),
    (
      #"[{"name": "Cloud services", "level": "Master", "keywords": ["ECS", "Lambda"]}]"#,
      ["skill Master: ECS", "skill Master: Lambda"]
    ),
    (#"[{"name": "Cloud", "level": "", "keywords": []}]"#, ["skill: Cloud"]),
    (
      #"[{"name": "Docker", "level": null, "keywords": ["docker compose"]}]"#,
      ["skill Docker: Docker", "skill Docker: docker compose"]
    ),
    (
      #"[{"name": "Backend work", "level": "Fortgeschritten", "keywords": [{"name": "Go", "level": "Expert"}, {"name": "SQL"}, "PHP"]}]"#,
      ["skill Expert: Go", "skill Fortgeschritten: SQL", "skill Fortgeschritten: PHP"]
    ),
    (
      #"[{"category": "Data stores", "items": [{"group": "Relational", "items": ["MySQL"]}, "Redis"]}]"#,
      ["skill Data stores: MySQL", "skill Data stores: Redis"]
    ),
    (
      #"{"languages": ["Go"], "databases": "MySQL, Redis"}"#,
      ["skill languages: Go", "skill databases: MySQL, Redis"]
    ),
    (
      #"{"title": "Tech Stack", "skillSet": ["Go, SQL", "PHP"]}"#,
      ["skill Tech Stack: Go, SQL", "skill Tech Stack: PHP"]
    ),
    (
      #"{"Python": ["Django"], "Web": ["Vue"]}"#,
      ["skill: Python", "skill Python: Django", "skill Web: Vue"]
    ),
    (#"{"expert": ["Go"], "Beginner": ["Rust"]}"#, ["skill expert: Go", "skill Beginner: Rust"]),
    (#"{"learning": ["Rust"], "backend": ["Go"]}"#, ["skill learning: Rust", "skill backend: Go"]),
    (
      #"{"Java": "expert", "Go": 80, "PHP": "60%", "Docker": true, "Perl": false}"#,
      ["skill expert: Java", "skill 80 %: Go", "skill 60%: PHP", "skill: Docker"]
    ),
    (
      #"{"Java": {"level": 3, "years": 5}, "Go": {"level": 5}}"#,
      ["skill 3/5: Java (5 years)", "skill 5/5: Go"]
    ),
    (
      #"[{"name": "Go", "years": 5}, {"name": "SQL", "experience": "6+ years"}, {"name": "PHP", "startDate": "April 2021"}]"#,
      ["skill: Go (5 years)", "skill: SQL (6+ years)", "skill: PHP (since 2021)"]
    ),
    (
      #"[{"name": "Want to learn", "items": [{"name": "Databases", "items": ["MySQL"]}]}]"#,
      ["skill Want to learn: MySQL"]
    ),
    (#"{"Stack": {"Want to learn": {"Databases": ["MySQL"]}}}"#, ["skill Want to learn: MySQL"]),
    (#"[{"name": "Databases", "details": "MySQL, Redis"}]"#, ["skill Databases: MySQL, Redis"]),
    (
      #"[{"name": "Go", "description": "Wrote services for payments with it, every day."}]"#,
      ["skill: Go", "note: Wrote services for payments with it, every day."]
    ),
    (#"[{"skill_name": "Vue", "skill_desc": "", "skill_level": 90}]"#, ["skill 90 %: Vue"]),
    (#"{"content": {"technical": "Go, SQL", "other": ""}}"#, ["skill content: Go, SQL"]),
    (#"[["Go", "SQL"], ["PHP"]]"#, ["skill: Go", "skill: SQL", "skill: PHP"]),
    (#"[null, 5, true, "", {}, [], "Go"]"#, ["skill: Go"]),
    (
      #"["<b>Go</b> &amp; <i>SQL</i>", "**PHP**", "`C#`", "C++"]"#,
      ["skill: Go & SQL", "skill: PHP", "skill: C#", "skill: C++"]
    ),
  ])
  func `says each skill with its level`(skills: String, expected: [String]) throws {
    #expect(try said(skills) == expected)
  }

  @Test(arguments: [
    (#"[{"name": "Go", "level": 4}, {"name": "SQL", "level": 2.5}]"#, ["4/5", "2.5/5"]),
    (#"[{"name": "Go", "level": 4}, {"name": "SQL", "level": 8}]"#, ["4/10", "8/10"]),
    (#"[{"name": "Go", "level": 4}, {"name": "SQL", "level": 80}]"#, ["4 %", "80 %"]),
    (#"[{"name": "Go", "level": 0.8}, {"name": "SQL", "level": 1}]"#, ["80 %", "100 %"]),
    (#"[{"name": "Go", "level": "80"}, {"name": "SQL", "level": "4/5"}]"#, ["80 %", "4/5"]),
    (#"[{"name": "Go", "percent": 5}, {"name": "SQL", "rating": "★★★☆☆"}]"#, ["5 %", "★★★☆☆"]),
    (
      #"[{"name": "Go", "level": "Avanzado"}, {"name": "SQL", "level": "16+ years"}]"#,
      ["Avanzado", "16+ years"]
    ),
    (
      #"[{"name": "Go", "level": {"name": "Expert"}}, {"name": "SQL", "level": 900}]"#,
      ["Expert", nil]
    ),
    (#"[{"name": "Go", "level": 3, "years": 20}, {"name": "SQL", "level": " "}]"#, ["3/5", nil]),
  ])
  func `has levels as written, and numbers with their scale`(skills: String, levels: [String?])
    throws
  {
    let found = try resume(#"{ "skills": \#(skills) }"#).background.passages.map { passage in
      if case .skills(let level) = passage.subject { level } else { "none" }
    }
    #expect(found == levels)
  }

  @Test func `may be the whole document`() throws {
    #expect(
      try resume(#"["Go", {"name": "SQL", "level": "expert"}]"#).background.said
        == ["skill: Go", "skill expert: SQL"])
  }

  @Test func `has places that lead back`() throws {
    let places = try resume(
      #"{"skills": [{"name": "Web work", "keywords": ["Go", {"name": "Vue"}]}]}"#
    )
    .background.passages.map(\.place)
    #expect(places == ["skills[0].keywords[0]", "skills[0].keywords[1].name"])
  }

  @Test func `holds languages of machines and not of people`() throws {
    #expect(
      try resume(#"{"summary": "x", "languages": ["Python", "Go"]}"#).background.said
        == ["summary: x", "skill: Python", "skill: Go"])
    for spoken in [#"["English"]"#, #"[{"language": "English", "fluency": "Native"}]"#] {
      #expect(
        try resume(#"{"summary": "x", "languages": \#(spoken)}"#).background.said == ["summary: x"])
    }
  }
}
