import GapcheckCore
import GapcheckReport
import JSON
import SeededRandom
import Testing

@Suite struct `A saved report` {
  private func saved(_ json: String) throws -> SavedDocument {
    try SavedDocument(parsing: Array(json.utf8), taxonomy: ReportOutput.auditor.taxonomy)
  }

  private func expectSame(_ report: Report) throws {
    let saved = try saved(report.json())
    for format in ReportFormat.allCases {
      for options in Self.options(for: format.rawValue) {
        let direct = report.rendered(as: format, options: options)
        let again = saved.rendered(as: .page(format), options: options)
        #expect(again == direct, "\(format)")
      }
    }
    for format in [PlanFormat.csv, .ics] {
      let direct = report.plan?.rendered(as: format, options: RenderOptions())
      #expect(saved.rendered(as: format, options: RenderOptions()) == direct, "\(format)")
    }
    if let plan = report.plan { try expectSame(plan) }
  }

  private func expectSame(_ plan: PlanReport) throws {
    let saved = try saved(plan.json())
    for format in PlanFormat.allCases {
      for options in Self.options(for: format.rawValue) {
        let direct = plan.rendered(as: format, options: options)
        #expect(saved.rendered(as: format, options: options) == direct, "\(format)")
      }
    }
  }

  /// Only text is fitted to where it is read.
  private static func options(for format: String) -> [RenderOptions] {
    format == "text"
      ? [RenderOptions(width: 40, color: true), RenderOptions(width: 133, ascii: true)]
      : [RenderOptions()]
  }

  @Test(arguments: Example.allCases)
  func `is shown to the byte as it would have been at once`(example: Example) throws {
    try expectSame(example.explained.report)
  }

  @Test func `is so without the sums behind its scores`() throws {
    try expectSame(Example.minimal.output.report)
  }

  @Test func `is so of a hostile profile`() throws {
    try expectSame(ReportOutput.report(of: HostileProfile.bytes, isExplained: true))
  }

  @Test func `is so of a profile with everything in it`() throws {
    let json = FullProfile.json.replacing(#""hoursPerWeek": 0.5"#, with: #""hoursPerWeek": 15"#)
    try expectSame(ReportOutput.report(of: Array(json.utf8), isExplained: true))
  }

  @Test(arguments: 1...3)
  func `is so of random people`(seed: UInt64) throws {
    try expectSame(
      ReportOutput.report(of: RandomProfile(seed: seed).bytes, isExplained: seed % 2 == 0))
  }

  @Test(arguments: [
    #""target": "ml-research-engineer""#, #""project": "private-code-assistant""#,
    #""off": ["2026-12-24..2027-01-02"]"#, #""hoursPerWeek": 7.3"#, #""hoursPerWeek": 100"#,
    #""target": "deep-databases""#, #""aim": "ready""#,
  ])
  func `is so whatever was answered`(answer: String) throws {
    let profile = #"{"name": "Participant 7", \#(answer), "skills": ["Python: expert", "SQL"]}"#
    try expectSame(try #require(ReportOutput.report(of: Array(profile.utf8)).plan))
  }

  @Test func `is so of a plan that is under way`() throws {
    let under = try #require(PlanUnderWay(Example.halfway.profile))
    let day = ReportOutput.today.adding(days: 33)
    let half = under.ticking(under.open.prefix(3).map(\.id)).renewed(on: day)
    let plan = try #require(PlanUnderWay.plan(of: half.profile, record: half.file.record))
    #expect(plan.record.resumed != nil)
    try expectSame(plan)
  }

  @Test func `leads only where links may lead`() throws {
    let url = try #require(
      Example.halfway.output.json.firstMatch(of: /"url": "(https:[^"]*)"/)?.output.1)
    let json = Example.halfway.output.json.replacing(url, with: "javascript:alert(1)")
    for format in [PlanFormat.html, .markdown, .text, .ics] {
      let page = try #require(try saved(json).rendered(as: format, options: RenderOptions()))
      #expect(!page.contains("javascript:"))
    }
  }
}

@Suite struct `Something that is no saved report` {
  private func error(_ json: String) -> SavedDocumentError? {
    do throws(SavedDocumentError) {
      _ = try SavedDocument(parsing: Array(json.utf8), taxonomy: ReportOutput.auditor.taxonomy)
      return nil
    } catch { return error }
  }

