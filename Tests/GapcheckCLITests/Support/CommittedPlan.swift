import Foundation
import Testing

/// A folder with a profile, `p.json`, and the plan that was made from it, `PLAN.md`.
struct CommittedPlan {
  let folder: ScratchFolder

  init() throws {
    folder = try ScratchFolder()
    try folder.write(
      String(contentsOf: URL(filePath: Binary.example("feature-developer")), encoding: .utf8),
      to: "p.json")
    try write()
  }

  /// Writes the plan anew.
  func write(_ options: [String] = []) throws {
    let outcome = try run(
      ["plan", "p.json", "-f", "markdown", "-o", "PLAN.md", "--as-of", "2026-11-21"] + options)
    #expect(outcome.status == 0)
    #expect(outcome.errors.isEmpty)
  }

  func run(
    _ arguments: [String], input: String = "", variables: [String: String] = [:]
  ) throws -> Binary.Outcome {
    try Binary.run(arguments, in: folder, input: input, variables: variables)
  }

  /// Ticks the first open items of the plan and returns their ids.
  @discardableResult
  func tick(_ count: Int) throws -> [String] {
    var ids: [String] = []
    let lines = try folder.text(of: "PLAN.md").split(
      separator: "\n", omittingEmptySubsequences: false)
    let ticked = lines.map { line in
      guard ids.count < count, line.hasPrefix("- [ ]"),
        let id = line.firstMatch(of: #/<!-- id:(\S+) /#)?.output.1
      else { return line }
      ids.append(String(id))
      return line.replacing("- [ ]", with: "- [x]", maxReplacements: 1)
    }
    try folder.write(ticked.joined(separator: "\n"), to: "PLAN.md")
    return ids
  }

  /// Changes the profile.
  func replace(_ text: String, with other: String) throws {
    let profile = try folder.text(of: "p.json")
    #expect(profile.contains(text))
    try folder.write(profile.replacing(text, with: other, maxReplacements: 1), to: "p.json")
  }
}
