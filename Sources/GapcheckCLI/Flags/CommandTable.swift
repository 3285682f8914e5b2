/// Every verb with its options: the one source of parsing, help and suggestions.
package struct CommandTable: Sendable {
  /// The verbs, in the order of the help.
  package let verbs: [Verb]
  /// The options that stand in place of a verb.
  package let topLevel: [CommandOption] = [.help, .version]

  /// The table of this program.
  package static let standard: CommandTable = CommandTable(verbs: [.audit, .plan, .check, .help])

  package init(verbs: [Verb]) {
    self.verbs = verbs
  }

  /// Finds a verb by its exact name.
  package func verb(named name: String) -> Verb? { verbs.first { $0.name == name } }

  /// Finds the verb that an argument names, or says which one may be meant.
  func verb(typed name: String) throws(UsageError) -> Verb {
    guard let verb = verb(named: name) else {
      throw UsageError(.unknownVerb(name, verbs: verbs.map(\.name)))
    }
    return verb
  }
}
