import GapcheckCLI
import Testing

@Suite(.enabled(if: Tool.isInstalled("fish"), "fish is not installed"))
struct `Completion in fish` {
  private let folder: ScratchFolder

  init() throws {
    folder = try ScratchFolder()
    try folder.write(Shell.fish.script(for: .standard), to: "completion.fish")
    try folder.write("{}", to: "my profile.json")
  }

  /// What is offered for a line, each with its description after a tab.
  private func offered(_ line: String) throws -> [String] {
    let outcome = try Tool.run(
      "fish", ["--no-config", "-c", "source completion.fish; complete -C $argv[1]", line],
      in: folder)
    #expect(outcome.errors.isEmpty)
    #expect(outcome.status == 0)
    return outcome.output.split(separator: "\n").map(String.init)
  }

  private func names(_ line: String) throws -> [String] {
    try offered(line).map { String($0.prefix { $0 != "\t" }) }.sorted()
  }

  @Test(arguments: TypedLine.everywhere)
  func `offers what fits`(line: TypedLine) throws {
    let words = line.words.dropLast().map { $0 } + [line.words.last ?? ""]
    #expect(
      try names((["gapcheck"] + words).joined(separator: " ")) == line.offered, "\(line.words)")
    #expect(try !folder.names().contains("spoilt"))
  }

  @Test(arguments: [
    ("audit --format=ma", ["--format=markdown"]), ("audit -fma", ["-fmarkdown"]),
    ("explain skill:vllm-s", ["skill:vllm-serving"]), ("explain project:vllm-s", []),
    ("audit my", ["my profile.json"]), ("audit -o my", ["my profile.json"]),
    ("audit -- my", ["my profile.json"]), ("audit 'my p", ["my profile.json"]),
    ("schema my-", []), ("taxonomy list my-", []),
  ])
  func `reads values and files in every spelling`(line: String, expected: [String]) throws {
    #expect(try names("gapcheck \(line)") == expected)
  }

  @Test(arguments: CommandTable.standard.verbs)
  func `offers every option of a verb with its line`(verb: Verb) throws {
    let offered = try Set(offered("gapcheck \(verb.name) --"))
    #expect(offered == Set(verb.options.map { "\($0.flag)\t\($0.brief)" }))
  }

  @Test func `says nothing where the program is not found`() throws {
    #expect(try names("nowhere/gapcheck explain vllm-s") == [])
  }
}
