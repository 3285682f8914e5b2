import GapcheckCore
import GapcheckReport
import JSON
import Testing

/// Everything that a report names can be asked for.
@Suite struct `What reports name` {
  private static let catalog = Catalog.embedded

  /// Members whose texts are ids, wherever they stand.
  private static let idKeys: Set<String> = [
    "id", "code", "track", "subrole", "specialization", "deepen", "rival", "outOfReach", "route",
    "phase", "category", "rule", "skill", "task",
  ]
  /// Lists whose texts are ids.
  private static let idLists: Set<String> = [
    "blockers[]", "tracks[]", "sharedSkills[]", "skills[]", "metBy[]",
  ]

  /// The ids that a report prints, each once.
  private static func ids(in node: JSONNode) -> [String] {
    var ids = Set(node.at("exposure.byCategory")?.members.map(\.key) ?? [])
    node.visit { path, value in
      guard let text = value.text, !path.hasPrefix("outsideScope"),
        !path.hasPrefix("unrecognized")
      else { return }
      let key = path.split(separator: ".").last.map(String.init) ?? ""
      // A gap names its requirement in words, a row of a sum by id.
      let isRow = key == "requirement" && path.hasPrefix("explanation.")
      if idKeys.contains(key) || idLists.contains(key) || isRow { ids.insert(text) }
    }
    return ids.sorted()
  }

  @Test(arguments: Example.allCases)
  func `is explained, with what it rests on`(example: Example) throws {
    let ids = Self.ids(in: example.explained.node)
    #expect(example == .empty || ids.count > 100)
    for id in ids {
      let pages = EntryPages(try Self.catalog.subjects(named: id), in: Self.catalog).pages
      #expect(!pages.isEmpty)
      for page in pages {
        #expect(!page.name.isEmpty, "\(id)")
        #expect(!page.paragraphs.isEmpty || !page.facts.isEmpty, "\(id)")
        #expect(!page.restsOn.isEmpty || page.subject.kind == "source", "\(id)")
      }
    }
  }

  @Test(arguments: Example.scored)
  func `is explained where a task list of the plan has it`(example: Example) throws {
    let plan = try #require(example.output.report.plan)
    for item in plan.items {
      let page = try Self.catalog.page(item.id)
      #expect(page.name.contains(item.skills.first?.skill.name ?? "") || item.kind != .study)
      #expect(["step", "milestone", "project", "start"].contains(page.subject.kind), "\(item.id)")
    }
  }

  @Test(arguments: Example.scored)
  func `is explained where a page for readers has it`(example: Example) throws {
    let rules = example.explained.unwrapped.matches(of: /\[([a-z]+(?:-[a-z]+)*)\]/)
      .map { String($0.output.1) }.filter { ScoringRule(rawValue: $0) != nil }
    #expect(!rules.isEmpty)
    for rule in Set(rules).sorted() {
      #expect(try Self.catalog.keys(rule).first == "rule:\(rule)")
    }
    let boxes = example.output.markdown.matches(of: /<!-- id:([a-z0-9-]+)(?: [a-z]+:[0-9-]+)* -->/)
      .map { String($0.output.1) }
    #expect(!boxes.isEmpty)
    for id in Set(boxes).sorted() { #expect(!(try Self.catalog.keys(id)).isEmpty) }
  }

  @Test func `has the names that the categories, phases and routes have`() throws {
    for (id, key) in [
      ("none", "automation:none"), ("glue-code", "automation:glue-code"),
      ("foundation", "phase:foundation"), ("hybrid", "route:hybrid"),
    ] { #expect(try Self.catalog.keys(id) == [key]) }
  }
}

/// Every entry can be asked for, by kind and id.
@Suite struct `Every entry` {
  @Test(arguments: EntryKind.allCases)
  func `has a page with a name, something to say and its sources`(kind: EntryKind) throws {
    let catalog = Catalog.embedded
    for entry in catalog.entries(of: kind) {
      #expect(try catalog.keys(entry.key.description) == [entry.key.description])
      #expect(try catalog.keys(entry.key.id).contains(entry.key.description))
      let page = try catalog.page(entry.key.description)
      #expect(!page.name.isEmpty, "\(entry.key)")
      #expect(!page.paragraphs.isEmpty || !page.facts.isEmpty, "\(entry.key)")
      #expect(kind == .source || !page.restsOn.isEmpty, "\(entry.key)")
      #expect(page.lists.allSatisfy { !$0.items.isEmpty }, "\(entry.key)")
    }
  }

  @Test func `fits into 80 columns and stays on lines`() throws {
    let catalog = Catalog.embedded
    let subjects = try catalog.entries.map { try catalog.subjects(named: $0.key.description)[0] }
    let lists = EntryKind.allCases.map { EntryListPage(of: $0, in: catalog) as any RenderablePage }
    for page in [EntryPages(subjects, in: catalog), KindListPage(catalog)] + lists {
      let text = page.rendered(as: .text, options: RenderOptions(width: 80))
      let tooLong = text.split(separator: "\n").filter { $0.count > 80 }
      #expect(tooLong.isEmpty, "\(tooLong)")
    }
  }

  @Test func `refers only to what has a page`() throws {
    let catalog = Catalog.embedded
    var seen: Set<LookupSubject> = []
    for entry in catalog.entries {
      let page = try catalog.page(entry.key.description)
      let items = (page.lists + page.usedBy).flatMap(\.items)
      for subject in items.compactMap(\.subject) where seen.insert(subject).inserted {
        #expect(try catalog.keys(subject.description) == [subject.description])
      }
    }
    #expect(seen.count > 300)
  }
}
