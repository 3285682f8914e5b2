/// A command that is run on the bytes of a case, and what its output is.
struct FuzzCommand: Sendable {
  /// What must hold of the output, given to another command.
  enum Sequel: Sendable {
    case none
    /// The command writes the same, given its own output.
    case same
    /// The output is a profile without errors.
    case soundProfile
  }

  let arguments: [String]
  let kind: OutputKind
  var sequel = Sequel.none

  init(_ line: String, _ kind: OutputKind, _ sequel: Sequel = .none) {
    arguments = line.split(separator: " ").map(String.init) + ["--as-of", "2026-11-21"]
    self.kind = kind
    self.sequel = sequel
  }

  /// The name of the file that holds the bytes of the case.
  static let input = "in"
}

extension FuzzTarget {
  /// The commands that read this intake; a case is given to one of them.
  var commands: [FuzzCommand] {
    switch self {
    case .json: []
    case .profile: FuzzCommand.ofProfile
    case .cohortLines, .cohortArray, .cohortTable: FuzzCommand.ofCohort
    case .resume, .text: [FuzzCommand("init --from in", .json, .soundProfile)]
    case .plan: FuzzCommand.ofPlan
    case .taxonomy: FuzzCommand.ofTaxonomy
    case .savedReport, .savedPlan: FuzzCommand.ofSaved + FuzzCommand.calendars
    case .savedSummary: FuzzCommand.ofSaved + FuzzCommand.ofParts
    case .comparison: FuzzCommand.ofComparison
    case .baseline: [FuzzCommand("audit profile.json --baseline in --fail-on-drop --brief", .text)]
    case .wizard: [FuzzCommand("init", .text)]
    }
  }
}

extension FuzzCommand {
  fileprivate static let ofProfile = [
    FuzzCommand("audit in", .text), FuzzCommand("audit in -f markdown --explain", .markdown),
    FuzzCommand("audit in -f html", .html), FuzzCommand("audit in -f json --explain", .json),
    FuzzCommand("plan in -f csv", .csv), FuzzCommand("plan in -f ics", .calendar),
    FuzzCommand("plan in -f markdown --mermaid", .markdown), FuzzCommand("check in", .text),
    FuzzCommand("check in -f json", .json), FuzzCommand("check in -f github", .commands),
    FuzzCommand("batch in", .jsonLines),
  ]
  fileprivate static let ofCohort = [
    FuzzCommand("batch in -j 1", .jsonLines), FuzzCommand("batch in -j 2", .jsonLines),
    FuzzCommand("batch in -f csv -j 1", .csv), FuzzCommand("batch in --full -j 1", .jsonLines),
    FuzzCommand("batch in --summary-only -f html --min-group 1", .html),
    FuzzCommand("batch in --summary-only -f json", .json),
    FuzzCommand("batch in --summary-only --min-group 1", .text),
  ]
  fileprivate static let ofPlan = [
    FuzzCommand("plan profile.json --check in", .text),
    FuzzCommand("plan profile.json --update in", .text),
    FuzzCommand("progress profile.json in", .text),
    FuzzCommand("progress profile.json in -f html", .html),
    FuzzCommand("progress profile.json in -f json", .json),
    FuzzCommand("progress profile.json in --update -f markdown", .markdown),
    FuzzCommand("progress profile.json in --record out.json", .text),
  ]
  fileprivate static let ofTaxonomy = [
    FuzzCommand("taxonomy check taxonomy", .text),
    FuzzCommand("taxonomy check taxonomy -f github", .commands),
    FuzzCommand("audit profile.json --taxonomy taxonomy --brief", .text),
    FuzzCommand("audit profile.json --taxonomy taxonomy -f json --explain", .json),
    FuzzCommand("explain model --taxonomy taxonomy -f html", .html),
  ]
  fileprivate static let ofSaved = [
    FuzzCommand("render in", .text), FuzzCommand("render in -f markdown", .markdown),
    FuzzCommand("render in -f html", .html), FuzzCommand("render in -f json", .json, .same),
  ]
  fileprivate static let calendars = [
    FuzzCommand("render in -f csv", .csv), FuzzCommand("render in -f ics", .calendar),
  ]
  fileprivate static let ofParts = [
    FuzzCommand("merge in summary.json -f json", .json),
    FuzzCommand("merge summary.json in --min-group 1", .text),
  ]
  fileprivate static let ofComparison = [
    FuzzCommand("compare in profile.json", .text), FuzzCommand("compare report.json in", .text),
    FuzzCommand("compare in report.json -f html", .html),
    FuzzCommand("compare profile.json in -f json", .json),
    FuzzCommand("compare in profile.json -f markdown", .markdown),
  ]
}
