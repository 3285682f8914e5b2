import GapcheckCLI
import Testing

@Suite struct `Command table` {
  private static let table = CommandTable.standard

  @Test func `has no verb twice`() {
    let names = Self.table.verbs.map(\.name)
    #expect(Set(names).count == names.count)
  }

  @Test(arguments: CommandTable.standard.verbs)
  func `has no option or letter twice in a verb`(verb: Verb) {
    let names = verb.options.map(\.name)
    let letters = verb.options.compactMap(\.letter)
    #expect(Set(names).count == names.count)
    #expect(Set(letters).count == letters.count)
  }

  @Test(arguments: CommandTable.standard.verbs)
  func `says of everything what it is for`(verb: Verb) {
    #expect(verb.summary.hasSuffix("."))
    #expect(verb.discussion.hasSuffix("."))
    #expect(verb.operands == .none || verb.operands.summary.hasSuffix("."))
    #expect(verb.options.allSatisfy { $0.summary.hasSuffix(".") })
    #expect(!verb.examples.isEmpty)
    #expect(verb.examples.allSatisfy { !$0.purpose.isEmpty })
  }

  @Test(arguments: CommandTable.standard.verbs)
  func `names the value of every option with choices`(verb: Verb) {
    for option in verb.options where !option.choices.isEmpty {
      #expect(option.valueName != nil)
      #expect(option.synonyms.values.allSatisfy(option.choices.contains))
    }
  }

  @Test(arguments: CommandTable.standard.verbs)
  func `gives every verb the common options`(verb: Verb) {
    #expect(CommandOption.common.allSatisfy(verb.options.contains))
  }

  /// The examples, of which each may be several commands in a pipe, and go to a file.
  private static let lines = table.verbs.flatMap(\.examples).map(\.line).flatMap { line in
    line.split(separator: " | ").map { String($0.prefix { $0 != ">" }) }
      .filter { $0.hasPrefix("gapcheck ") }
  }

  @Test(arguments: lines)
  func `has examples that parse`(line: String) throws {
    let words = line.split(separator: " ").map(String.init)
    let command = try ArgumentParser(Self.table).parse(Array(words.dropFirst()))
    guard case .invocation(let invocation) = command else {
      Issue.record("'\(line)' is no invocation")
      return
    }
    #expect(line.hasPrefix("gapcheck \(invocation.verb.name)"))
  }
}
