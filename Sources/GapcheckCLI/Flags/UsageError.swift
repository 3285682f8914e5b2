import GapcheckCore

/// A command line that makes no sense, and the verb whose help would tell.
package struct UsageError: Error, Equatable {
  /// Everything that can be wrong with a command line.
  package enum Problem: Equatable, Sendable {
    case noVerb(verbs: [String])
    /// A word that is no verb, and what may be meant by it.
    case unknownVerb(String, verbs: [String], meant: String?)
    case unknownOption(String, known: [String])
    /// An option that the verb does not have and others do.
    case foreignOption(String, owners: [String])
    /// An option that stands before the verb, which may follow.
    case earlyOption(String, verb: String?)
    case missingValue(CommandOption)
    case unwantedValue(CommandOption)
    /// An option that may be given once.
    case repeatedOption(CommandOption)
    case invalidValue(name: String, found: String, allowed: String)
    case missingOperand(Operands)
    case extraOperand(String)
    case outputIsInput(String)
    /// An option that means nothing without another one.
    case missingCompanion(CommandOption, needed: CommandOption)
    /// An option that reads the standard input, which an operand reads already.
    case standardInputTwice(CommandOption)
    /// Two options that ask for different things.
    case conflict(CommandOption, CommandOption)
    /// A value that the taxonomy does not know, with what it says about it.
    case unknownName(String)
    /// Arguments that do not go together, in words.
    case clash(String)
  }

  /// What is wrong.
  package let problem: Problem
  /// The verb that was typed, if it is one.
  package let verb: String?

  package init(_ problem: Problem, verb: String? = nil) {
    self.problem = problem
    self.verb = verb
  }
}

extension UsageError {
  /// Where to look further.
  package var hint: String {
    "try 'gapcheck \(verb.map { "\($0) " } ?? "")--help'"
  }

  /// What is wrong, in lower case without a full stop.
  package var message: String {
    switch problem {
    case .noVerb(let verbs): "no command; give one of \(verbs.joined(separator: ", "))"
    case .unknownVerb(let word, let verbs, let meant):
      unknownVerb(word, verbs: verbs, meant: meant)
    case .unknownOption(let flag, let known):
      "unknown option '\(flag.asName)'" + suggestion(for: flag, among: known)
    case .foreignOption(let flag, let owners): foreignOption(flag, owners: owners)
    case .earlyOption(let flag, let verb):
      "'\(flag)' stands before the command; options follow it: 'gapcheck \(verb ?? "COMMAND") "
        + "\(flag) …'"
    case .missingValue(let option):
      "'\(option.flag)' needs a value: \(option.valueForm ?? "")"
    case .unwantedValue(let option): "'\(option.flag)' takes no value"
    case .repeatedOption(let option): "'\(option.flag)' is given twice; one is the most"
    case .invalidValue(let name, let found, let allowed):
      "'\(name)' is '\(found.visibleOnOneLine(limit: 60))'; it must be \(allowed)"
    case .missingOperand(let operands):
      "no \(operands.name) given; it is \(operands.summary.asClause)"
    case .extraOperand(let word): "'\(word.asName)' is one argument too many"
    case .outputIsInput(let name): "'--output' would overwrite the input '\(name)'"
    case .missingCompanion(let option, let needed):
      "'\(option.flag)' needs '\(needed.flag) \(needed.valueForm ?? "")'"
    case .standardInputTwice(let option):
      "'\(option.flag) -' reads the standard input, which '-' reads already; name a file for one"
    case .conflict(let option, let other):
      "'\(option.flag)' and '\(other.flag)' do not go together"
    case .unknownName(let message), .clash(let message): message
    }
  }

  private func foreignOption(_ flag: String, owners: [String]) -> String {
    "'\(flag)' is no option of '\(verb ?? "")'; it belongs to \(owners.joined(separator: ", "))"
  }

  private func unknownVerb(_ word: String, verbs: [String], meant: String?) -> String {
    let name = word.asName
    if word.hasSuffix(".json") {
      return "'\(name)' is no command; did you mean 'gapcheck audit \(name)'?"
    }
    return "unknown command '\(name)'"
      + (meant.map { "; did you mean '\($0)'?" }
        ?? "; give one of \(verbs.joined(separator: ", "))")
  }
}

extension String {
  /// A sentence of the help as part of another one: no capital, no full stop.
  fileprivate var asClause: String {
    let body = hasSuffix(".") ? dropLast() : self[...]
    return body.prefix(1).lowercased() + body.dropFirst()
  }
}
