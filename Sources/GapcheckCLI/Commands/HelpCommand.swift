extension Verb {
  /// `gapcheck help`: the help of the program or of a verb.
  package static let help: Verb = Verb(
    name: "help",
    summary: "Show the help of a command.",
    discussion: "Shows the help of a command, or without one that of gapcheck.",
    operands: Operands(
      name: "COMMAND", summary: "A command of gapcheck.", count: 0...2,
      completion: .commands),
    options: CommandOption.common,
    examples: [Example("gapcheck help audit", "the same as gapcheck audit --help")],
    run: { (invocation, program) throws(Failure) in
      let table = CommandTable.standard
      let words = invocation.operands
      if words.count == 1, !table.verbs(ofGroup: words[0]).isEmpty {
        try program.write(HelpText(table).text(forGroup: words[0]))
        return .done
      }
      let verb = try Failure.asUsage { () throws(UsageError) in
        words.isEmpty ? nil : try table.verb(typed: words[...])
      }
      try program.write(HelpText(table).text(for: verb))
      return .done
    })
}
