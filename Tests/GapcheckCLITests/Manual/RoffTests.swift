import Testing

@testable import GapcheckCLI

@Suite struct `Text in roff` {
  @Test(arguments: [
    ("--as-of", #"\-\-as\-of"#), (#"a\b"#, #"a\eb"#), ("'x'", #"\(aqx\(aq"#),
    (#"say "x""#, #"say \(dqx\(dq"#), ("`~^", #"\(ga\(ti\(ha"#),
    ("résumé…", #"r\[u00E9]sum\[u00E9]\[u2026]"#), ("😀", #"\[u1F600]"#),
  ])
  func `stands for itself`(text: String, expected: String) {
    var roff = Roff()
    roff.text(.plain(text))
    #expect(roff.page == "\(expected)\n")
  }

  @Test func `is never a request, wherever a line begins`() {
    var roff = Roff()
    let long = String(repeating: "x", count: 76)
    roff.text(.plain(".TH \(long) .html 'quoted'"))
    roff.tag([.plain(".md")])
    let lines = roff.lines.filter { !$0.hasPrefix(".TP") }
    #expect(lines.count == 4)
    #expect(lines.allSatisfy { !$0.hasPrefix(".") && !$0.hasPrefix("'") })
    #expect(lines.last == #"\&.md"#)
  }

  @Test func `keeps an argument of a macro together`() {
    var roff = Roff()
    roff.macro("SS", #"a "b" -c"#)
    #expect(roff.page == #".SS "a \(dqb\(dq \-c""# + "\n")
  }
}
