/// A prompting choice stands with its reason.
enum PromptingOpinion: SignalCheck {
  static let id = "prompting-opinion"

  static func find(_ subject: CheckSubject) -> (SignalFinding.Status, CheckReason) {
    // "A prompt reply" and "JSON schema" are about prompting only in a line about AI.
    let lines = subject.aiLines.filter { !subject.affirmed("prompting-words", in: $0).isEmpty }
    if let line = lines.first(where: { !subject.affirmed("reason-words", in: $0).isEmpty }) {
      return (.met, .line(line))
    }
    if let line = lines.first { return (.partial, .line(line)) }
    return (.missing, .noLine)
  }
}
