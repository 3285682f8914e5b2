/// AI work says how its quality was measured, with a number.
enum EvaluationMethod: SignalCheck {
  static let id = "evaluation-method"

  static func find(_ subject: CheckSubject) -> (SignalFinding.Status, CheckReason) {
    let evaluated = subject.aiArtifacts.filter { $0.evaluation != nil }
    let lines = subject.lines.filter(subject.tellsEvaluation)
    if let artifact = evaluated.first(where: { subject.statesFigure($0.evaluation ?? "") }) {
      return (.met, .evaluation(title: artifact.title))
    }
    if let line = lines.first(where: subject.statesFigure) { return (.met, .line(line)) }
    if let artifact = evaluated.first {
      return (.partial, .evaluationWithoutNumber(title: artifact.title))
    }
    return lines.first.map { (.partial, .line($0)) } ?? (.missing, .noEvaluation)
  }
}

extension CheckSubject {
  /// Whether a line tells how the quality of AI work was measured.
  ///
  /// Some words are said of nothing else; others, such as "accuracy", need a line about AI.
  fileprivate func tellsEvaluation(_ line: String) -> Bool {
    !affirmed("evaluation-words", in: line).isEmpty
      || aiLines.contains(line) && !affirmed("quality-words", in: line).isEmpty
  }
}
