import GapcheckCore
import GapcheckIntake
import GapcheckReport

/// Lays questions out as lines of a plain terminal: no cursor is moved, nothing is drawn over.
struct WizardPage {
  let style: TerminalStyle
  let hasColor: Bool

  init(_ settings: WizardSettings) {
    style = settings.style
    hasColor = settings.hasColor
  }

  /// A paragraph, the lines after its first indented as far as its text.
  func paragraph(_ text: String, label: String = "") -> [String] {
    let lines = text.wrapped(to: style.width - 1 - label.count)
    return lines.enumerated().map { number, line in
      (number == 0 ? label : String(repeating: " ", count: label.count)) + line
    }
  }

  /// A question, with its heading where the one before was of another topic.
  func question(_ question: WizardQuestion, after topic: WizardTopic?) -> [String] {
    var lines = [""]
    if let heading = question.topic, heading != topic { lines += [heading.title, ""] }
    lines += question.lines.flatMap { paragraph($0) }
    lines += paragraph(question.prompt).map(bold)
    lines += question.choices.flatMap { choice($0, in: question) }
    if let note = question.note { lines += paragraph(note, label: "  ") }
    return lines + paragraph("(\(question.hint))")
  }

  private func choice(_ choice: WizardQuestion.Choice, in question: WizardQuestion) -> [String] {
    let width = question.choices.map(\.key.count).max() ?? 0
    let blank = String(repeating: " ", count: max(0, width - choice.key.count))
    return paragraph(choice.text, label: "  \(blank)\(choice.key)  ")
  }

  private func bold(_ line: String) -> String { hasColor ? "\u{1B}[1m\(line)\u{1B}[0m" : line }
}
