/// A deployed, monitored artifact on the AI side can be opened.
enum DeployedArtifact: SignalCheck {
  static let id = "deployed-artifact"

  static func find(_ subject: CheckSubject) -> (SignalFinding.Status, CheckReason) {
    let open = subject.aiArtifacts.filter { $0.isDeployed && $0.url != nil }
    if let artifact = open.first(where: \.isMonitored) {
      return (.met, .artifact(title: artifact.title))
    }
    if let artifact = open.first { return (.partial, .notMonitored(title: artifact.title)) }
    return (.missing, .noArtifact)
  }
}
