import GapcheckCore
import GapcheckReport
import JSON
import Testing

/// Everything that is written of hostile people, by what it is.
struct HostileOutput: CustomTestStringConvertible, Sendable {
  let testDescription: String
  let format: PlanFormat
  let text: String

  static let all: [HostileOutput] = reports + plans + cohorts + comparisons

  static func all(in formats: PlanFormat...) -> [HostileOutput] {
    all.filter { formats.contains($0.format) }
  }

  private static func page(
    _ name: String, _ page: some RenderablePage
  ) -> [HostileOutput] {
    func rendered(_ format: ReportFormat, _ options: RenderOptions) -> String {
      page.rendered(as: format, options: options)
    }
    return [
      HostileOutput(
        testDescription: "\(name) html", format: .html, text: rendered(.html, RenderOptions())),
      HostileOutput(
        testDescription: "\(name) markdown", format: .markdown,
        text: rendered(.markdown, RenderOptions())),
      HostileOutput(
        testDescription: "\(name) json", format: .json, text: rendered(.json, RenderOptions())),
    ]
      + [(40, false), (80, false), (100, true)].map { width, ascii in
        HostileOutput(
          testDescription: "\(name) text \(width)", format: .text,
          text: rendered(.text, RenderOptions(width: width, ascii: ascii)))
      }
  }

  private static let comparisons: [HostileOutput] = {
    let sides = [HostileProfile.bytes, Array(#"{"skills":["Python"]}"#.utf8)]
      .map { ReportOutput.report(of: $0, isExplained: false) }
    return [(sides[0], sides[1]), (sides[1], sides[0])].flatMap { before, after in
      let comparison = try? Comparison(
        Pair(before, after), sources: Pair(.profile, .profile))
      return comparison.map { page("comparison", $0) } ?? []
    }
  }()

  private static let reports: [HostileOutput] = {
    let explained = ReportOutput.report(of: HostileProfile.bytes, isExplained: true)
    let brief = [ReportFormat.text, .markdown, .html].map { format in
      HostileOutput(
        testDescription: "brief \(format)", format: .page(format),
        text: explained.rendered(as: format, extent: .brief, options: RenderOptions()))
    }
    return page("report", explained) + brief
  }()

  private static let plans: [HostileOutput] = {
    var record = PlanRecord(asOf: ReportOutput.today)
    record.hasGantt = true
    let report = ReportOutput.report(of: HostileProfile.bytes, record: record)
    guard let plan = report.plan else { preconditionFailure("a hostile profile has a plan") }
    return page("plan", plan)
      + [PlanFormat.csv, .ics].map { format in
        HostileOutput(
          testDescription: "plan \(format)", format: format,
          text: plan.rendered(as: format, options: RenderOptions()))
      }
  }()

  /// People of hostile names who are alike enough for study groups, and one that cannot be read.
  private static let cohorts: [HostileOutput] = {
    let auditor = ReportOutput.auditor
    var tally = CohortTally(auditor.taxonomy)
    var table = CohortTable(auditor.taxonomy).header
    var lines = ""
    func add(_ entry: CohortEntry, steps: [CohortMember.Step]) {
      tally.add(entry, steps: steps)
      table += CohortTable(auditor.taxonomy).row(entry)
      var writer = JSONWriter(pretty: false)
      entry.write(to: &writer, taxonomy: auditor.taxonomy)
      lines += String(decoding: writer.bytes, as: UTF8.self) + "\n"
    }
    for (index, word) in HostileProfile.words.enumerated() {
      guard var profile = ProfileDecoder.decode(Example.featureDeveloper.profile).profile else {
        preconditionFailure("the profile is not read")
      }
      profile.name = word
      let facts = Facts(profile, taxonomy: auditor.taxonomy, asOf: ReportOutput.today)
      let (brief, steps) = auditor.briefAndNextSteps(of: facts)
      add(CohortEntry(index: index, source: word, outcome: .audited(brief)), steps: steps)
      let failure = CohortEntry.Failure(name: word, line: 1, column: 1, message: "bad '\(word)'")
      add(CohortEntry(index: index, source: word, outcome: .failed(failure)), steps: [])
    }
    let summary = CohortReport(tally, asOf: ReportOutput.today, taxonomy: auditor.taxonomy)
    return page("cohort", summary) + [
      HostileOutput(testDescription: "results csv", format: .csv, text: table),
      HostileOutput(testDescription: "results ndjson", format: .json, text: lines),
    ]
  }()
}
