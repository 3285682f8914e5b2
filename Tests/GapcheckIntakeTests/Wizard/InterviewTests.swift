import GapcheckCore
import Testing

@testable import GapcheckIntake

@Suite struct `An interview` {
  /// Everything but the topic that is asked about is answered.
  private static func profile(_ members: String..., skills: String = "") -> String {
    let all = [#""skills": [\#(skills)]"#] + members
    return "{ \(all.joined(separator: ", ")) }"
  }

  private static let years = #""yearsOfExperience": 6"#
  private static let week = #""tasks": [{ "task": "on-call", "share": 100 }]"#
  private static let hours = #""hoursPerWeek": 10"#
  private static let target = #""target": "auto""#

  @Test(
    arguments: [
      (["6"], profile(years)),
      (["2,5 years"], profile(#""yearsOfExperience": 2.5"#)),
      (["lots", "80", "-1", "?", "6"], profile(years)),
      (
        ["6", "1", "1 30, 2"],
        profile(
          years,
          #""tasks": [{ "task": "Build CRUD endpoints", "share": 30 }, "Write adapters and service integrations"]"#
        )
      ),
      (
        ["6", "code review 10%"],
        profile(years, #""tasks": [{ "task": "code review", "share": 10 }]"#)
      ),
      (
        ["6", "\"sales calls\" 30"],
        profile(years, #""tasks": [{ "task": "sales calls", "share": 30 }]"#)
      ),
      (
        ["6", "1", "1 30", "1", "1 40"],
        profile(years, #""tasks": [{ "task": "Build CRUD endpoints", "share": 40 }]"#)
      ),
      (
        ["6", "1", "1, 2", "1", "1 40"],
        profile(
          years,
          #""tasks": [{ "task": "Build CRUD endpoints", "share": 40 }, "Write adapters and service integrations"]"#
        )
      ),
      (
        ["6", "1", "1 30, 2 10", "1", "1 0"],
        profile(
          years, #""tasks": [{ "task": "Write adapters and service integrations", "share": 10 }]"#)
      ),
      (
        ["6", "1", "more", "14"],
        profile(years, #""tasks": ["Design service boundaries and API contracts"]"#)
      ),
      (["6", "1", "", "5", "10"], profile(years, #""tasks": ["Command incidents"]"#)),
      (
        ["6", "1", "2 1 2"],
        profile(
          years,
          #""tasks": ["Write adapters and service integrations", "Build CRUD endpoints"]"#)
      ),
      (
        ["6", "1", "1 3%"],
        profile(years, #""tasks": [{ "task": "Build CRUD endpoints", "share": 3 }]"#)
      ),
      (["6", "1", "b", "b", "7"], profile(#""yearsOfExperience": 7"#)),
      (
        ["s", "s", "s", "s", "s", "s", "s", "s", "s", "s", "s", "12"],
        profile(#""hoursPerWeek": 12"#)
      ),
    ])
  func `writes what was answered`(answers: [String], expected: String) throws {
    var interview = try Interview(Self.profile())
    _ = interview.type(answers)
    #expect(interview.text == expected)
  }

  @Test(
    arguments: [
      ("6 x", "'x' is no share"), ("1 20 3", "put commas"), ("1 30 4 20", "put commas"),
      ("1 3", "write '1, 3' or '1 3%'"), ("1 101", "'101' is no share"),
      ("99", "there is no task 99"), ("1 60, 2 50", "that makes 110 % of the week"),
      ("1 100, 2", "1 would have none left"), ("cod revew", "nearest: 'Review code"),
      ("1\u{1B}[A", "characters that cannot be shown"), (",", "type the numbers"),
    ])
  func `says what is wrong with tasks and changes nothing`(answer: String, words: String) throws {
    var interview = try Interview(Self.profile(Self.years))
    _ = interview.answer("1")
    let question = interview.question
    guard case .complaint(let lines) = interview.answer(answer) else {
      Issue.record("'\(answer)' was taken")
      return
    }
    #expect(lines.joined().contains(words), "\(lines)")
    #expect(interview.text == Self.profile(Self.years) && interview.question == question)
  }

  @Test(
    arguments: [
      ("yyy", 4), ("yyn", 3), ("yn", 2), ("ny", 1), ("nn", 0),
    ])
  func `finds a level from the rubric's questions`(answers: String, level: Int) throws {
    var interview = try Interview(Self.profile(Self.years, Self.week, Self.hours, Self.target))
    let name = try #require(interview.question?.lines.first?.split(separator: " (").first)
    _ = interview.type(answers.map(String.init))
    #expect(
      interview.text
        == Self.profile(
          Self.years, Self.week, Self.hours, Self.target,
          skills: #"{ "skill": "\#(name)", "level": \#(level) }"#))
    #expect(interview.question?.prompt.contains("where can it be seen") == (level > 1))
  }

  @Test(
    arguments: [
      ("", ""), ("n", ""), ("No", ""), ("-", ""), ("none", ""),
      (
        "https://github.com/me/x",
        #", "evidence": [{ "kind": "repository", "url": "https://github.com/me/x" }]"#
      ),
      (
        "gitlab.com/me/x",
        #", "evidence": [{ "kind": "repository", "url": "https://gitlab.com/me/x" }]"#
      ),
      ("https://example.com/post", #", "evidence": [{ "url": "https://example.com/post" }]"#),
      (
        "p99 from 420 to 180 ms",
        #", "evidence": [{ "kind": "work", "outcome": "p99 from 420 to 180 ms" }]"#
      ),
      (
        "ran k8s v1.28 since 2021",
        #", "evidence": [{ "kind": "work", "note": "ran k8s v1.28 since 2021" }]"#
      ),
      (
        "3 services for a team of 5",
        #", "evidence": [{ "kind": "work", "outcome": "3 services for a team of 5" }]"#
      ),
      (
        "Java 17 in a team of 5",
        #", "evidence": [{ "kind": "work", "note": "Java 17 in a team of 5" }]"#
      ),
    ])
  func `notes evidence as what it is`(answer: String, evidence: String) throws {
    var interview = try Interview(Self.profile(Self.years, Self.week, Self.hours, Self.target))
    _ = interview.type(["y", "n", answer])
    #expect(interview.text.contains(#""level": 2\#(evidence) }"#), "\(interview.text)")
    #expect(
      (interview.question?.prompt == "What is behind the link?")
        == answer.hasPrefix("https://example.com"))
  }

  @Test(arguments: ["y", "Yes", "ok", "?!", "7", "…"])
  func `takes no bare yes or number for evidence`(answer: String) throws {
    var interview = try Interview(Self.profile(Self.years, Self.week, Self.hours, Self.target))
    _ = interview.type(["y", "n"])
    let (text, question) = (interview.text, interview.question)
    guard case .complaint = interview.answer(answer) else {
      Issue.record("'\(answer)' was taken")
      return
    }
    #expect(interview.text == text && interview.question == question)
  }

  @Test(arguments: [("s", 0), ("ys", 2), ("yys", 3)])
  func `keeps the level that was reached where the next is left open`(
    answers: String, level: Int
  ) throws {
    var interview = try Interview(Self.profile(Self.years, Self.week, Self.hours, Self.target))
    _ = interview.type(answers.map(String.init))
    #expect(interview.text.contains(#""level": \#(level) }"#) == (level > 0))
    #expect(interview.question?.prompt.contains("where can it be seen") == (level > 0))
  }

  @Test(arguments: [
    ("agent", "agent-engineer"), ("realtime", "realtime-inference"), ("deeper: cost", "deep-cost"),
    ("FinOps", "deep-cost"), ("deep", nil), ("ai", nil), ("zzz", nil),
  ])
  func `knows a target by the beginning of one name alone`(answer: String, id: String?) throws {
    let profile = Self.profile(Self.years, Self.week, Self.hours)
    var interview = try Interview(profile)
    while interview.question?.topic == .skills { _ = interview.answer("s") }
    _ = interview.answer(answer)
    #expect(interview.text.contains(#""target": "\#(id ?? "")"#) == (id != nil))
  }

  @Test func `counts one hour and one year as one`() throws {
    var interview = try Interview(Self.profile(Self.week, #""target": "auto""#))
    #expect(interview.answer("1") == .taken(["1 year of backend work."]))
    while interview.question?.topic == .skills { _ = interview.answer("s") }
    #expect(interview.answer("1") == .taken(["1 hour a week."]))
    #expect(interview.summary == "1 year, 1 task, 0 skills, 1 hour a week, target auto")
  }

  @Test func `asks for a level in words that yes or no answers`() throws {
    let openings = ["which", "who", "what", "how"]
    for level in WizardFixture.taxonomy.levels {
      let parts = level.boundaryQuestion.lowercased().split(separator: ", ")
      for part in parts {
        let words = part.replacing("and ", with: "").split(separator: " ")
        #expect(!openings.contains(words.first.map(String.init) ?? ""), "\(level.boundaryQuestion)")
      }
    }
  }

  @Test func `asks what is behind a link that tells nothing`() throws {
    var interview = try Interview(Self.profile(Self.years, Self.week, Self.hours, Self.target))
    _ = interview.type(["y", "n", "https://example.com/post", "blog post"])
    #expect(
      interview.text.contains(
        #""evidence": [{ "url": "https://example.com/post", "kind": "writeup" }]"#))
  }

  private static let read = profile(
    #""yearsOfExperience": 5"#, #""tasks": [{ "task": "on-call", "inferred": "was on call" }]"#,
    #""inferred": { "yearsOfExperience": "2019 to 2024" }"#,
    skills: #"{ "skill": "Go", "years": 4, "inferred": "Go since 2020" }, "#
      + #"{ "skill": "SQL", "level": 3, "inferred": "advanced SQL" }"#)
  private static let goTaken = #"{ "skill": "Go", "years": 4, "level": 3 }"#
  private static let goRead = #"{ "skill": "Go", "years": 4, "inferred": "Go since 2020" }"#
  private static let sqlRead = #"{ "skill": "SQL", "level": 3, "inferred": "advanced SQL" }"#

  @Test(
    arguments: [
      (
        ["all"],
        profile(
          #""yearsOfExperience": 5"#, #""tasks": [{ "task": "on-call" }]"#,
          skills: goTaken + #", { "skill": "SQL", "level": 3 }"#)
      ),
      (
        ["n", "", "y", "2", "n"],
        profile(
          #""yearsOfExperience": 5"#, #""tasks": []"#,
          skills: goTaken + #", { "skill": "SQL", "level": 2 }"#)
      ),
      (
        ["1 2, 4", "7", "n", "40"],
        profile(
          #""yearsOfExperience": 7"#, #""tasks": [{ "task": "on-call", "share": 40 }]"#,
          skills: #"{ "skill": "SQL", "level": 3 }"#)
      ),
      (
        ["n", "7", "n", "s", "40"],
        profile(
          #""yearsOfExperience": 7"#, #""tasks": [{ "task": "on-call", "share": 40 }]"#,
          skills: sqlRead)
      ),
      (
        ["n", "y", "5", "s", "s", "y"],
        profile(
          #""yearsOfExperience": 5"#, #""tasks": [{ "task": "on-call" }]"#,
          skills: "\(goRead), \(sqlRead)")
      ),
    ])
  func `lets the person agree to what was read`(answers: [String], expected: String) throws {
    var interview = try Interview(Self.read)
    _ = interview.type(answers)
    #expect(interview.text == expected)
    #expect(interview.question?.topic != .inferred)
  }

  @Test func `shows the words that something was read from`() throws {
    var interview = try Interview(Self.read)
    #expect(
      interview.question?.choices.map(\.text) == [
        #"5 years of backend work, from "2019 to 2024""#, #"Go: level 3, from "Go since 2020""#,
        #"SQL: level 3, from "advanced SQL""#, #"in your week: on-call, from "was on call""#,
      ])
    _ = interview.answer("1, 2")
    #expect(interview.question?.lines.last == #"read from: "2019 to 2024""#)
    _ = interview.answer("y")
    #expect(interview.question?.prompt == "Go: level 3, is that right?")
    #expect(interview.question?.lines.last == #"read from: "Go since 2020""#)
  }

  @Test(arguments: ["q", "quit", "exit", " Q "])
  func `is left at any question`(answer: String) throws {
    var interview = try Interview()
    #expect(interview.answer(answer) == .left)
    _ = interview.answer("6")
    #expect(interview.answer(answer) == .left)
  }

  @Test func `takes every answer back, one by one`() throws {
    let answers = ["6", "1", "1 30, 4", "", "y", "n", "github.com/me/x", "n", "n", "s", "y", "y"]
    var interview = try Interview(Self.profile())
    var seen: [(String, WizardQuestion?)] = []
    for answer in answers {
      seen.append((interview.text, interview.question))
      guard case .taken = interview.answer(answer) else {
        Issue.record("'\(answer)' was not taken")
        return
      }
    }
    for (text, question) in seen.reversed() {
      _ = interview.answer("b")
      #expect(interview.text == text && interview.question == question)
    }
    guard case .complaint = interview.answer("b") else {
      Issue.record("there is nothing before the first question")
      return
    }
  }

  @Test func `ends with a menu where nothing is open`() throws {
    var interview = try Interview(Self.profile(Self.years, Self.week, Self.hours, Self.target))
    for _ in 0..<8 { _ = interview.type(["n", "n"]) }
    #expect(interview.question == nil && interview.leftOpen.isEmpty)
    var again = try Interview(interview.text)
    #expect(again.question?.prompt == "What do you want to change?")
    _ = again.type(["hours", "4", "target", "deep reliability", "1", "database administration"])
    #expect(again.text.contains(#""hoursPerWeek": 4"#))
    _ = again.type(["b", "3", "5", "skills", "Kubernetes", "y", "n", ""])
    #expect(again.text.contains(#""level": 2 }"#) && again.text.contains(#""hoursPerWeek": 5"#))
    _ = again.type([""])
    #expect(again.question == nil)
  }

  @Test func `goes on with a week until the person is done with it`() throws {
    var interview = try Interview()
    _ = interview.type(["6", "1", "1 30"])
    var again = try Interview(interview.text)
    #expect(again.question?.prompt == "Is there another kind of work in your week?")
    _ = again.answer("")
    #expect(again.question?.topic == .skills)
    _ = again.type(["n", "n"])
    #expect(try Interview(again.text).question?.topic == .skills)
  }

  @Test func `asks for the shares of tasks that were read without them`() throws {
    let tasks = #""tasks": ["on-call", { "task": "Review code" }]"#
    let whole = Self.profile(Self.years, tasks, Self.hours, Self.target, skills: #""Go""#)
    var interview = try Interview(whole)
    while interview.question?.topic == .skills { _ = interview.answer("s") }
    #expect(interview.question?.choices.map(\.text) == ["on-call", "Review code"])
    guard case .complaint = interview.answer("3 10") else {
      Issue.record("there is no third task")
      return
    }
    _ = interview.answer("1 30, 2 20")
    #expect(
      interview.text.contains(
        #"[{ "task": "on-call", "share": 30 }, { "task": "Review code", "share": 20 }]"#))
    #expect(interview.question?.prompt.contains("What percent") != true)
  }

  @Test func `comes to the menu where nothing but shares is left out`() throws {
    var start = try Interview(Self.profile(Self.years, Self.week, Self.hours, Self.target))
    for _ in 0..<8 { _ = start.type(["n", "n"]) }
    let text = start.text.replacing(#"{ "task": "on-call", "share": 100 }"#, with: #""on-call""#)
    var interview = try Interview(text)
    #expect(interview.question?.topic == .week)
    _ = interview.answer("")
    #expect(interview.question?.prompt == "What do you want to change?")
  }

  @Test func `asks first what the audit asks, while a profile is not whole`() throws {
    let profile = Self.profile(
      Self.years, Self.week,
      skills: ["Go", "SQL", "Kafka", "Redis", "Linux", "Docker", "AWS", "Terraform", "Python"]
        .map { #""\#($0)""# }.joined(separator: ", "))
    let read = ProfileDecoder.decode(Array(profile.utf8)).profile
    let facts = Facts(
      try #require(read), taxonomy: WizardFixture.taxonomy, asOf: WizardFixture.today)
    let names = WizardFixture.auditor.audit(facts).questions.map {
      WizardFixture.taxonomy[$0.skill].name
    }
    var interview = try Interview(profile)
    #expect(!names.isEmpty)
    for name in names {
      #expect(interview.question?.lines.first?.hasPrefix("\(name) (") == true)
      _ = interview.answer("s")
    }
  }

  @Test(
    arguments: [
      (
        "SQL: advanced; Kafka (3 years), learning Rust",
        #"{ "skill": "SQL", "level": "advanced" }, { "skill": "Kafka", "years": 3 }, "#
          + #"{ "skill": "Rust", "level": "learning" }"#
      ),
      ("SQL, postgres; k8s", #""SQL", "k8s""#), ("Terrafrom, Helm", #""Helm""#), ("n", ""),
      ("zzz", ""),
    ])
  func `asks once for the skills that no question was about`(
    answer: String, entries: String
  ) throws {
    var interview = try Interview(Self.profile(Self.years, Self.week, Self.target))
    while !interview.asksForMore { _ = interview.answer("s") }
    let reply = interview.answer(answer)
    #expect(interview.text.contains(#""skills": [\#(entries)]"#), "\(interview.text) \(reply)")
    #expect(interview.asksForMore == ["Terrafrom", "zzz"].contains { answer.hasPrefix($0) })
  }

  @Test func `says what was left open`() throws {
    var interview = try Interview()
    while interview.question != nil { _ = interview.answer("s") }
    #expect(interview.text == Interview.emptyProfile)
    #expect(
      interview.leftOpen == [
        "years of backend work", "the tasks of your week", "skills that matter", "hours a week",
        "the target",
      ])
  }

  @Test(arguments: [["y", "n", ""], ["n", "n"]])
  func `is short`(skill: [String]) throws {
    var interview = try Interview()
    var count = 4
    _ = interview.type(["6", "1", "1 30, 4 20, 7", ""])
    while interview.question?.topic == .skills, !interview.asksForMore {
      _ = interview.answer(skill[(count - 4) % skill.count])
      count += 1
    }
    _ = interview.type(["", "10", ""])
    #expect(interview.question == nil)
    #expect(count + 3 <= 7 + 8 * skill.count)
    #expect(count > 4 + 4 * skill.count)
  }

  @Test func `names skills and tasks so that they are read as themselves`() throws {
    let taxonomy = WizardFixture.taxonomy
    var profile = Profile()
    profile.skills = taxonomy.skills.map { skill in
      SkillEntry(
        name: Located(SkillPlace.name(of: skill.index, in: taxonomy), at: 0, path: skill.id.text))
    }
    let facts = Facts(profile, taxonomy: taxonomy, asOf: WizardFixture.today)
    for skill in taxonomy.skills {
      let read = facts.statements.filter { $0.path == skill.id.text }.map(\.skill)
      #expect(read == [skill.index], "\(skill.id)")
    }
    for task in taxonomy.tasks {
      #expect(
        taxonomy.names.task(written: task.name).map { taxonomy.tasks[$0].id } == task.id,
        "\(task.id)")
    }
  }
}

extension Interview {
  /// Whether it asks for the skills that no question was about.
  fileprivate var asksForMore: Bool { question?.prompt.hasPrefix("What else") ?? false }
}
