/// AI work says how its quality was measured, with a number.
enum EvaluationMethod: SignalCheck {
  static let id = "evaluation-method"

  static func find(_ subject: CheckSubject) -> (SignalFinding.Status, CheckReason) {
    let evaluated = subject.aiArtifacts.filter { $0.evaluation != nil }
    if let artifact = evaluated.first(where: { $0.evaluation?.contains(where: \.isNumber) == true })
    {
      return (.met, .evaluation(title: artifact.title))
    }
    if let artifact = evaluated.first {
      return (.partial, .evaluationWithoutNumber(title: artifact.title))
    }
    return (.missing, .noEvaluation)
  }
}
