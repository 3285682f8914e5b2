import GapcheckCore
import GapcheckIntake
import GapcheckReport

/// What the command line of `batch` means.
struct BatchSettings: Sendable {
  /// How results are streamed.
  enum ResultFormat: String, CaseIterable {
    case ndjson, csv
  }

  /// The files about each person.
  struct Pages {
    let folder: String
    let format: ReportFormat
    /// Whether files that exist are replaced.
    let isForced: Bool
  }

  /// Where the summary goes.
  struct Summary {
    let target: OutputTarget
    let format: ReportFormat
    let options: RenderOptions
  }

  let common: CommonSettings
  let inputs: [InputSource]
  let target: OutputTarget
  /// `nil` where no results are streamed.
  let results: ResultFormat?
  let isFull: Bool
  let pages: Pages?
  let summary: Summary?
  let minimumGroup: Int?
  let isAnonymous: Bool
  let isKeptGoing: Bool
  let workers: Int

  var needsWholeAudits: Bool { pages != nil || isFull }

  init(_ invocation: Invocation, in environment: ProgramEnvironment) throws(UsageError) {
    common = try CommonSettings(invocation, in: environment)
    inputs = invocation.operands.map { InputSource(argument: $0) }
    target = OutputTarget(argument: try invocation.nonempty(.output) ?? "-")
    isFull = invocation.has(.full)
    isAnonymous = invocation.has(.anonymous)
    isKeptGoing = invocation.has(.keepGoing)
    minimumGroup = try invocation.whole(.minimumGroup, in: 1...1_000_000)
    workers = try invocation.whole(.jobs, in: 1...256) ?? environment.processorCount
    let format = try invocation.choice(.format)
    let options = try Self.options(invocation, in: environment, common: common, target: target)
    let page = format.flatMap { ReportFormat(rawValue: $0) }
    let folder = try invocation.nonempty(.outputFolder)
    let isSummaryOnly = invocation.has(.summaryOnly)
    summary = try Self.summary(
      invocation, isOnly: isSummaryOnly, format: page, target: target, options: options)
    let stream = format.flatMap(ResultFormat.init)
    if isSummaryOnly || folder != nil && stream == nil {
      results = nil
    } else {
      results = stream ?? .ndjson
    }
    pages = folder.map {
      Pages(
        folder: $0, format: (isSummaryOnly ? nil : page) ?? .markdown,
        isForced: invocation.has(.force))
    }
    try Self.check(
      invocation, format: format, page: page, isPaged: folder != nil, isSummaryOnly: isSummaryOnly)
  }

  private static func options(
    _ invocation: Invocation, in environment: ProgramEnvironment, common: CommonSettings,
    target: OutputTarget
  ) throws(UsageError) -> RenderOptions {
    let style = TerminalStyle(
      environment, isTerminal: target == .standardOutput && environment.isOutputTerminal)
    return RenderOptions(
      width: style.width, color: common.color.isOn(toTerminal: style.isTerminal, in: environment),
      ascii: style.isASCII)
  }

  private static func summary(
    _ invocation: Invocation, isOnly: Bool, format: ReportFormat?, target: OutputTarget,
    options: RenderOptions
  ) throws(UsageError) -> Summary? {
    if isOnly { return Summary(target: target, format: format ?? .text, options: options) }
    guard let path = try invocation.nonempty(.summary) else { return nil }
    guard let format = ReportFormat(suffixOf: path) else {
      throw invocation.fault(
        .invalidValue(
          name: CommandOption.summary.flag, found: path,
          allowed: "a file that ends with one of "
            + ReportFormat.allCases.map { ".\($0.fileSuffix)" }.joined(separator: ", ")))
    }
    return Summary(target: .file(path), format: format, options: RenderOptions())
  }

  /// Refuses what would be left unheard.
  private static func check(
    _ invocation: Invocation, format: String?, page: ReportFormat?, isPaged: Bool,
    isSummaryOnly: Bool
  ) throws(UsageError) {
    if let format, page != nil, !isPaged, !isSummaryOnly {
      throw invocation.fault(
        .invalidValue(
          name: CommandOption.format.flag, found: format,
          allowed: "ndjson or csv, or go with --out-dir for a page a person or with --summary-only")
      )
    }
    if isSummaryOnly, invocation.text(.summary) != nil {
      throw invocation.fault(
        .clash("'--summary-only' writes the summary to '-o'; leave '--summary' out"))
    }
    if let format, page == nil, isSummaryOnly {
      throw invocation.fault(
        .invalidValue(
          name: CommandOption.format.flag, found: format,
          allowed: "text, markdown, html or json with --summary-only"))
    }
  }
}