  @Test(arguments: [
    ("", "there is no value"), ("{", "the text ends inside an object"),
    ("3", "is no report, plan or summary that gapcheck saved"),
    (#"{"skills": ["Go"]}"#, "is no report, plan or summary that gapcheck saved"),
    (
      #"{"format": "gapcheck.report/2"}"#,
      "is in format 'gapcheck.report/2', and this gapcheck reads 'gapcheck.report/1'; use the"
        + " gapcheck that wrote it"
    ),
    (#"{"format": "gapcheck.result/1"}"#, "which is no report, plan or summary; save a new one"),
    (#"{"format": "gapcheck.progress/1"}"#, "is what 'gapcheck progress' wrote, which is not read"),
    (
      #"{"format": "gapcheck.comparison/1"}"#, "is what 'gapcheck compare' wrote, which is not read"
    ),
    (#"{"format": "gapcheck.report/1"}"#, "'tracks' is missing; save a new one with"),
    (#"{"format": "gapcheck.plan/1"}"#, "is missing; save a new one with"),
    (#"{"format": "gapcheck.summary/1"}"#, "'taxonomyVersion' is missing"),
  ])
  func `is told as such`(json: String, words: String) {
    let message = error(json)?.message ?? ""
    #expect(message.contains(words), "\(message)")
    #expect(message.unicodeScalars.allSatisfy { $0.value >= 0x20 })
  }

  /// Values of a report, each in turn gone, or of another kind.
  @Test(arguments: 0..<3)
  func `is told so with the place, whichever value is not what it should be`(start: Int) throws {
    let whole = JSONTree(Example.minimal.explained.node).sample
    #expect(error(whole.line) == nil)
    var (missing, wrong) = (0, 0)
    let values = [JSONTree.literal("-7"), .string("\u{1B}[31m"), .array([]), .object([])]
    let paths = whole.paths.filter { $0.text != "format" }
    for position in stride(from: start, to: paths.count, by: 7) {
      var tree = whole
      tree[paths[position][...]] = nil
      if let error = error(tree.line) {
        missing += 1
        #expect(error.offset != nil, "\(paths[position].text)")
      }
      tree = whole
      tree[paths[position][...]] = values[position % values.count]
      if let error = error(tree.line) {
        wrong += 1
        #expect(error.offset != nil && !error.message.contains("\u{1B}"), "\(error.message)")
      }
    }
    #expect(missing > 30 && wrong > 30, "\(missing) \(wrong) of \(paths.count)")
  }

  /// A report that is read is one that every renderer can take, however it was changed.
  @Test func `never stops a renderer`() throws {
    let whole = JSONTree(Example.minimal.explained.node).sample
    var random = SplitMix64(seed: 8)
    let values = [
      JSONTree.literal("0"), .literal("4"), .literal("99999"), .literal("true"), .literal("null"),
      .array([]), .string(""), .string("2026-11-21"), .string("9999-12-31"), .string("x"),
    ]
    let paths = whole.paths
    var read = 0
    for _ in 1...120 {
      var tree = whole
      for _ in 0...random.number(0...2) {
        tree[random.one(of: paths)[...]] = random.one(of: values)
      }
      let bytes = Array(tree.line.utf8)
      guard
        let document = try? SavedDocument(
          parsing: bytes, taxonomy: ReportOutput.auditor.taxonomy)
      else { continue }
      read += 1
      for format in PlanFormat.allCases {
        _ = document.rendered(as: format, options: RenderOptions())
      }
    }
    #expect(read > 10)
  }

  @Test func `is told wherever the file breaks off`() {
    let bytes = Array(Example.halfway.output.json.utf8)
    for length in stride(from: 0, to: bytes.count - 2, by: 9973) {
      let error = error(String(decoding: bytes[..<length], as: UTF8.self))
      #expect(error?.offset != nil)
    }
  }
}

extension JSONTree {
  /// A report with one entry of each list, and of all those that others refer to.
  fileprivate var sample: JSONTree {
    var sample = shortened
    for key in ["tracks", "routes"] {
      sample[key] = self[key].map { .array($0.elements.map(\.shortened)) }
    }
    return sample
  }

  /// Every member within, and the first element of every list.
  fileprivate var paths: [[Step]] {
    members.flatMap { member in
      [[.key(member.key)]] + member.value.paths.map { [.key(member.key)] + $0 }
    }
      + elements.prefix(1).flatMap { element in
        [[.position(0)]] + element.paths.map { [.position(0)] + $0 }
      }
  }
}
