import GapcheckCLI
import Testing

@Suite struct `Help` {
  private static let help = HelpText(.standard)

  @Test(arguments: [nil] + CommandTable.standard.verbs)
  func `fits into 80 columns`(verb: Verb?) {
    let text = Self.help.text(for: verb)
    #expect(text.split(separator: "\n").allSatisfy { $0.count <= 80 })
    #expect(text.hasSuffix("\n") && !text.hasSuffix("\n\n"))
  }

  @Test func `names every verb and every exit status`() {
    let text = Self.help.text(for: nil)
    for verb in CommandTable.standard.verbs {
      #expect(text.contains("  \(verb.name)"))
      #expect(verb.operands == .none || text.contains("\(verb.name) \(verb.operands.form)"))
    }
    for status in GapcheckCLI.ExitStatus.allCases {
      #expect(text.contains("\(status.rawValue)  \(status.summary)"))
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
