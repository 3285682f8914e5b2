extension Verb {
  /// `gapcheck man`: the manual page.
  package static let manual: Verb = Verb(
    name: "man",
    summary: "Print the manual page.",
    discussion: "Writes the whole help as a manual page, in roff: to read with 'man -l', or to "
      + "install as gapcheck.1 where 'man gapcheck' finds it.",
    operands: .none,
    options: [.output] + CommandOption.common,
    examples: [
      Example("gapcheck man | man -l -", "to read it"),
      Example("gapcheck man -o gapcheck.1", "to install it"),
    ],
    run: { (invocation, program) throws(Failure) in
      let target = try Failure.asUsage { () throws(UsageError) in
        OutputTarget(argument: try invocation.nonempty(.output) ?? "-")
      }
      try program.write(to: target) { () throws(Failure) in ManualPage(.standard).roff }
      return .done
    })
}
