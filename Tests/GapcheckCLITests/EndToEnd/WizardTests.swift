import Foundation
import Testing

@Suite struct `gapcheck init on a terminal` {
  private static let name = "profile.json"
  private static let command = ["init", "--as-of", "2026-11-21"]

  private let folder: ScratchFolder

  init() throws {
    folder = try ScratchFolder()
  }

  private func start(
    _ arguments: [String] = command, variables: [String: String] = [:]
  ) throws -> Terminal {
    try Terminal(arguments, in: folder, variables: variables)
  }

  private var profile: String { get throws { try folder.text(of: Self.name) } }

  /// Answers the skill questions until they end.
  private func answerSkills(_ terminal: Terminal, until text: String) throws {
    for _ in 0..<40 {
      let shown = try terminal.wait(for: "> ")
      if shown.contains(text) { return }
      try terminal.type(shown.contains("y or n") ? "n\n" : "\n")
    }
  }

  @Test func `writes a whole profile that can be audited`() throws {
    let terminal = try start()
    try terminal.wait(for: "How many years of backend work?")
    for line in ["six", "6", "1", "1 30, 4 20, 7", ""] { try terminal.answer(line) }
    #expect(try profile.contains(#""share": 20"#))
    for line in ["y", "y", "n", "p99 from 420 to 180 ms"] { try terminal.answer(line) }
    try answerSkills(terminal, until: "hours a week do you have")
    try terminal.type("10\n")
    try terminal.wait(for: "auto")
    try terminal.answer("")
    try terminal.wait(for: "Next: gapcheck audit profile.json")
    #expect(try terminal.end() == 0)
    #expect(try folder.names() == [Self.name])
    #expect(try profile.hasSuffix("  \"hoursPerWeek\": 10,\n  \"target\": \"auto\"\n}\n"))
    let audit = try Binary.run(
      ["audit", Self.name, "--as-of", "2026-11-21", "-f", "json"], in: folder)
    #expect(audit.status == 0 && audit.errors.isEmpty)
    #expect(audit.output.contains(#""status": "recommended""#))
  }

  @Test(arguments: ["\u{4}", "q\n", "quit\n"])
  func `is left in the middle and goes on there`(leaving: String) throws {
    let first = try start()
    for line in ["6", "2", "1 30"] { try first.answer(line) }
    try first.wait(for: "> ")
    try first.type(leaving)
    try first.wait(for: "Everything answered is saved in profile.json. 'gapcheck init' goes on.")
    #expect(try first.end() == 0)
    let saved = try profile
    let second = try start()
    let shown = try second.wait(for: "> ")
    #expect(shown.contains("profile.json: 6 years, 1 task, 0 skills."))
    #expect(shown.contains("Is there another kind of work in your week?"))
    try second.type("\n")
    try second.wait(for: "(skill 1 of 8)")
    try second.answer("n")
    try second.answer("y")
    try second.answer("q")
    #expect(try second.end() == 0)
    #expect(try profile != saved && profile.contains(#""level": 1"#))
  }

  @Test func `loses nothing when it is interrupted`() throws {
    let first = try start()
    for line in ["6", "2", "1 30"] { try first.answer(line) }
    try first.wait(for: "> ")
    first.interrupt()
    #expect(try first.end() == -SIGINT)
    #expect(try folder.names() == [Self.name])
    #expect(try profile.contains(#""share": 30"#))
    let second = try start()
    try second.wait(for: "Is there another kind of work in your week?")
  }

  @Test func `loses nothing when the terminal goes away`() throws {
    let first = try start()
    for line in ["6", "2", "1 30"] { try first.answer(line) }
    try first.wait(for: "> ")
    first.hangUp()
    _ = try first.end()
    #expect(try folder.names() == [Self.name])
    #expect(try profile.contains(#""share": 30"#))
    try answerSkills(try start(), until: "hours a week do you have")
  }

  @Test func `keeps whatever else an existing profile holds`() throws {
    let old = "{\r\n\t\"x-note\" : [1,  2],\r\n\t\"skills\": [\"Go\"], \"unknown\": {} }"
    try folder.write(old, to: Self.name)
    let terminal = try start()
    try terminal.answer("6")
    try terminal.answer("q")
    #expect(try terminal.end() == 0)
    #expect(
      try profile == old.replacing("{} }", with: "{},\r\n\t\"yearsOfExperience\": 6 }"))
  }

  @Test func `refuses a profile with errors and leaves it`() throws {
    let old = #"{ "skills": [{ "skill": "Go", "level": 9 }], "target": "x" }"#
    try folder.write(old, to: Self.name)
    let terminal = try start()
    #expect(try terminal.end() == 65)
    #expect(terminal.screen.contains("profile.json:1:40: error: 'skills[0].level' is 9"))
    #expect(try profile == old)
  }

  @Test func `does not write over what was changed meanwhile`() throws {
    let terminal = try start()
    try terminal.answer("6")
    try terminal.wait(for: "> ")
    try folder.write("{ \"skills\": [] }", to: Self.name)
    try terminal.type("1\n")
    try terminal.answer("1")
    #expect(try terminal.end() == 74)
    #expect(terminal.screen.contains("it was changed by something else meanwhile"))
    #expect(try profile == "{ \"skills\": [] }")
  }

  @Test func `takes no line that is too long or no text`() throws {
    let terminal = try start()
    try terminal.wait(for: "> ")
    try terminal.type([0xFF, 0xFE, 0x0A])
    try terminal.wait(for: "that is no UTF-8 text")
    try terminal.answer(String(repeating: "9", count: 4050))
    try terminal.wait(for: "that line is too long")
    try terminal.answer("\u{1B}[A")
    try terminal.wait(for: "characters that cannot be shown")
    try terminal.answer("q")
    #expect(try terminal.end() == 0)
    #expect(try folder.names() == [])
  }

  @Test func `colours nothing on a dumb terminal, and the question elsewhere`() throws {
    for (variables, isBold) in [
      (["TERM": "xterm"], true), (["TERM": "dumb"], false),
      (["TERM": "xterm", "NO_COLOR": "1"], false),
    ] {
      let shown = try start(variables: variables).wait(for: "> ")
      #expect(shown.contains("\u{1B}[1mHow many") == isBold)
      #expect(shown.contains("\u{1B}") == isBold)
    }
  }

  @Test func `keeps within the columns of the terminal`() throws {
    let terminal = try start(variables: ["COLUMNS": "44"])
    for line in ["?", "6", "1", "?", "1", "", "?"] { try terminal.answer(line) }
    try terminal.wait(for: "> ")
    #expect(terminal.screen.split(separator: "\n").allSatisfy { $0.count <= 44 })
  }

  @Test func `needs a terminal and a file`() throws {
    let piped = try Binary.run(["init"], in: folder, input: "6\n")
    #expect(piped.status == 64 && piped.output.isEmpty)
    #expect(piped.errors.contains("'--from FILE' reads a résumé or notes instead"))
    #expect(try start(["init", "-o", "-"]).end() == 64)
    #expect(try start(["init", "-o", "no/such.json"]).end() == 73)
    #expect(try folder.names() == [])
  }
}
