import Foundation
import GapcheckCLI
import Testing

@Suite struct `Schemas from the command line` {
  private let folder: ScratchFolder

  init() throws {
    folder = try ScratchFolder()
  }

  private func run(_ arguments: String...) throws -> Binary.Outcome {
    try Binary.run(arguments, in: folder)
  }

  @Test(arguments: SchemaName.allCases)
  func `are printed to the byte as they stand in their files`(name: SchemaName) throws {
    let outcome = try run("schema", name.rawValue)
    let file = Binary.package.appending(path: "Data/schemas/\(name.file)")
    #expect(outcome.status == 0 && outcome.errors.isEmpty)
    #expect(outcome.output == String(decoding: try Data(contentsOf: file), as: UTF8.self))
  }

  @Test func `are written to a file, for a profile that names it`() throws {
    let outcome = try run("schema", "profile", "-o", "profile.schema.json")
    #expect(outcome.status == 0 && outcome.output.isEmpty)
    #expect(try folder.text(of: "profile.schema.json") == SchemaName.profile.text)
    _ = try folder.write(
      #"{"$schema": "./profile.schema.json", "skills": ["Go: advanced"]}"#, to: "profile.json")
    let check = try run("check", "profile.json")
    #expect(check.status == 0 && !check.output.contains("$schema"))
  }

  @Test(arguments: ["profiles", "Profile", "profile.schema.json", ""])
  func `have names, which a wrong one lists`(word: String) throws {
    let outcome = try run("schema", word)
    #expect(outcome.status == 64 && outcome.output.isEmpty)
    #expect(
      outcome.errors.contains(
        "'\(word)'; it must be one of profile, report, plan, comparison, cohort or taxonomy"))
  }

  @Test func `need a name, and one alone`() throws {
    let none = try run("schema")
    #expect(
      none.status == 64
        && none.errors.contains("profile, report, plan, comparison, cohort or taxonomy"))
    #expect(try run("schema", "profile", "plan").status == 64)
  }
}
