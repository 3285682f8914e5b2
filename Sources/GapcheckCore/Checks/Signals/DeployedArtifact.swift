/// A deployed, monitored artifact on the AI side can be opened.
enum DeployedArtifact: SignalCheck {
  static let id = "deployed-artifact"

  static func find(_ subject: CheckSubject) -> (SignalFinding.Status, CheckReason) {
    let open = subject.aiArtifacts.filter { $0.isDeployed && $0.url != nil }
    if let artifact = open.first(where: \.isMonitored) {
      return (.met, .artifact(title: artifact.title))
    }
    if let artifact = open.first { return (.partial, .notMonitored(title: artifact.title)) }
    // A link in a line leads somewhere, and says less than an artifact does of what is there.
    let line = subject.aiLines.first { line in
      line.hasLink && !subject.affirmed("deployment-words", in: line).isEmpty
    }
    return line.map { (.partial, .onlyLine($0)) } ?? (.missing, .noArtifact)
  }
}
