import GapcheckCore
import JSON
import Testing

/// What the validation says of files as a whole, and of faults that take more than one change.
@Suite struct `The files of a taxonomy` {
  private func problems(
    _ changed: [String: String], without missing: Set<String> = []
  ) -> [String] {
    let others = changed.keys.sorted().filter { name in
      Embedded.files.allSatisfy { $0.name != name }
    }
    let files =
      Embedded.files.filter { !missing.contains($0.name) }.map { name, bytes in
        (name: name, bytes: changed[name].map { Array($0.utf8) } ?? bytes)
      } + others.map { ($0, Array((changed[$0] ?? "").utf8)) }
    return TaxonomyValidation(files: files).problems.map(Self.line)
  }

  private static func line(_ problem: TaxonomyProblem) -> String {
    let place = problem.position.map { "\($0.line):\($0.column): " } ?? ""
    return "\(problem.file): \(place)\(problem.severity): \(problem.message)"
  }

  @Test(arguments: [
    "skills.json", "model.json", "taxonomy.json", "words.json", "evidence.json", "projects.json",
    "milestones.json", "subroles.json", "rules.json", "effort.json", "groups.json",
  ])
  func `must be there`(file: String) {
    let found = problems([:], without: [file])
    #expect(found.first == "\(file): error: the file is missing")
    // What depends on it is not held against the other files.
    #expect(found.allSatisfy { !$0.contains("unknown") && !$0.contains("nothing uses") })
  }

  @Test(arguments: [
    ("skills.json", "{", "1:2: error: the text ends inside an object"),
    ("routes.json", #"{ "entries": [] }}"#, "1:18: error: there is more text after the end"),
    (
      "groups.json", "{\n  \"entries\": [{ \"id\": \"a\",\n\"id\": \"b\" }]\n}",
      "3:1: error: the key 'id' appears twice in one object"
    ),
    ("words.json", #"{ "entries": {} }"#, "1:14: error: 'entries' must be a list"),
    ("tasks.json", "[]", "1:1: error: expected an object, found an array"),
    ("model.json", "7", "1:1: error: expected an object, found a number"),
  ])
  func `must be JSON of the right shape`(file: String, text: String, problem: String) {
    let found = problems([file: text])
    let isFound = found.contains { $0.hasPrefix("\(file): \(problem)") }
    #expect(isFound, "\(found.prefix(3))")
    #expect(found.allSatisfy { !$0.contains("unknown") }, "\(found.prefix(3))")
  }

  @Test func `that are not known are pointed out and left unread`() {
    #expect(
      problems(["Skills.json": "{", "notes.json": ""]) == [
        "Skills.json: warning: is no part of a taxonomy",
        "notes.json: warning: is no part of a taxonomy",
      ])
    let misspelt = problems(["word.json": ""], without: ["words.json"])
    #expect(
      misspelt.contains("word.json: warning: is no part of a taxonomy; did you mean 'words.json'?"))
  }

  @Test func `have their lines counted whatever ends them`() {
    let group = "\u{FEFF}{\r\n\t\"entries\": [{\r\"id\": \"é€\", \"x\": 1 }]\n}"
    let found = problems(["groups.json": group]).filter { $0.hasPrefix("groups.json") }
    #expect(
      found.contains("groups.json: 3:7: error: 'é€' is not a kebab-case id")
        && found.contains { $0.hasPrefix("groups.json: 3:13: error: unknown key 'x'") })
  }

  @Test func `report every fault of one entry`() {
    let group = """
      { "entries": [{
        "id": "Odd", "nme": "x",
        "summary": "", "sources": ["hearsay"],
        "lifecycle": "old", "reviewed": "now"
      }] }
      """
    let found = problems(["groups.json": group]).filter { $0.hasPrefix("groups.json") }
    #expect(
      found == [
        "groups.json: 1:15: error: 'name' is missing",
        "groups.json: 2:9: error: 'Odd' is not a kebab-case id",
        "groups.json: 2:16: error: unknown key 'nme'; did you mean 'name'?",
        "groups.json: 3:14: error: 'summary' must be a text that is not empty",
        "groups.json: 3:30: error: source 'hearsay' must start with 'seed:', 'reference:' or "
          + "'estimate:'",
        "groups.json: 4:16: error: unknown lifecycle 'old'; choose one of active, legacy, reference",
        "groups.json: 4:35: error: 'reviewed' must be a month such as 2026-11",
      ])
  }

  @Test func `keep the places of skills where one has no id`() throws {
    let fault = TaxonomyFault(
      "skills.json", #""id": "api-design","#, to: "", at: .here(""), "")
    let found = try #require(SpoiledTaxonomy([fault])).problems.map(\.message)
    #expect(found.contains("'id' is missing"))
    #expect(found.contains { $0.hasPrefix("unknown skill 'api-design'") })
    #expect(found.allSatisfy { $0.contains("skill 'api-design'") || $0 == "'id' is missing" })
  }

  @Test func `must offer proof of each level that is asked for`() {
    let evidence = text(of: "evidence.json").replacing(
      #""reliedOnCeiling": 4"#, with: #""reliedOnCeiling": 1"#)
    let found = problems(["evidence.json": evidence])
    #expect(
      found.contains {
        $0.hasPrefix("deepen.json: ")
          && $0.hasSuffix(": error: no kind of evidence can show 'relational-databases' at level 4")
      })
    let ceilings = evidence.replacing(#""backend": 3"#, with: #""backend": 1"#)
      .replacing(#""backend": 2"#, with: #""backend": 1"#)
    #expect(
      problems(["evidence.json": ceilings]).contains {
        $0.hasSuffix("needs 'docker-containers' at level 2, which no kind of evidence can show")
      })
  }

  @Test func `must hold tracks that the plan has time for`() {
    let late = text(of: "deepen.json").replacing(#""days": 90"#, with: #""days": 91"#)
    #expect(
      problems(["deepen.json": late]) == [
        "deepen.json: error: no track of the kind 'deepen' can be reached in the plan's 90 days"
      ])
  }

  @Test func `give weight to every track`() {
    let light = text(of: "model.json").replacing(#""value": 0.2,"#, with: #""value": 0,"#)
    let nice = text(of: "deepen.json").replacing(#""weight": "core""#, with: #""weight": "nice""#)
      .replacing(#""weight": "supporting""#, with: #""weight": "nice""#)
    let found = problems(["model.json": light, "deepen.json": nice])
    #expect(found.contains { $0.hasSuffix("error: the weights of 'deep-databases' add up to 0") })
  }

  @Test func `hold the inventory of the sources to the entries that carry it`() {
    let item = #"""
      { "entries": [
        {
          "id": "a-01", "section": "A", "item": "X", "carriedBy": ["skill:telepathy", "skills"],
          "sources": ["seed:003 gap"], "lifecycle": "active", "reviewed": "2026-11"
        }
      ] }
      """#
    #expect(
      problems(["inventory.json": item]) == [
        "inventory.json: 3:11: warning: A-01 is carried by no entry and not left out with a reason;"
          + " name the entry that says it, or leave inventory.json out of a taxonomy with sources of"
          + " its own",
        "inventory.json: 3:62: warning: A-01: there is no skill 'telepathy'",
        "inventory.json: 3:81: error: 'skills' must be written as kind:id or kind:id | words",
      ])
  }

  private func text(of file: String) -> String {
    String(decoding: Embedded.files.first { $0.name == file }?.bytes ?? [], as: UTF8.self)
  }
}
