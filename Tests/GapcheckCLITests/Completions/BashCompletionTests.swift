import Foundation
import GapcheckCLI
import Testing

/// The completion in the real shell, asked as the shell asks: by its variables, and by its key.
@Suite(.enabled(if: Tool.isInstalled("bash"), "bash is not installed"))
struct `Completion in bash` {
  private let folder: ScratchFolder

  init() throws {
    folder = try ScratchFolder()
    try folder.write(Shell.bash.script(for: .standard), to: "completion.bash")
  }

  /// What is offered for words, as bash cut them; the wishes for paths come in brackets.
  private func offered(
    _ words: [String], breaks: String = #" \t\n"'><=;|&(:"#, before: String = ""
  ) throws -> [String] {
    let script = #"""
      source ./completion.bash
      compopt() { printf '<%s>\n' "$2"; }
      COMP_WORDS=("$@") COMP_CWORD=$(($# - 1)) COMP_WORDBREAKS=$BREAKS
      _gapcheck
      ((${#COMPREPLY[@]})) && printf '%s\n' "${COMPREPLY[@]}"
      true
      """#
    let outcome = try Tool.run(
      "bash", ["-c", before + script, "bash", "gapcheck"] + words, in: folder,
      variables: ["BREAKS": breaks.replacing(#"\t\n"#, with: "\t\n")])
    #expect(outcome.errors.isEmpty)
    #expect(outcome.status == 0)
    return outcome.output.split(separator: "\n").map(String.init)
  }

  @Test(arguments: TypedLine.everywhere)
  func `offers what fits`(line: TypedLine) throws {
    #expect(try offered(line.words).sorted() == line.offered, "\(line.words)")
    #expect(try !folder.names().contains("spoilt"))
  }

  @Test(arguments: [
    TypedLine("audit", "--format", "=", "ma", offers: ["markdown"]),
    TypedLine("audit", "--format", "=", offers: ["html", "json", "markdown", "text"]),
    TypedLine("audit", "--target", "=", "ai-i", "--format", "=", "j", offers: ["json"]),
    TypedLine("explain", "skill", ":", "vllm-s", offers: ["vllm-serving"]),
    TypedLine("explain", "project", ":", "vllm-s", offers: []),
    TypedLine("audit", "--section", #""ga"#, offers: ["gaps"]),
    TypedLine("audit", "p", offers: ["<default>"]),
    TypedLine("audit", "-o", "p", offers: ["<default>"]),
    TypedLine("audit", "--output", "=", "my f", offers: ["<default>"]),
    TypedLine("audit", "--", "-p", offers: ["<default>"]),
    TypedLine("audit", "one.json", "p", offers: []),
    TypedLine("compare", "one.json", "p", offers: ["<default>"]),
    TypedLine("batch", "p", "--taxonomy", "", offers: ["<dirnames>"]),
    TypedLine("taxonomy", "check", "", offers: ["<dirnames>"]),
  ])
  func `reads words that the shell has cut, and leaves paths to it`(line: TypedLine) throws {
    #expect(try offered(line.words).sorted() == line.offered, "\(line.words)")
  }

  @Test func `offers whole words where the shell cuts them elsewhere`() throws {
    #expect(try offered(["audit", "--format=ma"], breaks: " ") == ["--format=markdown"])
    #expect(try offered(["explain", "skill:vllm-s"], breaks: " =") == ["skill:vllm-serving"])
    #expect(try offered(["explain", "skill:vllm-s"], breaks: " :") == ["vllm-serving"])
  }

  @Test func `works in a strict shell and without the program`() throws {
    #expect(try offered(["audit", "--fo"], before: "set -u\n") == ["--format"])
    #expect(try offered(["explain", "vllm-s"], before: "PATH=/nowhere\n") == [])
  }

  @Test(arguments: CommandTable.standard.verbs)
  func `offers every option of a verb`(verb: Verb) throws {
    let words = verb.name.split(separator: " ").map(String.init)
    let flags = verb.options.flatMap { [$0.flag] + ($0.letter.map { ["-\($0)"] } ?? []) }
    #expect(try Set(offered(words + ["-"])) == Set(flags))
  }

  @Test func `takes ids from a taxonomy that the line names`() throws {
    let own = folder.url.appending(path: "own taxonomy")
    try FileManager.default.copyItem(
      at: Binary.package.appending(path: "Data/taxonomy"), to: own)
    let file = own.appending(path: "projects.json")
    let text = try String(contentsOf: file, encoding: .utf8)
    try text.replacing(#""id": "serve-open-model""#, with: #""id": "serve-open-house""#)
      .write(to: file, atomically: true, encoding: .utf8)
    for words in [["--taxonomy", "own\\ taxonomy"], ["--taxonomy", "=", "\"own taxonomy\""]] {
      #expect(try offered(["audit"] + words + ["--project", "serve-open"]) == ["serve-open-house"])
    }
  }

  @Test func `completes at the key, quoting what has to be quoted`() throws {
    try folder.write("{}", to: "my profile.json")
    let bash = try Binary.Failure.unwrap(Tool("bash"), "bash").url
    let terminal = try Terminal(
      ["--norc", "--noprofile", "-i"], in: folder,
      variables: Tool.environment(in: folder).merging(["PS1": "> "]) { $1 }, program: bash)
    try terminal.wait(for: "> ")
    try terminal.type("source completion.bash; bind 'set enable-bracketed-paste off'\n")
    for (typed, shown) in [
      ("gapcheck aud\t--form\t", "gapcheck audit --format "),
      ("gapcheck audit my\t", #"gapcheck audit my\ profile.json "#),
      ("gapcheck audit --format=ma\t", "gapcheck audit --format=markdown "),
      ("gapcheck audit --output=\"my\t", #"--output="my profile.json" "#),
      ("gapcheck explain skill:vllm-serv\t", "skill:vllm-serving "),
    ] {
      try terminal.wait(for: "> ")
      try terminal.type(typed)
      try terminal.wait(for: shown)
      try terminal.type("\u{15}\n")
    }
    try terminal.type("exit\n")
    _ = try terminal.end()
  }
}
