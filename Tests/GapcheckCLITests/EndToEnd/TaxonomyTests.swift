import Foundation
import Testing

@Suite struct `A taxonomy of one's own` {
  private let folder: ScratchFolder

  init() throws {
    folder = try ScratchFolder()
    let source = Binary.package.appending(path: "Data/taxonomy")
    try FileManager.default.copyItem(at: source, to: folder.url.appending(path: "own"))
  }

  private func audit(_ taxonomy: String) throws -> Binary.Outcome {
    try Binary.run(
      ["audit", Binary.example("minimal"), "--as-of", "2026-11-21", "--taxonomy", taxonomy],
      in: folder)
  }

  @Test func `gives what the built-in one gives, where it is the same`() throws {
    let own = try audit("own")
    let builtIn = try Binary.run(
      ["audit", Binary.example("minimal"), "--as-of", "2026-11-21"], in: folder)
    #expect(own.status == 0)
    #expect(own.output == builtIn.output)
    #expect(try audit("own/").output == own.output)
  }

  @Test func `has all of its faults told at once`() throws {
    try folder.write("{", to: "own/model.json")
    try folder.write("{\n  \"format\": x\n}", to: "own/skills.json")
    let outcome = try audit("own")
    #expect(outcome.status == 65)
    #expect(outcome.output.isEmpty)
    #expect(outcome.errors.contains("own/model.json:1:2: error: "))
    #expect(outcome.errors.contains("own/skills.json:2:13: error: "))
  }

  @Test func `must have its files`() throws {
    let outcome = try Binary.run(
      ["check", Binary.example("minimal"), "--taxonomy", "."], in: folder)
    #expect(outcome.status == 65)
    for file in ["taxonomy.json", "skills.json", "model.json"] {
      #expect(outcome.errors.contains("./\(file): error: the file is missing\n"))
    }
  }

  @Test func `must be a folder that exists`() throws {
    let missing = try audit("nope")
    #expect(missing.status == 66)
    #expect(missing.errors == "nope: no such folder\n")
    let file = try audit("own/model.json")
    #expect(file.status == 66)
    #expect(file.errors.hasPrefix("own/model.json: is not a folder; give a folder of"))
  }
}
