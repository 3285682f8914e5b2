package import GapcheckCore

/// The wizard of `gapcheck init` without its terminal: questions out, answers in.
///
/// What is open is read from the profile alone, so that it can be left at any time and goes on where
/// it was when it starts again; only what was skipped is forgotten. Guidance is in the questions and
/// never in the file: JSON has no comments, and nothing but answers is written.
package struct Interview: Sendable {
  private var state: WizardState
  private var step: (any WizardStep)?
  private var history: [(state: WizardState, step: any WizardStep)] = []
  /// More steps back than anyone goes.
  private static let historyLimit = 100

  /// Begins with a profile without errors, or with none.
  package init(
    _ bytes: [UInt8]?, auditor: Auditor, asOf: CalendarDate
  ) throws(ProfileEditError) {
    let editor = try ProfileEditor(bytes ?? Array(Self.emptyProfile.utf8))
    state = WizardState(editor, auditor: auditor, asOf: asOf)
    state.sitting.decisive = state.decisiveSkills()
    step = state.nextStep()
    if step is SharesStep { state.sitting.endsAtMenu = state.isWholeWithoutShares() }
    if step == nil { openMenu() }
  }

  private mutating func openMenu() {
    state.sitting.hasMenu = true
    step = state.nextStep()
  }

  /// A profile that says nothing.
  package static let emptyProfile = "{\n  \"skills\": []\n}\n"

  /// The profile as it is to be written.
  package var bytes: [UInt8] { state.editor.bytes }

  /// The question to be answered; `nil` where there is none left.
  package var question: WizardQuestion? { step?.question(in: state) }

  /// What the profile holds, on one line.
  package var summary: String { ProfileSummary(state).line }

  /// What was skipped and is still open.
  package var leftOpen: [String] {
    guard !state.sitting.hasMenu else { return [] }
    return WizardTopic.allCases.filter {
      state.sitting.hasLeftOpen($0) && state.withoutSkips.openStep($0) != nil
    }.map(\.whatIsOpen)
  }

  /// Whether leaving now forgets an answer, because it is one of several that make a level.
  package var forgetsAnswer: Bool { step?.isUnderWay ?? false }

  /// Takes a line that the person typed.
  package mutating func answer(_ line: String) -> WizardReply {
    let text = line.trimmed
    guard let step else { return .left }
    guard !text.unicodeScalars.contains(where: \.isSpelledOut) else {
      return .complaint(["that holds characters that cannot be shown; type the answer again"])
    }
    switch text.lowercased() {
    case "q", "quit", "exit": return .left
    case "b", "back": return goBack()
    case "?", "help": return .help(step.help(in: state))
    case "s", "skip": return take(step.skipped(in: state), of: step)
    default: return take(step.answer(text, in: state), of: step)
    }
  }

  private mutating func goBack() -> WizardReply {
    guard let last = history.popLast() else {
      return .complaint(["this is the first question of this sitting"])
    }
    (state, step) = last
    return .taken(["Back: the answer before is taken back."])
  }

  private mutating func take(_ outcome: StepOutcome, of step: any WizardStep) -> WizardReply {
    let before = state
    var said: [String] = []
    switch outcome {
    case .complaint(let lines): return .complaint(lines)
    case .skip:
      step.skip(in: &state.sitting)
      self.step = state.nextStep()
    case .accept(let answer):
      let faults = state.apply(answer.changes)
      guard faults.isEmpty else { return .complaint(faults) }
      turn(answer.turn)
      said = answer.said
      self.step = answer.next ?? state.nextStep()
    }
    if self.step == nil, state.sitting.endsAtMenu, !state.sitting.hasMenu { openMenu() }
    history = Array((history + [(before, step)]).suffix(Self.historyLimit))
    return .taken(said)
  }

  private mutating func turn(_ turn: SittingTurn?) {
    switch turn {
    case .visit(let topic):
      state.sitting.visited = topic
      state.sitting.skillsAsked = 0
    case .countSkill: state.sitting.skillsAsked += 1
    case .finish(let parts): for part in parts { state.sitting.finish(part) }
    case .end: state.sitting.isOver = true
    case nil: break
    }
  }
}
