import Foundation
import Testing

@Suite struct `Looking up from the command line` {
  private let folder: ScratchFolder

  init() throws {
    folder = try ScratchFolder()
  }

  private func run(_ arguments: String...) throws -> Binary.Outcome {
    try Binary.run(arguments, in: folder)
  }

  @Test func `explains in every format`() throws {
    let text = try run("explain", "k8s")
    #expect(text.status == 0 && text.errors.isEmpty)
    #expect(text.output.hasPrefix("Kubernetes operations\n═════"))
    let markdown = try run("explain", "k8s", "-f", "md")
    #expect(markdown.output.hasPrefix("# Kubernetes operations\n"))
    let json = try run("explain", "k8s", "-f", "json")
    #expect(json.output.hasPrefix("{\n  \"format\": \"gapcheck.entry/1\","))
    #expect(try run("explain", "k8s", "--ascii").output.utf8.allSatisfy { $0 < 0x80 })
  }

  @Test func `explains several things once each, in the order asked`() throws {
    let outcome = try run(
      "explain", "GC201", "vllm-serving-2", "k8s", "skill:kubernetes-operations")
    #expect(outcome.status == 0)
    #expect(outcome.output.hasPrefix("3 entries\n"))
    let file = try run("explain", "k8s", "-o", "k8s.md", "-f", "markdown")
    #expect(file.status == 0 && file.output.isEmpty)
    #expect(try folder.text(of: "k8s.md").hasPrefix("# Kubernetes operations\n"))
  }

  @Test func `explains the model, alone`() throws {
    let outcome = try run("explain", "model")
    #expect(outcome.status == 0)
    #expect(outcome.output.hasPrefix("The scoring and planning model\n"))
    let both = try run("explain", "k8s", "model")
    #expect(both.status == 64)
    #expect(both.errors.hasPrefix("gapcheck: 'model' is a page of its own: give it alone\n"))
  }

  @Test(arguments: [
    (["explain", "vlm-servin"], "nothing in the taxonomy is called 'vlm-servin'; did you mean "),
    (["explain", "skil:vllm-serving"], "unknown kind 'skil'; did you mean 'skill'?"),
    (["explain"], "no ID given; it is an id"),
    (["taxonomy", "show", "none"], "'none' is a word of reports without an entry"),
    (["taxonomy", "show", "xqzvw", "-o", "f"], "nothing in the taxonomy is called 'xqzvw'; "),
    (["taxonomy", "list", "skil"], "unknown kind 'skil'; did you mean 'skill'?"),
    (["taxonomy", "list", "skills", "tasks"], "'tasks' is one argument too many"),
    (["taxonomy", "search", "?!"], "'?!' has neither letters nor digits to look for"),
    (["taxonomy", "show", "k8s", "-f", "markdown"], "'--format' is 'markdown'; it must be one of"),
  ])
  func `ends with status 64 where it cannot know what is meant`(
    arguments: [String], message: String
  ) throws {
    let outcome = try Binary.run(arguments, in: folder)
    #expect(outcome.status == 64)
    #expect(outcome.output.isEmpty)
    #expect(outcome.errors.hasPrefix("gapcheck: \(message)"), "\(outcome.errors)")
    #expect(try folder.names().isEmpty)
  }

  @Test func `lists kinds and entries`() throws {
    let kinds = try run("taxonomy", "list")
    #expect(kinds.status == 0 && kinds.output.contains("\nskill "))
    let skills = try run("taxonomy", "list", "skills")
    #expect(skills.output.contains("\nvllm-serving "))
    #expect(try run("taxonomy", "list", "skill").output == skills.output)
    #expect(skills.output.split(separator: "\n").allSatisfy { $0.count <= 80 })
  }

  @Test func `searches, with status 1 where it finds nothing`() throws {
    let found = try run("taxonomy", "search", "vllm")
    #expect(found.status == 0 && found.errors.isEmpty)
    #expect(found.output.contains("skill:vllm-serving"))
    let nothing = try run("taxonomy", "search", "zebra", "crossing")
    #expect(nothing.status == 1 && nothing.output.isEmpty)
    #expect(nothing.errors == "gapcheck: nothing found for 'zebra crossing'\n")
    let json = try run("taxonomy", "search", "zzzz", "-f", "json")
    #expect(json.status == 1 && json.output.contains("\"entries\": []"))
  }

  @Test func `shows data as it stands, with its place`() throws {
    let source = Binary.package.appending(path: "Data/taxonomy")
    try FileManager.default.copyItem(at: source, to: folder.url.appending(path: "own"))
    let outcome = try run("taxonomy", "show", "level-2", "--taxonomy", "own")
    #expect(outcome.status == 0)
    let lines = outcome.output.split(separator: "\n").map(String.init)
    let place = try #require(lines.first).split(separator: ":")
    #expect(place.first == "own/rubric.json" && lines[0].hasSuffix(": level:level-2"))
    let file = try folder.text(of: "own/rubric.json").split(
      separator: "\n", omittingEmptySubsequences: false)
    let first = try #require(Int(place[1]))
    for (offset, line) in lines.dropFirst().enumerated() {
      #expect(file[first - 1 + offset] == "    \(line)" || offset == 0 || line == "}")
    }
    #expect(lines[1] == "{" && lines.last == "}")
  }

  @Test func `shows data for programs, of a step its skill`() throws {
    let outcome = try run("taxonomy", "show", "vllm-serving-2", "trust", "-f", "json")
    #expect(outcome.status == 0)
    let value = try JSONSerialization.jsonObject(with: Data(outcome.output.utf8))
    let entries = (value as? [String: Any])?["entries"] as? [[String: Any]]
    #expect(entries?.map { $0["id"] as? String } == ["vllm-serving", "trust"])
    let data = entries?.map { $0["data"] as? [String: Any] }
    #expect(data?[0]?["hours"] as? [Int] == [4, 11, 32, 96])
    #expect(data?[1]?["value"] as? Double == 0.5)
  }

  @Test func `reads a taxonomy of one's own`() throws {
    let missing = try run("explain", "k8s", "--taxonomy", "nope")
    #expect(missing.status == 66 && missing.errors == "nope: no such folder\n")
  }
}
