extension Verb {
  /// `gapcheck help`: the help of the program or of a verb.
  package static let help: Verb = Verb(
    name: "help",
    summary: "Show the help of a command.",
    discussion: "Shows the help of a command, or without one that of gapcheck.",
    operands: Operands(name: "COMMAND", summary: "A command of gapcheck.", count: 0...1),
    options: CommandOption.common,
    examples: [Example("gapcheck help audit", "the same as gapcheck audit --help")],
    run: { (invocation, program) throws(Failure) in
      let table = CommandTable.standard
      let verb = try Failure.asUsage { () throws(UsageError) in
        try invocation.operands.first.map(table.verb(typed:))
      }
      try program.write(HelpText(table).text(for: verb))
      return .done
    })
}
