import GapcheckCLI
import Testing

@Suite struct `Help` {
  private static let help = HelpText(.standard)
  private static let short = HelpText(.standard, .short)

  @Test(arguments: [nil] + CommandTable.standard.verbs)
  func `fits into 80 columns`(verb: Verb?) {
    for text in [Self.help, Self.short].map({ $0.text(for: verb) }) {
      #expect(text.split(separator: "\n").allSatisfy { $0.count <= 80 })
      #expect(text.hasSuffix("\n") && !text.hasSuffix("\n\n"))
    }
  }

  @Test func `names every verb, exit status and variable`() {
    let text = Self.help.text(for: nil)
    for verb in CommandTable.standard.verbs {
      #expect(text.contains("  \(verb.name)"))
      #expect(verb.operands == .none || text.contains("\(verb.name) \(verb.operands.form)"))
    }
    for status in GapcheckCLI.ExitStatus.allCases {
      #expect(text.contains("\(status.rawValue)  \(status.summary)"))
    }
    for variable in EnvironmentVariable.allCases {
      #expect(text.contains("  \(variable.rawValue) "))
    }
  }

  @Test(arguments: CommandTable.standard.verbs)
  func `names every option, choice and example of a verb`(verb: Verb) {
    let text = Self.help.text(for: verb)
    for option in verb.options {
      #expect(text.contains(option.flag))
      #expect(option.choices.allSatisfy(text.contains))
    }
    #expect(verb.examples.allSatisfy { text.contains($0.line) })
  }
}

@Suite struct `Short help` {
  private static let help = HelpText(.standard, .short)

  private func lines(_ verb: Verb?) -> [Substring] {
    Self.help.text(for: verb).split(separator: "\n")
  }

  @Test(arguments: CommandTable.standard.verbs)
  func `has a line for each option, two examples at most and where there is more`(verb: Verb) throws
  {
    let lines = lines(verb)
    let start = try #require(lines.firstIndex(of: "options:")) + 1
    let options = lines[start...].prefix { $0 != "examples:" }
    #expect(options.count == verb.options.count)
    for (line, option) in zip(options, verb.options) {
      #expect(line.contains("\(option.flag) ") && line.hasSuffix("."), "\(line)")
    }
    let examples = lines.filter { line in verb.examples.contains { line == "  \($0.line)" } }
    #expect((1...2).contains(examples.count))
    #expect(lines.last == "More: gapcheck \(verb.name) --help")
  }

  @Test func `has a line for each command`() throws {
    let lines = lines(nil)
    let start = try #require(lines.firstIndex(of: "commands:")) + 1
    let commands = lines[start...].prefix { $0 != "examples:" }
    let names = commands.map { $0.drop { $0 == " " }.prefix { $0 != " " } }
    #expect(Set(names).count == commands.count)
    for verb in CommandTable.standard.verbs {
      #expect(names.contains(verb.name.prefix { $0 != " " }))
    }
    #expect(lines.last == "More: gapcheck --help")
  }

  @Test(arguments: [nil] + CommandTable.standard.verbs)
  func `is shorter than the whole`(verb: Verb?) {
    let whole = HelpText(.standard).text(for: verb)
    #expect(Self.help.text(for: verb).count < whole.count)
  }
}
