/// A prompting choice stands with its reason.
enum PromptingOpinion: SignalCheck {
  static let id = "prompting-opinion"

  static func find(_ subject: CheckSubject) -> (SignalFinding.Status, CheckReason) {
    let lines = subject.lines.filter { !subject.words("prompting-words", in: $0).isEmpty }
    if let line = lines.first(where: { !subject.words("reason-words", in: $0).isEmpty }) {
      return (.met, .line(line))
    }
    if let line = lines.first { return (.partial, .line(line)) }
    return (.missing, .noLine)
  }
}
