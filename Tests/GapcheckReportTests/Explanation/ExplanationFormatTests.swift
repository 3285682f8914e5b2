import GapcheckCore
import GapcheckReport
import JSON
import Testing

@Suite struct `A report with its sums` {
  @Test(arguments: Example.allCases)
  func `has them as a last section, and the plain report has none`(example: Example) throws {
    let plain = example.output.report.document.sectionKeys
    #expect(example.explained.report.document.sectionKeys == plain + ["explanation"])
    #expect(example.output.node["explanation"] == nil)
    for page in [example.explained.text, example.explained.markdown] {
      let last = try #require(page.split(separator: "\n\n").last)
      #expect(last.contains("taxonomy "))
    }
  }

  @Test(arguments: Example.allCases)
  func `is the plain report but for them`(example: Example) throws {
    let (plain, explained) = (example.output, example.explained)
    let sections = Page(text: explained.text).sections.dropLast().map(\.body)
    #expect(zip(sections, Page(text: plain.text).sections.map(\.body)).dropLast().allSatisfy(==))
    let members = plain.node.members
    #expect(explained.node.members.dropLast().map(\.key) == members.map(\.key))
    #expect(explained.node.members.last?.key == "explanation")
  }

  @Test(arguments: Example.allCases)
  func `keeps to the contract of its JSON`(example: Example) {
    let node = example.explained.node
    #expect(ReportContract.shape.faults(in: node, at: "") == [])
    node.visit { path, node in
      #expect(!node.isNull || ReportContract.nullable.contains(path), "\(path)")
      guard let proven = node["proven"]?.number, let credited = node["credited"]?.number,
        let claimed = node["claimed"]?.number
      else { return }
      #expect(proven <= credited && credited <= claimed, "\(path)")
    }
  }

  @Test(arguments: Example.scored)
  func `adds up in JSON as well`(example: Example) throws {
    let node = example.explained.node
    for sum in try #require(node.at("explanation.tracks")).elements {
      let track = try #require(
        node["tracks"]?.elements.first { $0["id"]?.text == sum["track"]?.text })
      for key in ["proven", "credited", "claimed"] {
        let rows = try #require(sum["rows"]).elements.map { row in
          hundredths(row.at("points.\(key)"))
        }
        #expect(rows.reduce(0, +) == hundredths(track.at("readiness.\(key)")))
        #expect(rows.reduce(0, +) == hundredths(sum.at("total.\(key)")))
      }
    }
  }

  @Test(arguments: Example.scored, [40, 60, 80])
  func `keeps within its width, with ASCII too`(example: Example, width: Int) {
    for ascii in [false, true] {
      let text = example.explained.report.rendered(
        as: .text, options: RenderOptions(width: width, ascii: ascii))
      #expect(text.split(separator: "\n").allSatisfy { $0.count <= width })
    }
  }

  @Test(arguments: Example.personas)
  func `names behind each reason, printed or in JSON, a rule that there is`(
    example: Example
  ) throws {
    let output = example.explained
    let page = output.unwrapped.split(separator: "\n", omittingEmptySubsequences: false)
      .drop { $0 != "Skill levels" }
    let printed = page.filter { $0.hasPrefix("    • ") }
      .compactMap { $0.firstMatch(of: /\[([a-z-]+)\]$/).map { String($0.1) } }
    let rules = try #require(output.node.at("explanation.skills")).elements
      .flatMap { $0["reasons"]?.elements ?? [] }.compactMap { $0["rule"]?.text }
    #expect(rules.allSatisfy { ScoringRule(rawValue: $0) != nil })
    #expect(printed == rules)
  }

  @Test func `is harmless and not endless for a hostile profile`() {
    let output = ReportOutput(profile: HostileProfile.bytes, isExplained: true)
    for page in [output.text, output.markdown] {
      #expect(
        page.unicodeScalars.allSatisfy { $0 == "\n" || $0.properties.generalCategory != .control })
      #expect(page.count < 2 * 100_000)
    }
  }

  private func hundredths(_ node: JSONNode?) -> Int {
    Int(((node?.number ?? -1) * 100).rounded())
  }
}
