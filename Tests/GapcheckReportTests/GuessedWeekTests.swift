import GapcheckReport
import Testing

@Suite struct `A week that was only read from a résumé` {
  private static let warning = "Your week is known only from"

  @Test(arguments: [
    (
      #"{"task":"on-call triage","inferred":"was on call"}"#,
      "1 task that 'gapcheck init' read from your words, taken as the whole of it"
    ),
    (
      #"{"task":"on-call triage","inferred":"a"},{"task":"code review","inferred":"b"}"#,
      "2 tasks that 'gapcheck init' read from your words, together taken as the whole of it"
    ),
    (#"{"task":"on-call triage","inferred":"a"},{"task":"code review"}"#, nil),
    (#"{"task":"on-call triage"}"#, nil),
  ])
  func `is said to be so beside its exposure`(tasks: String, words: String?) {
    let profile = Array(#"{"skills":["Go"],"tasks":[\#(tasks)]}"#.utf8)
    let text = ReportOutput(profile: profile).unwrapped
    #expect(text.contains(Self.warning) == (words != nil))
    if let words { #expect(text.contains("\(Self.warning) \(words)")) }
  }
}
