import GapcheckCore
import GapcheckReport
import JSON
import Testing

@Suite struct `The page of an entry` {
  private let catalog = Catalog.embedded

  @Test func `gives a skill's hours, needs, proof and users`() throws {
    let page = try catalog.page("vllm-serving")
    #expect(page.fact("Hours 0→1, 1→2, 2→3, 3→4") == "4, 11, 32, 96")
    #expect(page.fact("Hours from nothing to level 4") == "143")
    #expect(page.fact("Estimated as")?.hasSuffix("times 0.8") == true)
    #expect(page[list: "Needed first"]?.said["llm-fundamentals"] == "")
    #expect(page[list: "One of several in"]?.items.map(\.name) == ["One serving engine"])
    #expect(page[list: "Asked for by"]?.said["ai-infra-engineer"] == "level 3, core")
    #expect(page[list: "Trained by"]?.said["serve-open-model"] == "level 2")
    #expect(
      page[list: "Evidence that shows it"]?.said["deployed-evaluated"]
        == "up to level 3, 4 where others rely on it")
    #expect(page[list: "Stale notes"]?.said["st-01"]?.contains("Maintenance mode") == true)
    #expect(page[list: "Items of the sources that it carries"]?.said["ds-1"] == "vLLM")
  }

  @Test func `gives a task's exposure with its band, and a level where it shows a skill`() throws {
    let page = try catalog.page("t-api-crud")
    #expect(page.fact("Exposure") == "85 % (70 … 95)")
    let shown = try #require(page[list: "Doing it shows"]?.items.first?.subject)
    let skill = try catalog.page(shown.description)
    #expect(skill[list: "Shown by doing"]?.said["t-api-crud"]?.hasPrefix("up to level ") == true)
  }

  @Test func `gives a track's requirements with level, weight and reason`() throws {
    let page = try catalog.page("ai-infra-engineer")
    let added = try #require(page[list: "What must be added"])
    #expect(added.said["serving-engine"]?.hasPrefix("level 3, core. ") == true)
    #expect(page.paragraphs.contains { $0.label == "Against it" && !$0.sources.isEmpty })
    #expect(page[list: "Hired by"] != nil)
  }

  @Test func `gives the ceiling of evidence for each side, and numbers of the model`() throws {
    let page = try catalog.page("writeup")
    #expect(page.fact("Shows judgment skills") == "up to level 3")
    let constant = try catalog.page("readyAt")
    #expect(constant.fact("Value") == "80")
    #expect(constant[list: "Rules that use it"]?.said["ready"] != nil)
    #expect(try catalog.page("rule:ready")[list: "Numbers it uses"]?.said["readyAt"] != nil)
  }

  @Test func `gives claims and sides with grade and date`() throws {
    #expect(try catalog.page("mc-01").fact("Grade") == "checked")
    let cited = try #require(try catalog.page("source:000")[list: "Cited by"])
    for item in cited.items where item.subject?.kind == "claim" {
      #expect(item.words.contains("20"), "\(item.name)")
    }
    for contradiction in catalog.taxonomy.contradictions {
      let page = try catalog.page("contradiction:\(contradiction.id)")
      let sides = try #require(page[list: "Sides"])
      #expect(sides.items.count == contradiction.sides.count)
      #expect(sides.items.allSatisfy { $0.words.hasSuffix(")") })
    }
  }

  @Test func `says what superseded a legacy entry`() throws {
    let text = EntryPages(try catalog.subjects(named: "tgi-legacy"), in: catalog)
      .rendered(as: .text, options: RenderOptions(width: 1000))
    #expect(text.contains("Legacy, kept for people who have it. Maintenance mode"))
    #expect(text.contains("superseded by vLLM and SGLang"))
  }

  @Test func `cites sources as reports do, each once`() throws {
    let text = EntryPages(try catalog.subjects(named: "vllm-serving"), in: catalog)
      .rendered(as: .text, options: RenderOptions(width: 1000))
    let citation = "How to switch from backend to AI engineer in 2026, 2026-05, practitioner"
    #expect(text.split(separator: "\n").filter { $0.contains(citation) }.count == 1)
    #expect(Example.featureDeveloper.output.unwrapped.contains(citation))
  }

  @Test func `gives the places of a source after its title`() throws {
    let text = EntryPages(try catalog.subjects(named: "evaluation-method"), in: catalog)
      .rendered(as: .text, options: RenderOptions(width: 1000))
    #expect(
      text.contains(
        "How to switch from backend to AI engineer in 2026, 2026-05, practitioner: signals, delta"))
  }

  @Test func `names every entry that cites a source or resource`() throws {
    let cited = try #require(try catalog.page("source:003")[list: "Cited by"]).said
    for entry in catalog.taxonomy.entries where entry.key.kind == .constant {
      let cites = entry.sources.contains {
        if case .seed("003", _) = $0 { true } else { false }
      }
      #expect(!cites || cited[entry.key.id] != nil, "\(entry.key)")
    }
    #expect(cited["contributionParts"] != nil)
  }

  @Test func `gives all that its data say of proof and levels`() throws {
    let work = try catalog.page("evidence:work-ownership")
    #expect(work.fact("Strength") == "0.9 of 1, which no score uses")
    #expect(work.fact("Checked by") == "note")
    let level = try catalog.page("level-2")
    let labels = level.paragraphs.compactMap(\.label)
    #expect(labels.suffix(3) == ["Autonomy", "Fails at", "In work on AI"])
  }

  @Test func `gives figures, effort and the month in which an address was seen`() throws {
    #expect(try catalog.page("mc-01").fact("Figure") == "45,000")
    #expect(try catalog.page("mc-01").fact("Attributed to") == "essay, author not named")
    for signal in catalog.taxonomy.signals {
      #expect(try catalog.page("signal:\(signal.id)").fact("Effort") == signal.effort)
    }
    for pitfall in catalog.taxonomy.pitfalls {
      #expect(try catalog.page("pitfall:\(pitfall.id)").fact("Effort") == pitfall.effort)
    }
    for resource in catalog.taxonomy.resources {
      let seen = try catalog.page("resource:\(resource.id)").fact("Address seen")
      #expect(seen == resource.verified?.description)
    }
  }

  @Test func `links proof, pitfalls and disagreements to what they name`() throws {
    let taxonomy = catalog.taxonomy
    func check(_ from: EntryKey, _ own: String, _ to: [EntryKey], _ use: String) throws {
      for key in to {
        #expect(try catalog.page(from.description)[list: own]?.said[key.id] != nil, "\(from)")
        #expect(try catalog.page(key.description)[list: use]?.said[from.id] != nil, "\(key)")
      }
    }
    func skills(_ indexes: [SkillIndex]) -> [EntryKey] {
      indexes.map { EntryKey(.skill, taxonomy[$0].id.text) }
    }
    for kind in taxonomy.evidenceKinds {
      try check(
        EntryKey(.evidence, kind.id.text), "Shows these skills as well", skills(kind.alsoShows),
        "Shown as well by")
    }
    for pitfall in taxonomy.pitfalls {
      try check(
        EntryKey(.pitfall, pitfall.id.text), "Skills it looks at", skills(pitfall.skills),
        "Pitfalls that look at it")
    }
    for contradiction in taxonomy.contradictions {
      try check(
        EntryKey(.contradiction, contradiction.id.text), "It concerns",
        taxonomy.entries(concernedBy: contradiction), "Disagreements of the sources that concern it"
      )
    }
  }

  @Test func `gives the hours of a step as plans count them`() throws {
    let page = try catalog.page("vllm-serving-2")
    #expect(page.name == "Model serving with vLLM, level 2")
    #expect(page.fact("Hours") == "11, from level 1")
    #expect(page[list: "The skill"]?.items.first?.subject?.id == "vllm-serving")
    #expect(page[list: "Needed first"]?.said["docker-containers"] == "level 1")
  }

  @Test func `says which skills meet a requirement with a choice`() throws {
    let page = try catalog.page("agent-framework")
    #expect(page.fact("Agent orchestration engineer") == "level 2, core, to be added")
    #expect(page[list: "Its skills"]?.items.count == 4)
    #expect(page[list: "Asked for by"]?.said["agent-engineer"] == "")
  }
}

