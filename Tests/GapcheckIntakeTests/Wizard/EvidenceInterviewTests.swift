import GapcheckIntake
import Testing

@Suite struct `Evidence in an interview` {
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
    var interview = try WizardStart.atEvidence.get()
    _ = interview.answer(answer)
    #expect(interview.text.contains(#""level": 2\#(evidence) }"#), "\(interview.text)")
    #expect(
      (interview.question?.prompt == "What is behind the link?")
        == answer.hasPrefix("https://example.com"))
  }

  @Test(arguments: ["y", "Yes", "ok", "?!", "7", "…"])
  func `takes no bare yes or number for evidence`(answer: String) throws {
    var interview = try WizardStart.atEvidence.get()
    let (text, question) = (interview.text, interview.question)
    guard case .complaint = interview.answer(answer) else {
      Issue.record("'\(answer)' was taken")
      return
    }
    #expect(interview.text == text && interview.question == question)
  }

  @Test func `asks what is behind a link that tells nothing`() throws {
    var interview = try WizardStart.atEvidence.get()
    _ = interview.type(["https://example.com/post", "blog post"])
    #expect(
      interview.text.contains(
        #""evidence": [{ "url": "https://example.com/post", "kind": "writeup" }]"#))
  }
}
