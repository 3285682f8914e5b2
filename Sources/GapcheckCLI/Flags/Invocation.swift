/// A verb with what was typed after it, not yet given a meaning.
package struct Invocation: Sendable {
  /// The verb that was typed.
  package let verb: Verb
  /// What was typed that is no option, in order.
  package internal(set) var operands: [String] = []
  private var switches: Set<String> = []
  private var values: [String: [String]] = [:]

  init(_ verb: Verb) {
    self.verb = verb
  }

  /// Notes a switch.
  mutating func set(_ option: CommandOption) { switches.insert(option.name) }

  /// Notes a value: one more where the option can be repeated, else in place of the one before.
  mutating func set(_ option: CommandOption, to value: String) {
    values[option.name] = (option.isRepeatable ? texts(option) : []) + [value]
  }

  /// Whether a switch was given.
  package func has(_ option: CommandOption) -> Bool { switches.contains(option.name) }

  /// The value that was given; of several, the last.
  package func text(_ option: CommandOption) -> String? { texts(option).last }

  /// The values that were given, in order.
  package func texts(_ option: CommandOption) -> [String] { values[option.name] ?? [] }

  /// A fault of this command line.
  func fault(_ problem: UsageError.Problem) -> UsageError {
    UsageError(problem, verb: verb.name)
  }
}

/// What a command line asks for.
package enum ParsedCommand: Sendable {
  /// The help of a verb, or of the program.
  case help(Verb?, HelpText.Extent)
  /// The help of verbs that share a first word, such as `taxonomy`.
  case groupHelp(String)
  case version
  case invocation(Invocation)
}