@Suite struct `Pages for programs` {
  private let catalog = Catalog.embedded

  private func node(_ page: any RenderablePage) throws -> JSONNode {
    try JSONNode(
      parsing: Array(page.rendered(as: .json, options: RenderOptions()).utf8))
  }

  @Test func `have a form of their own`() throws {
    let subjects = try ["vllm-serving", "none"].flatMap { try catalog.subjects(named: $0) }
    let node = try node(EntryPages(subjects, in: catalog))
    #expect(node["format"]?.text == "gapcheck.entry/1")
    let entries = try #require(node["entries"]).elements
    #expect(entries.map { $0["id"]?.text } == ["vllm-serving", "none"])
    #expect(entries[0]["lifecycle"]?.text == "active")
    #expect(entries[1]["lifecycle"]?.isNull == true)
    let shape = Shape.object([
      "kind": .text, "id": .text, "name": .text, "noun": .text,
      "facts": .list(.object(["label": .text, "value": .text])),
      "lists": .list(
        .object([
          "title": .text,
          "items": .list(
            .object(["name": .text, "kind": .optional(.text), "id": .optional(.text)])),
        ])),
      "restsOn": .list(
        .object(["kind": .oneOf(["source", "resource", "estimate"]), "text": .text])),
    ])
    for entry in entries { #expect(shape.faults(in: entry, at: "").isEmpty) }
  }

  @Test func `list all that a page for readers cuts short`() throws {
    let pages = EntryPages(try catalog.subjects(named: "source:003"), in: catalog)
    let text = pages.rendered(as: .text, options: RenderOptions())
    #expect(text.contains("more: -f json lists them"))
    let uses = try #require(try node(pages)["entries"]?.elements.first?["usedBy"]).elements
    let cited = try #require(uses.first { $0["title"]?.text == "Cited by" })
    #expect(try #require(cited["items"]).elements.count > 100)
  }

  @Test func `list kinds and entries`() throws {
    let kinds = try #require(try node(KindListPage(catalog))["kinds"]).elements
    #expect(kinds.map { $0["kind"]?.text } == EntryKind.allCases.map(\.rawValue))
    for kind in EntryKind.allCases {
      let listed = try #require(try node(EntryListPage(of: kind, in: catalog))["entries"]).elements
      #expect(listed.map { $0["id"]?.text } == catalog.entries(of: kind).map(\.key.id))
    }
  }

  @Test func `give the model with all of its numbers`() throws {
    let model = try node(LookupTopic.model.page(of: catalog.taxonomy))
    #expect(model["format"]?.text == "gapcheck.model/1")
    let constants = try #require(model["constants"]).elements
    #expect(constants.map { $0["id"]?.text } == catalog.taxonomy.model.entries.map(\.name))
    let ready = try #require(constants.first { $0["id"]?.text == "readyAt" })
    #expect(ready["value"]?.number == 80)
  }
}
