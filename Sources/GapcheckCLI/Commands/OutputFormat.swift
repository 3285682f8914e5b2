import GapcheckReport

/// A closed list of formats that a verb offers under `--format`.
protocol OutputFormat: RawRepresentable<String>, CaseIterable, Sendable {
  /// What is written where nothing else is asked for.
  static var text: Self { get }
}

extension ReportFormat: OutputFormat {}

extension PlanFormat: OutputFormat {}
