import GapcheckIntake
import Testing

@Suite struct `The course of an interview` {
  @Test(arguments: ["q", "quit", "exit", " Q "])
  func `is left at any question`(answer: String) throws {
    var interview = try Interview()
    #expect(interview.answer(answer) == .left)
    _ = interview.answer("6")
    #expect(interview.answer(answer) == .left)
  }

  @Test func `takes every answer back, one by one`() throws {
    let answers = ["6", "1", "1 30, 4", "", "y", "n", "github.com/me/x", "n", "n", "s", "y", "y"]
    var interview = try Interview(WizardProfile.text())
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
    let interview = try WizardStart.atEnd.get()
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

  @Test(arguments: [
    ("agent", "agent-engineer"), ("realtime", "realtime-inference"), ("deeper: cost", "deep-cost"),
    ("FinOps", "deep-cost"), ("deep", nil), ("ai", nil), ("zzz", nil),
  ])
  func `knows a target by the beginning of one name alone`(answer: String, id: String?) throws {
    var interview = try WizardStart.atTarget.get()
    _ = interview.answer(answer)
    #expect(interview.text.contains(#""target": "\#(id ?? "")"#) == (id != nil))
  }

  @Test func `counts one hour and one year as one`() throws {
    var interview = try Interview(WizardProfile.text(WizardProfile.week, #""target": "auto""#))
    #expect(interview.answer("1") == .taken(["1 year of backend work."]))
    while interview.question?.topic == .skills { _ = interview.answer("s") }
    #expect(interview.answer("1") == .taken(["1 hour a week."]))
    #expect(
      interview.summary == "1 year, 1 task, 0 skills, 1 hour a week, target auto")
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
}
