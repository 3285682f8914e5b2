import GapcheckCore
import GapcheckReport
import Testing

@Suite struct `A report in part` {
  private static let terminal = RenderOptions(width: 80)

  private func lines(_ report: Report, _ extent: ReportExtent) -> [Substring] {
    report.rendered(as: .text, extent: extent, options: Self.terminal)
      .split(separator: "\n", omittingEmptySubsequences: false).dropLast()
  }

  /// Every example as it is and with some tracks asked for, and a profile of hostile words.
  private static let reports: [Report] = {
    let taxonomy = ReportOutput.auditor.taxonomy
    let wanted = Example.allCases.flatMap { example in
      stride(from: 0, to: taxonomy.tracks.count, by: 5).map { position in
        let track = taxonomy.tracks[position]
        let text = String(decoding: example.profile, as: UTF8.self)
        let brace = text.firstIndex(of: "{").map { text.index(after: $0) } ?? text.startIndex
        let rest = text[brace...].replacing(/"target": *"[^"]*",?/, with: "")
        return Array("{\"target\":\"\(track.id.text)\",\(rest)".utf8)
      }
    }
    return Example.allCases.map(\.output.report) + [HostileProfile.output.report]
      + wanted.map { ReportOutput.report(of: $0) }
  }()

  @Test func `is one screen where it is brief`() {
    for report in Self.reports {
      let lines = lines(report, .brief)
      #expect(lines.count <= 24, "\(report.verdict.track.id): \(lines.joined(separator: "\n"))")
      #expect(lines.allSatisfy { $0.count <= 80 })
    }
  }

  @Test(arguments: Example.personas)
  func `says on its first screen where one stands and what is next`(example: Example) {
    for extent in [ReportExtent.whole, .brief] {
      let screen = lines(example.output.report, extent).prefix(24).joined(separator: " ")
      #expect(screen.contains(example.output.report.verdict.track.name) || extent == .whole)
      let words = ["Worth most for an hour:", "Do in the week of"]
      for word in words { #expect(screen.contains(word), "\(extent): \(word)") }
      #expect(screen.contains(/\d+ \(\d+ … \d+\)/))
    }
  }

  @Test func `asks first where the profile says too little`() {
    for extent in [ReportExtent.whole, .brief] {
      let screen = lines(Example.minimal.output.report, extent).prefix(24).joined(separator: " ")
      #expect(screen.contains("Insufficient information") && screen.contains("Do you have"))
    }
  }

  @Test(arguments: Example.allCases)
  func `knows every section that a report has`(example: Example) {
    let keys = example.explained.report.document.sectionKeys
    #expect(Set(keys).isSubset(of: ReportSection.allCases.map(\.rawValue)))
    if Example.personas.contains(example) {
      #expect(keys == ReportSection.allCases.map(\.rawValue))
    }
  }

  @Test(arguments: ReportSection.allCases)
  func `has the sections asked for, as they stand in the whole`(section: ReportSection) throws {
    let report = Example.featureDeveloper.explained.report
    let whole = Page(text: report.rendered(as: .text, options: Self.terminal)).sections
    let part = Page(
      text: report.rendered(as: .text, extent: .sections([section]), options: Self.terminal))
    let title = try #require(part.sections.first).title
    #expect(part.sections.count == 1 && whole.map(\.title).contains(title))
    let body = try #require(whole.first { $0.title == title }).body
    #expect(part.sections[0].body.hasPrefix(body.split(separator: "\ngapcheck, taxonomy")[0]))
    #expect(part.sections[0].body.contains("gapcheck, taxonomy"))
  }

  @Test func `keeps the order of the report`() {
    let document = Example.databaseAdministrator.output.report.document(
      .sections([.plan, .verdict, .gaps]))
    #expect(document.sectionKeys == ["verdict", "gaps", "plan"])
  }
}
