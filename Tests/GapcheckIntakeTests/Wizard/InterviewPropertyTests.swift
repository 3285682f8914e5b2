import GapcheckCore
import GapcheckIntake
import SeededRandom
import Testing

@Suite struct `An interview with anyone` {
  private static let lines = [
    "y", "n", "y", "n", "y", "n", "", "", "s", "b", "?", "all", "more", "auto", "1", "2", "3", "4",
    "0", "10", "1 30, 2", "1, 2, 3", "5 50", "1 0", "code review 10", "\"x\" 3", "on-call",
    "github.com/me/x", "https://example.com/a", "p99 from 9 to 3 ms", "deep-reliability", "Go",
    "\u{1B}[A", "\u{202E}x", "'\"\\{}[]", "1 1 1", "999999999999999999999", "-1", "1e9", "3.14159",
    "skills", "week", "hours", "target", "years", "inferred", "kubernetes",
  ]

  private static let starts: [String?] = [
    nil, #"{"skills":["Go","k8s (5 years)"]}"#, #"{ "skills": [ ] , "x-note" : { "a" : 1 } }"#,
    #"{"skills":[{"name":"Go","inferred":"Go"},{"skill":"AWS (ECS, EC2)","inferred":"AWS"}],"#
      + #""tasks":["on-call",{"task":"nothing known","inferred":"a text"}],"yearsOfExperience":5,"#
      + #""inferred":{"yearsOfExperience":"5 years"},"hoursPerWeek":9,"target":"auto"}"#,
  ]

  @Test(arguments: 0..<4)
  func `always holds a sound profile, whatever is typed`(seed: Int) throws {
    var random = SplitMix64(seed: UInt64(seed))
    var interview = try Interview(Self.starts[seed % Self.starts.count])
    for _ in 0..<30 {
      guard interview.question != nil else { break }
      let before = interview.bytes
      let line = Self.lines[Int.random(in: 0..<Self.lines.count, using: &random)]
      let reply = interview.answer(line)
      let (profile, diagnostics) = ProfileDecoder.decode(interview.bytes)
      let facts = Facts(
        try #require(profile), taxonomy: WizardFixture.taxonomy, asOf: WizardFixture.today)
      #expect(
        (diagnostics + facts.diagnostics).filter { $0.severity == .error } == [], "\(line)")
      if case .taken = reply { continue }
      #expect(interview.bytes == before, "\(line)")
    }
  }

  @Test(arguments: 0..<2)
  func `asks nothing again that is answered, wherever it is left`(seed: Int) throws {
    var random = SplitMix64(seed: UInt64(seed))
    var answered: Set<String> = []
    var text: String? = nil
    for _ in 0..<60 {
      var interview = try Interview(text)
      guard interview.question?.topic != nil else { break }
      for _ in 0..<Int.random(in: 3...8, using: &random) {
        guard let question = interview.question, question.topic != nil else { break }
        let before = interview.bytes
        for answer in Self.answers(to: question, using: &random) { _ = interview.answer(answer) }
        guard interview.bytes != before else { continue }
        let name = "\(question.lines.first?.split(separator: " (").first ?? "") \(question.prompt)"
        #expect(answered.insert(name).inserted, "\(name)")
      }
      text = interview.text
    }
    let last = try Interview(text)
    #expect(last.question?.topic == nil)
    #expect(answered.count >= 10)
  }

  /// Sensible answers that end at some point within the topic; what ends with Enter alone ends so.
  private static func answers(
    to question: WizardQuestion, using random: inout SplitMix64
  ) -> [String] {
    let number = "\(Int.random(in: 1...7, using: &random))"
    switch question.topic {
    case .years, .hours: return [number]
    case .week where question.prompt.contains("another"): return [""]
    case .week: return [number, "\(number) 20", ""]
    case .target: return ["auto"]
    case .skills where question.prompt.contains("What else"): return [""]
    case .skills:
      let levels = [
        ["y", "y", "y"], ["y", "y", "n"], ["y", "n", "github.com/me/x"], ["n", "y"], ["n", "n"],
      ]
      return levels[Int.random(in: 0..<levels.count, using: &random)]
    case .inferred, nil: return [""]
    }
  }
}
