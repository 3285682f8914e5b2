import Foundation
import GapcheckCLI
import Testing

/// The completion in the real shell, by its key.
@Suite(.enabled(if: Tool.isInstalled("zsh"), "zsh is not installed"))
struct `Completion in zsh` {
  private let folder: ScratchFolder

  init() throws {
    folder = try ScratchFolder()
    try folder.write(Shell.zsh.script(for: .standard), to: "_gapcheck")
    try folder.write("{}", to: "my profile.json")
  }

  @Test func `is sound`() throws {
    let outcome = try Tool.run("zsh", ["-f", "-n", "_gapcheck"], in: folder)
    #expect(outcome.status == 0)
    #expect(outcome.errors.isEmpty)
  }

  /// Types lines up to the key and waits for each to be completed.
  private func complete(_ lines: [(typed: String, shown: String)], loading: String) throws {
    let zsh = try Binary.Failure.unwrap(Tool("zsh"), "zsh").url
    let terminal = try Terminal(
      ["-f", "-i"], in: folder,
      variables: Tool.environment(in: folder).merging(["PS1": "> "]) { $1 }, program: zsh)
    try terminal.wait(for: "> ")
    try terminal.type("PS1='ready> '; unsetopt beep; \(loading)\n")
    for (typed, shown) in lines {
      try terminal.wait(for: "ready> ")
      try terminal.type("\(typed)\t")
      try terminal.wait(for: shown)
      try terminal.type("\u{15}PS1='ready> '\n")
    }
    try terminal.wait(for: "ready> ")
    try terminal.type("exit\n")
    _ = try terminal.end()
  }

  @Test func `completes words, values, ids and files`() throws {
    try complete(
      [
        ("gapcheck aud", "gapcheck audit "), ("gapcheck taxonomy cov", "taxonomy coverage "),
        ("gapcheck help taxonomy cov", "help taxonomy coverage "),
        ("gapcheck --ver", "gapcheck --version"), ("gapcheck audit --form", "audit --format="),
        ("gapcheck audit --format=ma", "--format=markdown"),
        ("gapcheck audit -f ma", "-f markdown"), ("gapcheck audit -fma", "-fmarkdown"),
        ("gapcheck audit my", #"audit my\ profile.json"#),
        ("gapcheck audit -- my", #"audit -- my\ profile.json"#),
        ("gapcheck compare x my", #"compare x my\ profile.json"#),
        ("gapcheck audit --target ai-inf", "--target ai-infra-engineer"),
        ("gapcheck audit --target=aut", "--target=auto"),
        ("gapcheck explain vllm-serv", "explain vllm-serving"),
        ("gapcheck explain skill:vllm-serv", "skill:vllm-serving"),
        ("gapcheck schema com", "schema comparison"),
      ], loading: "autoload -Uz compinit; compinit -u -D; source ./_gapcheck")
  }

  @Test func `is found in a folder of functions`() throws {
    try complete(
      [("gapcheck aud", "gapcheck audit "), ("gapcheck schema com", "schema comparison")],
      loading: "fpath=($PWD $fpath); autoload -Uz compinit; compinit -u -D")
  }
}
