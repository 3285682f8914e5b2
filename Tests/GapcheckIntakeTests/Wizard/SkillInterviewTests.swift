import GapcheckCore
import Testing

@testable import GapcheckIntake

@Suite struct `A skill in an interview` {
  @Test(
    arguments: [
      ("yyy", 4), ("yyn", 3), ("yn", 2), ("ny", 1), ("nn", 0),
    ])
  func `finds a level from the rubric's questions`(answers: String, level: Int) throws {
    var interview = try WizardStart.atSkills.get()
    let name = try #require(interview.question?.lines.first?.split(separator: " (").first)
    _ = interview.type(answers.map(String.init))
    #expect(
      interview.text
        == WizardProfile.text(
          WizardProfile.years, WizardProfile.week, WizardProfile.hours, WizardProfile.target,
          skills: #"{ "skill": "\#(name)", "level": \#(level) }"#))
    #expect(interview.question?.prompt.contains("where can it be seen") == (level > 1))
  }

  @Test(arguments: [("s", 0), ("ys", 2), ("yys", 3)])
  func `keeps the level that was reached where the next is left open`(
    answers: String, level: Int
  ) throws {
    var interview = try WizardStart.atSkills.get()
    _ = interview.type(answers.map(String.init))
    #expect(interview.text.contains(#""level": \#(level) }"#) == (level > 0))
    #expect(interview.question?.prompt.contains("where can it be seen") == (level > 0))
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

  @Test func `asks first what the audit asks, while a profile is not whole`() throws {
    let profile = WizardProfile.text(
      WizardProfile.years, WizardProfile.week,
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
      (
        "Docker ★★★★★, SQL (4/5)",
        #"{ "skill": "Docker", "level": "★★★★★" }, { "skill": "SQL", "level": "4/5" }"#
      ),
      ("SQL, postgres; k8s", #""SQL", "k8s""#), ("Terrafrom, Helm", #""Helm""#), ("n", ""),
      ("zzz", ""),
    ])
  func `asks once for the skills that no question was about`(
    answer: String, entries: String
  ) throws {
    var interview = try WizardStart.atOtherSkills.get()
    let reply = interview.answer(answer)
    #expect(interview.text.contains(#""skills": [\#(entries)]"#), "\(interview.text) \(reply)")
    #expect(interview.asksForMore == ["Terrafrom", "zzz"].contains { answer.hasPrefix($0) })
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

  @Test func `keeps no years of a skill that turns out not to be held`() throws {
    let text = WizardProfile.text(skills: #"{ "skill": "Kafka", "years": 3 }"#)
    let editor = try ProfileEditor(Array(text.utf8))
    var state = WizardState(editor, auditor: WizardFixture.auditor, asOf: WizardFixture.today)
    let place = SkillPlace(
      try #require(WizardFixture.taxonomy.names.skill(written: "Kafka")), in: state)
    #expect(place.losesUse(at: .none) && !place.losesUse(at: .aware))
    #expect(state.apply(place.changes(to: .none)) == [])
    let changed = WizardProfile.text(skills: #"{ "skill": "Kafka", "level": 0 }"#)
    #expect(String(decoding: state.editor.bytes, as: UTF8.self) == changed)
  }
}
