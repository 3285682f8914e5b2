import Foundation
import GapcheckCLI
import PromiseTally
import Testing

@Suite struct `What is said of people` {
  private static let words =
    "Scores compare a self-description with curated estimates: they are not for hiring decisions"
    + " and promise nothing."

  private static let cohort = (1...4).map {
    #"{"name":"Participant \#($0)","skills":["Go","Docker","k8s: advanced","PostgreSQL: expert"],"#
      + #""tasks":["on-call","code review"],"yearsOfExperience":\#($0 + 3)}"#
  }

  private static func run(_ arguments: [String], people: Int = 4) -> String {
    let lines = (0..<people).map { "\(cohort[$0 % 4])\n" }.joined()
    let streams = MemoryStreams(files: ["p.json": cohort[0], "c.ndjson": lines])
    let environment = ProgramEnvironment(
      arguments: arguments + ["-q", "--as-of", "2026-11-21"], processorCount: 2)
    #expect(Program(environment: environment, streams: streams).run() == .done)
    // Where lines end depends on the form.
    return streams.output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  private static let forms = ["text", "markdown", "html", "json"]

  @Test func `goes with what it is no basis for`() {
    for form in Self.forms {
      #expect(Self.run(["audit", "p.json", "-f", form]).contains(Self.words), "\(form)")
      #expect(
        Self.run(["audit", "p.json", "--explain", "-f", form]).contains(Self.words), "\(form)")
    }
    #expect(Self.run(["batch", "c.ndjson", "--full"]).contains(Self.words))
    for form in Self.forms where form != "json" {
      for people in [1, 4, 6] {
        let page = Self.run(["batch", "c.ndjson", "--summary-only", "-f", form], people: people)
        #expect(page.contains(Self.words), "\(form) \(people)")
      }
    }
    Promise.limitsOfVerdict.held(in: 2 * Self.forms.count + 1 + 9)
  }

  /// What only a breakdown says.
  private static let breakdown = [
    "What to teach first", "Readiness by track", "Participant", "AI infrastructure", "Deepen",
    "Kubernetes", "hours",
  ]

  @Test func `is nothing where they are fewer than five`() {
    var cases = 0
    for form in Self.forms where form != "json" {
      for people in 1...4 {
        for arguments in [[], ["--anonymous"]] {
          let page = Self.run(
            ["batch", "c.ndjson", "--summary-only", "-f", form] + arguments, people: people)
          #expect(page.contains("Fewer than 5 people: nothing of them is broken down."))
          for words in Self.breakdown {
            #expect(!page.contains(words), "\(form) \(people): \(words)")
          }
          cases += 1
        }
      }
      let page = Self.run(["batch", "c.ndjson", "--summary-only", "-f", form], people: 6)
      #expect(page.contains("What to teach first") && page.contains("Readiness by track"))
      let few = Self.run(
        ["batch", "c.ndjson", "--summary-only", "--min-group", "7", "-f", form], people: 6)
      #expect(few.contains("Fewer than 7 people"))
      for words in Self.breakdown { #expect(!few.contains(words), "\(form): \(words)") }
      cases += 2
    }
    Promise.smallGroups.held(in: cases)
  }
}
