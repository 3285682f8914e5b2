import Foundation
import Testing

@Suite struct `gapcheck check` {
  private let folder: ScratchFolder

  init() throws {
    folder = try ScratchFolder()
    try folder.write(#"{"skills": ["Go"]}"#, to: "good.json")
    try folder.write(
      "{\"skills\": [\n  \"Pyhton\",\n  {\"level\": 9, \"skill\": \"Go\", \"years\": \"x\"}]}",
      to: "bad.json")
    try folder.write("no", to: "broken.json")
  }

  @Test func `has nothing to say of a good profile`() throws {
    let outcome = try Binary.run(["check", "good.json"], in: folder)
    #expect(outcome.status == 0)
    #expect(outcome.output == "good.json: no problems\n")
    #expect(outcome.errors.isEmpty)
    let quiet = try Binary.run(["check", "-q", "good.json"], in: folder)
    #expect(quiet.status == 0)
    #expect(quiet.output.isEmpty)
  }

  @Test func `tells every problem in the order of the text`() throws {
    let outcome = try Binary.run(["check", "bad.json"], in: folder)
    let starts = outcome.output.split(separator: "\n").map { $0.split(separator: " ").prefix(2) }
    #expect(outcome.status == 1)
    #expect(starts.first == ["bad.json:2:3:", "warning:"])
    #expect(starts.dropFirst().allSatisfy { $0.last == "error:" })
    #expect(starts.count == 3)
  }

  @Test func `silences warnings when quiet`() throws {
    let outcome = try Binary.run(["check", "-q", "bad.json"], in: folder)
    #expect(outcome.status == 1)
    #expect(!outcome.output.contains("warning"))
  }

  @Test(
    arguments: [
      (["good.json", "bad.json"], 1), (["bad.json", "broken.json"], 65),
      (["broken.json", "nope.json", "bad.json"], 66), (["good.json", "good.json"], 0),
    ] as [([String], Int32)])
  func `ends with the worst status of several`(names: [String], status: Int32) throws {
    #expect(try Binary.run(["check"] + names, in: folder).status == status)
  }

  @Test func `writes JSON that others can read`() throws {
    let outcome = try Binary.run(
      ["check", "bad.json", "nope.json", "good.json", "-f", "json"], in: folder)
    #expect(outcome.status == 66)
    #expect(outcome.errors == "nope.json: no such file\n")
    let value = try JSONSerialization.jsonObject(with: Data(outcome.output.utf8))
    let document = try #require(value as? [String: Any])
    #expect(document["format"] as? String == "gapcheck.check/1")
    let files = try #require(document["files"] as? [[String: Any]])
    #expect(files.map { $0["file"] as? String } == ["bad.json", "nope.json", "good.json"])
    let problems = try #require(files.first?["problems"] as? [[String: Any]])
    #expect(problems.first?["line"] as? Int == 2)
    #expect(problems.first?["column"] as? Int == 3)
    #expect(problems.first?["severity"] as? String == "warning")
    #expect(problems.first?["path"] as? String == "skills[0]")
  }

  @Test func `writes annotations for GitHub`() throws {
    let outcome = try Binary.run(["check", "bad.json", "-f", "github"], in: folder)
    let lines = outcome.output.split(separator: "\n")
    #expect(outcome.status == 1)
    #expect(lines.first?.hasPrefix("::warning file=bad.json,line=2,col=3::skill 'Pyhton'") == true)
    #expect(lines.dropFirst().allSatisfy { $0.hasPrefix("::error file=bad.json,line=3,col=") })
  }

  @Test func `reads standard input`() throws {
    let outcome = try Binary.run(["check", "-"], in: folder, input: "[]")
    #expect(outcome.status == 1)
    #expect(outcome.output.hasPrefix("<stdin>:1:1: error: "))
  }

  @Test func `tells thousands of problems on one line`() throws {
    let keys = (0..<5000).map { "\"key \($0)\": 0" }.joined(separator: ", ")
    let outcome = try Binary.run(["check", "-"], in: folder, input: "{\"skills\": [], \(keys)}")
    #expect(outcome.status == 0)
    #expect(outcome.output.split(separator: "\n").count == 5000)
  }
}
