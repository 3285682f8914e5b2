/// An option as the command table knows it.
package struct CommandOption: Hashable, Sendable {
  /// The long name, without its dashes; it is also what tells options apart.
  package let name: String
  /// The one-letter name.
  package let letter: Character?
  /// What stands for the value in the help; `nil` for a switch.
  package let valueName: String?
  /// What it does, in the words of the help.
  package let summary: String
  /// The only values there are; none where the value is free.
  package private(set) var choices: [String] = []
  /// Other spellings of choices.
  package private(set) var synonyms: [String: String] = [:]
  /// What a shell can offer as its value.
  package private(set) var completion: Completion = .free
  /// What it does in at most a line, for lists and menus.
  package private(set) var brief: String
  /// Whether several values add up; otherwise the last one counts.
  package private(set) var isRepeatable = false
  /// Whether a second value is a fault, because leaving out the first would lose something.
  package private(set) var isSingle = false

  package init(
    _ name: String, letter: Character? = nil, value: String? = nil, _ summary: String
  ) {
    self.name = name
    self.letter = letter
    self.valueName = value
    self.summary = summary
    brief = summary.firstClause
  }

  /// The option with a closed list of values.
  package func offering(_ choices: [String], synonyms: [String: String] = [:]) -> CommandOption {
    var option = self
    option.choices = choices
    option.synonyms = synonyms
    option.completion = .words(choices)
    return option
  }

  /// The option with what shells can offer for its value.
  package func completed(by completion: Completion) -> CommandOption {
    var option = self
    option.completion = completion
    return option
  }

  /// The option with other words for where there is only a line.
  package func inShort(_ brief: String) -> CommandOption {
    var option = self
    option.brief = brief
    return option
  }

  /// The option as one that may be given several times.
  package func repeatable() -> CommandOption {
    var option = self
    option.isRepeatable = true
    return option
  }

  /// The option as one that may be given once.
  package func single() -> CommandOption {
    var option = self
    option.isSingle = true
    return option
  }

  /// The long name as it is typed.
  package var flag: String { "--\(name)" }

  /// How it is typed, the value's name included: `-f, --format FORMAT`.
  var form: String {
    "\(letter.map { "-\($0), " } ?? "    ")\(flag)\(valueName.map { " \($0)" } ?? "")"
  }

  /// What it does, with the values that there are.
  var wholeSummary: String { choicesFirst(summary) }

  /// The same in at most a line.
  var wholeBrief: String { choicesFirst(brief) }

  private func choicesFirst(_ text: String) -> String {
    choices.isEmpty ? text : "\(choices.joined(separator: ", ")). \(text)"
  }

  /// What is typed for its value: `text|markdown|json`, or the value's name.
  package var valueForm: String? {
    choices.isEmpty ? valueName : choices.joined(separator: "|")
  }
}

extension String {
  /// The text up to where it could end: a full stop, a semicolon or a colon.
  fileprivate var firstClause: String {
    let ends = [". ", "; ", ": "].compactMap { firstRange(of: $0)?.lowerBound }
    return ends.min().map { "\(self[..<$0])." } ?? self
  }
}
