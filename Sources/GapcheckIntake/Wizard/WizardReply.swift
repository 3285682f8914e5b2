/// What comes of an answer.
package enum WizardReply: Hashable, Sendable {
  /// It was taken; the lines say how it was understood.
  case taken([String])
  /// It was not understood; the lines say what to type.
  case complaint([String])
  case help([String])
  /// The person wants to leave.
  case left
}
