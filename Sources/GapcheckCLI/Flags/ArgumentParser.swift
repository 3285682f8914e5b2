import GapcheckCore

/// Reads a command line against the table: it records what was typed and gives it no meaning.
package struct ArgumentParser {
  private let table: CommandTable

  package init(_ table: CommandTable) {
    self.table = table
  }

  /// Reads the arguments that follow the program's name.
  package func parse(_ arguments: [String]) throws(UsageError) -> ParsedCommand {
    guard let first = arguments.first else {
      throw UsageError(.noVerb(verbs: table.firstWords))
    }
    switch first {
    case "-h": return .help(nil, .short)
    case CommandOption.help.flag: return .help(nil, .whole)
    case CommandOption.version.flag: return .version
    case _ where first.hasPrefix("-") && first != "-": throw misplaced(first, in: arguments)
    case _ where isGroupHelp(arguments): return .groupHelp(first)
    default:
      let verb = try table.verb(typed: arguments[...])
      let words = verb.name.split(separator: " ").count
      var reading = InvocationReading(verb, arguments.dropFirst(words), table: table)
      return try reading.read()
    }
  }

  /// Whether help is asked for on the first word of several verbs.
  private func isGroupHelp(_ arguments: [String]) -> Bool {
    arguments.count > 1 && !table.verbs(ofGroup: arguments[0]).isEmpty
      && ["-h", CommandOption.help.flag].contains(arguments[1])
  }

  /// The fault of an option in place of a verb: it may be one that belongs after a verb.
  private func misplaced(_ argument: String, in arguments: [String]) -> UsageError {
    let flag = String(argument.prefix { $0 != "=" })
    let owners = table.owners(of: flag)
    guard !owners.isEmpty else {
      return UsageError(
        .unknownOption(flag, known: table.topLevel.map(\.flag).dashedAs(flag)))
    }
    let verb = arguments.dropFirst().first { word in owners.contains { $0 == word } }
    return UsageError(.earlyOption(flag, verb: verb))
  }
}

/// Reads what follows a verb, argument by argument.
private struct InvocationReading {
  private let table: CommandTable
  private var invocation: Invocation
  private var rest: ArraySlice<String>
  private var help: HelpText.Extent?

  private var verb: Verb { invocation.verb }

  init(_ verb: Verb, _ arguments: ArraySlice<String>, table: CommandTable) {
    invocation = Invocation(verb)
    rest = arguments
    self.table = table
  }

  mutating func read() throws(UsageError) -> ParsedCommand {
    while let argument = rest.popFirst() {
      if argument == "--" {
        invocation.operands += rest
        break
      } else if argument.hasPrefix("--") {
        try readLong(argument.dropFirst(2))
      } else if argument.hasPrefix("-"), argument != "-" {
        try readLetters(argument.dropFirst())
      } else {
        invocation.operands.append(argument)
      }
      if let help { return .help(verb, help) }
    }
    try checkOperands()
    return .invocation(invocation)
  }

  /// Reads `--name`, `--name value` or `--name=value`.
  private mutating func readLong(_ text: Substring) throws(UsageError) {
    let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    let name = parts.first.map(String.init) ?? ""
    guard let option = verb.options.first(where: { $0.name == name }) else {
      throw unknown("--\(name)")
    }
    try note(option, attached: parts.count == 2 ? String(parts[1]) : nil)
    if option == .help { help = .whole }
  }

  /// Reads `-q`, `-qf value` or `-fvalue`; a long name is none of these.
  private mutating func readLetters(_ text: Substring) throws(UsageError) {
    let word = text.prefix { $0 != "=" }
    guard !verb.options.contains(where: { $0.name == word }) else { throw unknown("-\(word)") }
    var letters = text
    while let letter = letters.popFirst() {
      guard let option = verb.options.first(where: { $0.letter == letter }) else {
        throw unknown("-\(letter)", of: "-\(word)")
      }
      let takesRest = option.valueName != nil && !letters.isEmpty
      try note(option, attached: takesRest ? String(letters) : nil)
      if option == .help { help = .short }
      if takesRest { return }
    }
  }

  /// The fault of an option that the verb has not: another one may have it, or it is misspelt.
  private func unknown(_ flag: String, of word: String? = nil) -> UsageError {
    let owners = table.owners(of: flag)
    if !owners.isEmpty, flag == word ?? flag {
      return invocation.fault(.foreignOption(flag, owners: owners))
    }
    let known = verb.options.map(\.flag)
    let meant = known.dashedAs(word ?? flag)
    let isNear = word.map { !nearest(to: $0, among: meant).isEmpty } ?? true
    return invocation.fault(.unknownOption(isNear ? word ?? flag : flag, known: meant))
  }

  private mutating func note(_ option: CommandOption, attached: String?) throws(UsageError) {
    if option.valueName == nil {
      guard attached == nil else { throw invocation.fault(.unwantedValue(option)) }
      invocation.set(option)
    } else if let value = attached {
      try set(option, to: value)
    } else if let next = rest.first, !isOption(next) {
      try set(option, to: next)
      rest.removeFirst()
    } else {
      throw invocation.fault(.missingValue(option))
    }
  }

  private mutating func set(_ option: CommandOption, to value: String) throws(UsageError) {
    guard !option.isSingle || invocation.texts(option).isEmpty else {
      throw invocation.fault(.repeatedOption(option))
    }
    invocation.set(option, to: value)
  }

  /// Whether an argument is an option of this verb rather than the value of the one before.
  private func isOption(_ argument: String) -> Bool {
    if argument == "--" { return true }
    let word = argument.prefix { $0 != "=" }
    return verb.options.contains { option in
      word == option.flag || (option.letter.map { argument == "-\($0)" } ?? false)
    }
  }

  private func checkOperands() throws(UsageError) {
    let count = invocation.operands.count
    if count < verb.operands.count.lowerBound {
      throw invocation.fault(.missingOperand(verb.operands))
    }
    if count > verb.operands.count.upperBound {
      throw invocation.fault(.extraOperand(invocation.operands[verb.operands.count.upperBound]))
    }
  }
}

extension [String] {
  /// What a flag can be a slip of: nothing where it is one letter, whatever it is.
  fileprivate func dashedAs(_ flag: String) -> [String] { flag.count > 2 ? self : [] }
}
