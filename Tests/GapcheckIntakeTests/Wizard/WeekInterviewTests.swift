import GapcheckIntake
import Testing

@Suite struct `A week in an interview` {
  @Test(
    arguments: [
      (["6"], WizardProfile.text(WizardProfile.years)),
      (["2,5 years"], WizardProfile.text(#""yearsOfExperience": 2.5"#)),
      (["lots", "80", "-1", "?", "6"], WizardProfile.text(WizardProfile.years)),
      (
        ["6", "1", "1 30, 2"],
        WizardProfile.text(
          WizardProfile.years,
          #""tasks": [{ "task": "Build CRUD endpoints", "share": 30 }, "Write adapters and service integrations"]"#
        )
      ),
      (
        ["6", "code review 10%"],
        WizardProfile.text(
          WizardProfile.years, #""tasks": [{ "task": "code review", "share": 10 }]"#)
      ),
      (
        ["6", "\"sales calls\" 30"],
        WizardProfile.text(
          WizardProfile.years, #""tasks": [{ "task": "sales calls", "share": 30 }]"#)
      ),
      (
        ["6", "1", "1 30", "1", "1 40"],
        WizardProfile.text(
          WizardProfile.years, #""tasks": [{ "task": "Build CRUD endpoints", "share": 40 }]"#)
      ),
      (
        ["6", "1", "1, 2", "1", "1 40"],
        WizardProfile.text(
          WizardProfile.years,
          #""tasks": [{ "task": "Build CRUD endpoints", "share": 40 }, "Write adapters and service integrations"]"#
        )
      ),
      (
        ["6", "1", "1 30, 2 10", "1", "1 0"],
        WizardProfile.text(
          WizardProfile.years,
          #""tasks": [{ "task": "Write adapters and service integrations", "share": 10 }]"#)
      ),
      (
        ["6", "1", "more", "14"],
        WizardProfile.text(
          WizardProfile.years, #""tasks": ["Design service boundaries and API contracts"]"#)
      ),
      (
        ["6", "1", "", "5", "10"],
        WizardProfile.text(WizardProfile.years, #""tasks": ["Command incidents"]"#)
      ),
      (
        ["6", "1", "2 1 2"],
        WizardProfile.text(
          WizardProfile.years,
          #""tasks": ["Write adapters and service integrations", "Build CRUD endpoints"]"#)
      ),
      (
        ["6", "1", "1 3%"],
        WizardProfile.text(
          WizardProfile.years, #""tasks": [{ "task": "Build CRUD endpoints", "share": 3 }]"#)
      ),
      (["6", "1", "b", "b", "7"], WizardProfile.text(#""yearsOfExperience": 7"#)),
      (
        ["s", "s", "s", "s", "s", "s", "s", "s", "s", "s", "s", "12"],
        WizardProfile.text(#""hoursPerWeek": 12"#)
      ),
    ])
  func `writes what was answered`(answers: [String], expected: String) throws {
    var interview = try Interview(WizardProfile.text())
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
    var interview = try WizardStart.atTasks.get()
    let question = interview.question
    guard case .complaint(let lines) = interview.answer(answer) else {
      Issue.record("'\(answer)' was taken")
      return
    }
    #expect(lines.joined().contains(words), "\(lines)")
    #expect(
      interview.text == WizardProfile.text(WizardProfile.years) && interview.question == question)
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
    let whole = WizardProfile.text(
      WizardProfile.years, tasks, WizardProfile.hours, WizardProfile.target, skills: #""Go""#)
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
    let start = try WizardStart.atEnd.get()
    let text = start.text.replacing(#"{ "task": "on-call", "share": 100 }"#, with: #""on-call""#)
    var interview = try Interview(text)
    #expect(interview.question?.topic == .week)
    _ = interview.answer("")
    #expect(interview.question?.prompt == "What do you want to change?")
  }

  @Test(arguments: [("n", true), ("No", true), ("none", true), ("y", false), ("Yes", false)])
  func `ends where there is no other kind of work, and wants the number of one`(
    answer: String, isDone: Bool
  ) throws {
    var interview = try WizardStart.atTasks.get()
    _ = interview.answer("1 30")
    let text = interview.text
    let reply = interview.answer(answer)
    #expect((interview.question?.topic == .skills) == isDone && interview.text == text)
    guard !isDone else { return }
    #expect(reply == .complaint(["type its number, from 1 to 7"]))
  }

  @Test func `says once how tasks and their percents are typed`() throws {
    var interview = try WizardStart.atTasks.get()
    #expect(interview.question?.hint.contains("such as 1 30, 4 20, 7") == true)
    for answers in [["more"], ["1 30", "2"]] {
      var later = interview
      _ = later.type(answers)
      #expect(later.question?.prompt == "Which of these did your last weeks hold?")
      #expect(later.question?.hint.contains("1 30") == false)
    }
    #expect(interview.answer("no") == .taken([]))
    #expect(interview.question?.prompt == "Which kind of work is nearest to your week?")
  }
}
