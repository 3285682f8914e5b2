import GapcheckCore

/// The gates of one audit: what they hold it to, and what they say of it.
struct AuditGates {
  /// What is said on standard error once the report is written.
  struct Finding: Equatable {
    /// What a quiet run leaves out.
    var notes: [String] = []
    /// What does not hold.
    var complaints: [String] = []
  }

  private let readiness: ReadinessGate?
  private let baseline: BaselineGate?

  init(_ invocation: Invocation) throws(UsageError) {
    readiness = try ReadinessGate(invocation)
    baseline = try BaselineGate(invocation)
  }

  /// Holds an audit to the gates; reads the baseline, and throws where it cannot serve as one.
  func finding(
    on audit: Audit, in taxonomy: Taxonomy, _ program: Program
  ) throws(Failure) -> Finding {
    var finding = Finding()
    if let complaint = readiness?.complaint(about: audit.recommendedReadiness) {
      finding.complaints.append(complaint)
    }
    guard let baseline else { return finding }
    let compared = baseline.finding(on: try program.compare(baseline, with: audit, in: taxonomy))
    finding.notes += compared.notes
    finding.complaints += compared.complaints
    return finding
  }
}

extension Program {
  /// Tells what the gates found, and ends with what they ask for.
  func conclude(_ finding: AuditGates.Finding, isQuiet: Bool) -> ExitStatus {
    for line in (isQuiet ? [] : finding.notes) + finding.complaints {
      complain("gapcheck: \(line)")
    }
    return finding.complaints.isEmpty ? .done : .gateFailed
  }
}
