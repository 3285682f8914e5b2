import Foundation
import Testing

/// A profile that cannot be used, and what is said about it.
struct BadProfile: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let bytes: [UInt8]
  /// How each line on standard error starts.
  let lines: [String]
  let checkStatus: Int32

  init(_ name: String, _ text: String, _ lines: String..., checkStatus: Int32 = 1) {
    self.init(name, bytes: Array(text.utf8), lines, checkStatus: checkStatus)
  }

  init(_ name: String, bytes: [UInt8], _ lines: [String], checkStatus: Int32) {
    testDescription = name
    self.bytes = bytes
    self.lines = lines
    self.checkStatus = checkStatus
  }

  static let all = [
    BadProfile("empty", "", "p.json:1:1: error: ", checkStatus: 65),
    BadProfile("white space", " \n ", "p.json:", checkStatus: 65),
    BadProfile("not JSON", "skills: [go]\n", "p.json:1:1: error: ", checkStatus: 65),
    BadProfile("cut off", "{\n  \"skills\": [", "p.json:2:14: error: ", checkStatus: 65),
    BadProfile(
      "trailing comma", "{\"skills\": [\"Go\",]}", "p.json:1:18: error: ", checkStatus: 65),
    BadProfile("a list", "[]", "p.json:1:1: error: "),
    BadProfile("no skills", "{}", "p.json:1:1: error: the profile has no 'skills'"),
    BadProfile("wrong type", "{\"skills\": 3}", "p.json:1:12: error: 'skills' must be "),
    BadProfile(
      "two wrong types", "{\"skills\": [],\n\"name\": 3,\n\"tasks\": {}}",
      "p.json:2:9: error: 'name' must be ", "p.json:3:10: error: 'tasks' must be "),
    BadProfile(
      "level of 9", "{\"skills\": [{\"skill\": \"Go\", \"level\": 9}]}",
      "p.json:1:38: error: 'skills[0].level' is 9"),
    BadProfile(
      "shares of 300 %",
      "{\"skills\": [], \"tasks\": [{\"task\": \"CRUD\", \"share\": 100}, "
        + "{\"task\": \"bug fixes\", \"share\": 100}, {\"task\": \"on-call\", \"share\": 100}]}",
      "p.json:1:35: error: the shares of 'tasks' add up to 300 %"),
    BadProfile(
      "a date that is none", "{\"skills\": [], \"start\": \"2026-02-30\"}",
      "p.json:1:25: error: 'start' is '2026-02-30', which is no date"),
    BadProfile(
      "unknown target", "{\"skills\": [], \"target\": \"agent-engneer\"}",
      "p.json:1:26: error: 'target' is 'agent-engneer', which is no track"),
    BadProfile(
      "invalid UTF-8", bytes: Array("{\"skills\": [\"".utf8) + [0xFF, 0xFE] + Array("\"]}".utf8),
      ["p.json:1:14: error: "], checkStatus: 65),
    BadProfile(
      "mark and error", bytes: [0xEF, 0xBB, 0xBF] + Array("{\"skills\": 3}".utf8),
      ["p.json:1:1: warning: ", "p.json:1:12: error: "], checkStatus: 1),
  ]
}

@Suite struct `Bad profiles` {
  private let folder: ScratchFolder

  init() throws {
    folder = try ScratchFolder()
  }

  /// Whether there is one line for each expected start, in order.
  private func matches(_ text: String, _ starts: [String]) -> Bool {
    let lines = text.split(separator: "\n")
    return lines.count == starts.count && zip(lines, starts).allSatisfy { $0.hasPrefix($1) }
  }

  @Test(arguments: BadProfile.all)
  func `are refused, with a line for each error`(profile: BadProfile) throws {
    try folder.write(profile.bytes, to: "p.json")
    let outcome = try Binary.run(["audit", "p.json", "-o", "report.md"], in: folder)
    #expect(outcome.status == 65)
    #expect(outcome.output.isEmpty)
    #expect(matches(outcome.errors, profile.lines), "\(outcome.errors)")
    #expect(try folder.names() == ["p.json"])
  }

  @Test(arguments: BadProfile.all)
  func `are told by check on standard output`(profile: BadProfile) throws {
    try folder.write(profile.bytes, to: "p.json")
    let outcome = try Binary.run(["check", "p.json"], in: folder)
    #expect(outcome.status == profile.checkStatus)
    // What weakens a profile is told beside what is wrong with it.
    let lines = outcome.output.split(separator: "\n")
    let isTold = profile.lines.allSatisfy { start in lines.contains { $0.hasPrefix(start) } }
    let errors = profile.lines.count { !$0.contains(": warning: ") }
    #expect(isTold && lines.count { $0.contains(": error: ") } == errors, "\(outcome.output)")
    #expect(outcome.errors.isEmpty)
  }

  @Test func `with a byte order mark or an unknown key are only warned of`() throws {
    let text = Array("{\"skills\": [\"Go\"], \"hobies\": 1}".utf8)
    try folder.write([0xEF, 0xBB, 0xBF] + text, to: "p.json")
    let outcome = try Binary.run(["audit", "p.json"], in: folder)
    #expect(outcome.status == 0)
    #expect(matches(outcome.errors, ["p.json:1:1: warning: ", "p.json:1:20: warning: "]))
  }

  @Test(arguments: [
    ("nope.json", "nope.json: no such file\n"),
    ("folder", "folder: is a folder; give a file\n"),
    ("p.json/x", "p.json/x: is not a folder"),
    ("", "'': no such file\n"),
  ])
  func `that are no files end with status 66`(path: String, message: String) throws {
    try folder.write("{}", to: "p.json")
    try FileManager.default.createDirectory(
      at: folder.url.appending(path: "folder"), withIntermediateDirectories: false)
    for verb in ["audit", "plan", "check"] {
      let outcome = try Binary.run([verb, path], in: folder)
      #expect(outcome.status == 66)
      #expect(outcome.output.isEmpty)
      #expect(outcome.errors.hasPrefix(message))
    }
  }

  @Test func `that never end are refused`() throws {
    let outcome = try Binary.run(["audit", "/dev/zero"], in: folder)
    #expect(outcome.status == 65)
    #expect(outcome.errors == "/dev/zero: is larger than 64 MiB\n")
  }

  @Test func `with a name that plays with the terminal are named safely`() throws {
    let outcome = try Binary.run(["audit", "a\u{1B}[31m\nb"], in: folder)
    #expect(outcome.status == 66)
    #expect(outcome.errors == "a\\u{1B}[31m\\u{A}b: no such file\n")
  }
}
