import GapcheckIntake
import Testing

@Suite struct `What was read in an interview` {
  private static let read = WizardProfile.text(
    #""yearsOfExperience": 5"#, #""tasks": [{ "task": "on-call", "inferred": "was on call" }]"#,
    #""inferred": { "yearsOfExperience": "2019 to 2024" }"#,
    skills: #"{ "skill": "Go", "years": 4, "inferred": "Go since 2020" }, "#
      + #"{ "skill": "SQL", "level": 3, "inferred": "advanced SQL" }"#)
  private static let start = Result { try Interview(read) }
  private static let goTaken = #"{ "skill": "Go", "years": 4, "level": 3 }"#
  private static let goRead = #"{ "skill": "Go", "years": 4, "inferred": "Go since 2020" }"#
  private static let sqlRead = #"{ "skill": "SQL", "level": 3, "inferred": "advanced SQL" }"#

  @Test(
    arguments: [
      (
        ["all"],
        WizardProfile.text(
          #""yearsOfExperience": 5"#, #""tasks": [{ "task": "on-call" }]"#,
          skills: goTaken + #", { "skill": "SQL", "level": 3 }"#)
      ),
      (
        ["n", "", "y", "2", "n"],
        WizardProfile.text(
          #""yearsOfExperience": 5"#, #""tasks": []"#,
          skills: goTaken + #", { "skill": "SQL", "level": 2 }"#)
      ),
      (
        ["1 2, 4", "7", "n", "40"],
        WizardProfile.text(
          #""yearsOfExperience": 7"#, #""tasks": [{ "task": "on-call", "share": 40 }]"#,
          skills: #"{ "skill": "SQL", "level": 3 }"#)
      ),
      (
        ["n", "7", "n", "s", "40"],
        WizardProfile.text(
          #""yearsOfExperience": 7"#, #""tasks": [{ "task": "on-call", "share": 40 }]"#,
          skills: sqlRead)
      ),
      (
        ["n", "y", "5", "s", "s", "y"],
        WizardProfile.text(
          #""yearsOfExperience": 5"#, #""tasks": [{ "task": "on-call" }]"#,
          skills: "\(goRead), \(sqlRead)")
      ),
    ])
  func `lets the person agree to what was read`(answers: [String], expected: String) throws {
    var interview = try Self.start.get()
    _ = interview.type(answers)
    #expect(interview.text == expected)
    #expect(interview.question?.topic != .inferred)
  }

  @Test func `shows the words that something was read from`() throws {
    var interview = try Self.start.get()
    #expect(
      interview.question?.choices.map(\.text) == [
        #"5 years of backend work, from "2019 to 2024""#,
        #"Go: level 3, 4 years, from "Go since 2020""#,
        #"SQL: level 3, from "advanced SQL""#, #"in your week: on-call, from "was on call""#,
      ])
    _ = interview.answer("1, 2")
    #expect(interview.question?.lines.last == #"read from: "2019 to 2024""#)
    _ = interview.answer("y")
    #expect(interview.question?.prompt == "Go: level 3, 4 years, is that right?")
    #expect(interview.question?.lines.last == #"read from: "Go since 2020""#)
  }

  @Test(
    arguments: [
      (
        #""skill": "Kubernetes", "level": 2"#,
        "'Moved forty services of a payments platform, with all of their data, to k8s with Helm'",
        #"Kubernetes: level 2, from "… all of their data, to k8s with Helm'""#
      ),
      (
        #""skill": "Kafka", "years": 0.5"#,
        "'Kafka and then much else that we ran for a payments company until the end of it'",
        #"Kafka: level 2, 0.5 years, from "'Kafka and then much else that we ran for a payments …""#
      ),
      (
        #""skill": "Git", "level": "★★★★★""#, "'Git ★★★★★' at line 2",
        #"Git: level 4, from "'Git ★★★★★' at line 2""#
      ),
      (
        #""skill": "Git""#, "'Git' at line 2", #"Git: not scored, from "'Git' at line 2""#
      ),
      (
        #""skill": "Go (5 years), Java (1 year)""#, "a list",
        #"Go (5 years), Java (1 year): several levels, from "a list""#
      ),
    ])
  func `is shown with its words around the name`(
    members: String, words: String, line: String
  ) throws {
    let entry = #"{ \#(members), "inferred": "\#(words)" }"#
    let interview = try Interview(
      WizardProfile.text(skills: entry + #", { "skill": "SQL", "inferred": "SQL" }"#))
    #expect(interview.question?.choices.first?.text == line)
  }

  @Test(arguments: [
    (#", "years": 4, "lastUsed": "2024-01", "evidence": [{ "note": "ran it" }]"#, true),
    ("", false),
  ])
  func `keeps nothing of the use of a skill that is not held`(use: String, isTold: Bool) throws {
    let entry = #"{ "skill": "Go"\#(use), "level": 3, "inferred": "Go" }"#
    var interview = try Interview(WizardProfile.text(skills: entry))
    let reply = interview.answer("0")
    #expect(interview.text == WizardProfile.text(skills: #"{ "skill": "Go", "level": 0 }"#))
    #expect(
      reply
        == .taken(["Level 0." + (isTold ? " Its years, last use and evidence are not kept." : "")]))
  }
}
