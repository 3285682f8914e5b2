extension Verb {
  /// `gapcheck completions`: what teaches a shell to complete command lines.
  package static let completions: Verb = Verb(
    name: "completions",
    summary: "Print the completions of a shell.",
    discussion: "Writes a script that completes commands, options, their values and ids. Ids are "
      + "asked of gapcheck as you type, so those of a taxonomy named with --taxonomy are offered "
      + "too. To have it in every shell, write 'source <(gapcheck completions bash)' into ~/.bashrc, "
      + "the same with zsh into ~/.zshrc after compinit, or save that of fish in "
      + "~/.config/fish/completions.",
    operands: Operands(
      name: "SHELL", summary: "One of bash, zsh and fish.", count: 1...1,
      completion: .words(Shell.allCases.map(\.rawValue))),
    options: [.output] + CommandOption.common,
    examples: [
      Example("gapcheck completions bash > gapcheck.bash", "a file to source in ~/.bashrc"),
      Example("gapcheck completions zsh > _gapcheck", "a file for a folder of fpath"),
      Example(
        "gapcheck completions fish > gapcheck.fish", "a file for ~/.config/fish/completions"),
    ],
    run: runCompletions)

  @Sendable
  private static func runCompletions(
    _ invocation: Invocation, _ program: Program
  ) throws(Failure) -> ExitStatus {
    let (shell, target) = try Failure.asUsage { () throws(UsageError) in
      (
        try invocation.shell(),
        OutputTarget(argument: try invocation.nonempty(.output) ?? "-")
      )
    }
    try program.write(to: target) { () throws(Failure) in shell.script(for: .standard) }
    return .done
  }
}

extension Invocation {
  /// Reads which shell is meant.
  fileprivate func shell() throws(UsageError) -> Shell {
    let word = operands.first ?? ""
    if let shell = Shell(rawValue: word) { return shell }
    throw invalidOperand(word, choices: Shell.allCases.map(\.rawValue))
  }
}
