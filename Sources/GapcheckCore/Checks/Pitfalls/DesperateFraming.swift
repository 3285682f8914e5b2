/// The move is described as an escape.
enum DesperateFraming: PitfallCheck {
  static let id = "desperate-framing"

  static func find(_ subject: CheckSubject) -> CheckReason? {
    let phrases = subject.lines.flatMap { subject.affirmed("escape-words", in: $0) }
    return phrases.isEmpty ? nil : .phrases(phrases)
  }
}
