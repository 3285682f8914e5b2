import GapcheckCLI
import Testing

@Suite struct `The manual page` {
  private static let page = ManualPage(.standard).roff

  @Test(arguments: CommandTable.standard.verbs)
  func `has every verb with its options`(verb: Verb) throws {
    let start = try #require(
      Self.page.firstRange(of: ".SS \"gapcheck \(verb.name)\"\n")?.upperBound)
    let section = Self.page[start...].prefix { _ in true }
    let end = section.firstRange(of: "\n.S")?.lowerBound ?? section.endIndex
    let own = section[..<end]
    let common = try #require(Self.page.firstRange(of: ".SH \"OPTIONS\"")?.upperBound)
    for option in verb.options {
      let flag = "\\fB\(option.flag.replacing("-", with: "\\-"))\\fR"
      let place = CommandOption.common.contains(option) ? Self.page[common...] : own
      #expect(place.contains(flag), "\(option.flag)")
    }
  }

  @Test func `has every status and variable`() {
    for status in GapcheckCLI.ExitStatus.allCases {
      #expect(Self.page.contains(".TP\n\\fB\(status.rawValue)\\fR\n"))
    }
    for variable in EnvironmentVariable.allCases {
      #expect(Self.page.contains(".TP\n\\fB\(variable.rawValue)\\fR\n"))
    }
    #expect(
      Set(EnvironmentVariable.allCases.map(\.rawValue)) == Set(ProgramEnvironment.variableNames))
  }

  @Test func `is the same wherever and whenever it is made`() {
    let pages = [[:], ["SOURCE_DATE_EPOCH": "0", "LANG": "C"]].map { variables in
      let streams = MemoryStreams()
      let environment = ProgramEnvironment(
        arguments: ["man"], variables: variables, secondsSince1970: variables.count * 1_000_000)
      #expect(Program(environment: environment, streams: streams).run() == .done)
      return streams.output
    }
    #expect(pages == [Self.page, Self.page])
    #expect(Self.page.allSatisfy { $0.isASCII })
  }

  @Test(
    arguments: [
      ("mandoc", ["-Tlint", "-Wwarning"]), ("groff", ["-man", "-ww", "-Tutf8", "-z"]),
      ("man", ["--warnings=w", "-l"]),
    ].filter { Tool.isInstalled($0.0) })
  func `is sound to the programs that read manual pages`(
    program: String, options: [String]
  ) throws {
    let folder = try ScratchFolder()
    try folder.write(Self.page, to: "gapcheck.1")
    let outcome = try Tool.run(program, options + ["gapcheck.1"], in: folder)
    #expect(outcome.status == 0)
    #expect(outcome.errors.isEmpty)
    if program == "mandoc" { #expect(outcome.output.isEmpty) }
  }

  @Test(.enabled(if: Tool.isInstalled("mandoc"), "mandoc is not installed"))
  func `shows examples and summaries as they are typed`() throws {
    let folder = try ScratchFolder()
    try folder.write(Self.page, to: "gapcheck.1")
    let shown = try Tool.run("mandoc", ["-Tutf8", "-Owidth=900", "gapcheck.1"], in: folder)
    // Bold is struck twice, and a sentence that ends its line of the source has two spaces behind.
    let text = shown.output.replacing(/.\u{8}/, with: "")
      .replacing(".  ", with: ". ")
    for verb in CommandTable.standard.verbs {
      #expect(text.contains(verb.summary))
      #expect(text.contains(verb.discussion), "\(verb.name)")
      for example in verb.examples { #expect(text.contains("       \(example.line)\n")) }
      for option in verb.options { #expect(text.contains(option.summary), "\(option.flag)") }
    }
  }
}
