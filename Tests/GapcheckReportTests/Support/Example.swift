import Foundation
import GapcheckCore
import GapcheckData
import GapcheckReport
import JSON
import Testing

/// A profile that comes with the project, and a profile of nothing.
enum Example: String, CaseIterable, CustomTestStringConvertible {
  case featureDeveloper = "feature-developer"
  case platformEngineer = "platform-engineer"
  case dataEngineer = "data-engineer"
  case databaseAdministrator = "dba"
  case halfway = "halfway-ai-infra"
  case minimal
  case empty

  /// The profiles that say enough for a verdict.
  static let personas = allCases.filter { $0 != .minimal && $0 != .empty }

  /// The profiles that are scored at all.
  static let scored = allCases.filter { $0 != .empty }

  var testDescription: String { rawValue }

  /// The report in every format, made once for all tests.
  var output: ReportOutput {
    guard let output = Self.outputs[self] else { preconditionFailure("\(self) is not rendered") }
    return output
  }

  /// The same with the sums behind the scores.
  var explained: ReportOutput {
    guard let output = Self.explanations[self] else { preconditionFailure("\(self) is missing") }
    return output
  }

  private static let outputs = Dictionary(
    uniqueKeysWithValues: allCases.map { ($0, ReportOutput(profile: $0.profile)) })

  private static let explanations = Dictionary(
    uniqueKeysWithValues: allCases.map {
      ($0, ReportOutput(profile: $0.profile, isExplained: true))
    })

  var profile: [UInt8] {
    guard self != .empty else { return Array(#"{"skills":[]}"#.utf8) }
    let file = ProjectFiles.examples.appending(path: "\(rawValue).json")
    do {
      return [UInt8](try Data(contentsOf: file))
    } catch {
      preconditionFailure("\(rawValue).json cannot be read: \(error)")
    }
  }
}

/// One profile's report in every format.
struct ReportOutput: Sendable {
  let report: Report
  /// Text at a width at which paragraphs wrap.
  let text: String
  /// Text at a width at which nothing wraps, for looking sentences up.
  let unwrapped: String
  let markdown: String
  let html: String
  let json: String
  let node: JSONNode

  /// The date of every audit in these tests: 21 November 2026.
  static let today = CalendarDate(dayNumber: 20_778)

  init(profile bytes: [UInt8], isExplained: Bool = false) {
    report = Self.report(of: bytes, isExplained: isExplained)
    text = report.rendered(as: .text, options: RenderOptions(width: 100))
    unwrapped = report.rendered(as: .text, options: RenderOptions(width: 100_000))
    markdown = report.rendered(as: .markdown, options: RenderOptions())
    html = report.rendered(as: .html, options: RenderOptions())
    json = report.rendered(as: .json, options: RenderOptions())
    do throws(JSONError) {
      node = try JSONNode(parsing: Array(json.utf8))
    } catch {
      preconditionFailure("the report is no JSON: \(error)")
    }
  }

  static func report(
    of bytes: [UInt8], record: PlanRecord? = nil, isExplained: Bool = false
  ) -> Report {
    guard let profile = ProfileDecoder.decode(bytes).profile else {
      preconditionFailure("the profile is not read")
    }
    let facts = Facts(profile, taxonomy: auditor.taxonomy, asOf: today)
    return Report(
      auditor.audit(facts), taxonomy: auditor.taxonomy, record: record, isExplained: isExplained)
  }

  static let auditor: Auditor = {
    do throws(TaxonomyError) {
      return Auditor(
        try Taxonomy.read(files: EmbeddedTaxonomy.files.map { ($0.name, Array($0.json.utf8)) }))
    } catch {
      preconditionFailure("the embedded taxonomy does not load: \(error.problems)")
    }
  }()
}

/// Where the files of the project are that tests read.
enum ProjectFiles {
  private static let target = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent()

  static let snapshots = target.appending(path: "Snapshots")

  private static let package = target.deletingLastPathComponent().deletingLastPathComponent()

  static let examples = package.appending(path: "Data/examples")

  static let schemas = package.appending(path: "Data/schemas")

  static let readme = package.appending(path: "README.md")

  /// The page of the model in the documentation of the core.
  static let modelPage = package.appending(path: "Sources/GapcheckCore/GapcheckCore.docc/Model.md")
  /// The committed page of the problems of profiles.
  static let problemsPage = package.appending(
    path: "Sources/GapcheckCore/GapcheckCore.docc/Problems.md")
}
