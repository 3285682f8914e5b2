import GapcheckCore
import GapcheckIntake
import GapcheckReport

/// One sitting at the terminal: shows questions, reads answers, saves each at once.
struct WizardSession {
  let program: Program
  let settings: WizardSettings
  private let page: WizardPage
  private var interview: Interview
  /// What the file holds; `nil` where there is none yet.
  private var saved: [UInt8]?
  private var topic: WizardTopic?

  /// A longer line is no answer.
  private static let lineLimit = 4000

  init(
    _ interview: Interview, saved: [UInt8]?, program: Program, settings: WizardSettings
  ) {
    self.interview = interview
    self.saved = saved
    self.program = program
    self.settings = settings
    page = WizardPage(settings)
  }

  /// Goes through the questions until none is left or the person leaves.
  mutating func run() throws(Failure) {
    try say(introduction)
    while let question = interview.question {
      try say(page.question(question, after: topic))
      topic = question.topic
      guard try takesAnswer() else { return try say(farewell) }
    }
    try say(conclusion)
  }

  /// Reads one line and does what it says.
  ///
  /// - Returns: whether the person stays.
  private mutating func takesAnswer() throws(Failure) -> Bool {
    try prompt()
    let reply: WizardReply
    switch program.streams.readLine(limit: Self.lineLimit) {
    case .end:
      try say([""])
      return false
    case .tooLong:
      reply = .complaint(["that line is too long; \(Self.lineLimit) bytes are the most"])
    case .line(let bytes):
      reply =
        String(validating: bytes, as: UTF8.self).map { interview.answer($0) }
        ?? .complaint(["that is no UTF-8 text; type the answer again"])
    }
    switch reply {
    case .left: return false
    case .taken(let lines), .complaint(let lines), .help(let lines):
      try save()
      try say(lines.flatMap { page.paragraph($0) })
      return true
    }
  }

  /// Writes the profile where an answer changed it, unless somebody else did meanwhile.
  private mutating func save() throws(Failure) {
    let bytes = interview.bytes
    guard bytes != saved ?? Array(Interview.emptyProfile.utf8) else { return }
    let found = try program.existingProfile(at: settings.path)
    guard found == saved else {
      throw .output(
        OutputError(
          settings.name,
          .cannotWrite(
            "it was changed by something else meanwhile; '\(settings.command)' goes on with it")))
    }
    let sink = try program.open(.file(settings.path))
    do throws(OutputError) {
      try sink.write(bytes)
      try sink.commit()
    } catch {
      sink.discard()
      throw .output(error)
    }
    saved = bytes
  }

  // MARK: What is said

  private func prompt() throws(Failure) {
    if settings.style.isTerminal { try program.write("> ") }
  }

  /// Says lines on the terminal: on standard output, or beside it where that goes elsewhere.
  private func say(_ lines: [String]) throws(Failure) {
    guard settings.style.isTerminal else { return lines.forEach(program.complain) }
    let shown = settings.style.isASCII ? lines.map(\.asciiPunctuation) : lines
    try program.write(shown.map { "\($0)\n" }.joined())
  }

  private var introduction: [String] {
    let what =
      saved == nil
      ? "This asks what a profile needs, in about thirty short answers, and writes it to "
        + "\(settings.name)."
      : "\(settings.name): \(interview.summary)."
    return page.paragraph(
      "\(what) Every answer is saved at once; q quits, and '\(settings.command)' goes on.")
  }

  private var farewell: [String] {
    guard saved != nil else {
      return page.paragraph("Nothing was answered, so nothing was written.")
    }
    let again = interview.forgetsAnswer ? "; the skill just begun is asked again" : ""
    return page.paragraph(
      "Everything answered is saved in \(settings.name). '\(settings.command)' goes on\(again).")
  }

  private var conclusion: [String] {
    guard saved != nil else {
      return page.paragraph("Nothing was answered, so nothing was written.")
    }
    var lines = ["", "\(settings.name): \(interview.summary)."]
    let open = interview.leftOpen
    if !open.isEmpty {
      lines.append("Left open: \(open.joined(separator: ", ")). '\(settings.command)' asks again.")
    }
    lines.append("Next: gapcheck audit \(settings.name)")
    return lines.flatMap { $0.isEmpty ? [""] : page.paragraph($0) }
  }
}
