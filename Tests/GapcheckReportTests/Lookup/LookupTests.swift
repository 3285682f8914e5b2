import GapcheckCore
import GapcheckReport
import Testing

@Suite struct `Looking something up` {
  private let catalog = Catalog.embedded

  @Test(arguments: [
    // Ids of any kind, alone or with the kind.
    ("vllm-serving", ["skill:vllm-serving"]), ("skill:vllm-serving", ["skill:vllm-serving"]),
    ("skills:vllm-serving", ["skill:vllm-serving"]), ("readyAt", ["constant:readyAt"]),
    ("003", ["source:003"]), ("credited", ["rule:credited"]),
    // Several kinds with one id: the most important first.
    ("ai-security", ["group:ai-security", "track:ai-security"]),
    ("kserve", ["skill:kserve", "resource:kserve"]),
    ("x-01", ["contradiction:x-01", "inventory:x-01"]), ("resource:kserve", ["resource:kserve"]),
    // Codes and names as people write them.
    ("GC203", ["signal:evaluation-method"]), ("gc301", ["pitfall:generic-course"]),
    ("k8s", ["skill:kubernetes-operations"]), ("skill:k8s", ["skill:kubernetes-operations"]),
    ("Model serving with vLLM", ["skill:vllm-serving"]), ("on-call triage", ["task:t-onc-triage"]),
    ("writing a unit test", ["task:t-api-tests"]),
    ("Deeper: databases", ["track:deep-databases"]), ("intermediate", ["level:level-2"]),
    ("X-01", ["contradiction:x-01", "inventory:x-01"]),
    // What reports name besides entries.
    ("vllm-serving-2", ["step:vllm-serving-2"]), ("step:vllm-serving-2", ["step:vllm-serving-2"]),
    ("serving-engine", ["requirement:serving-engine"]), ("none", ["automation:none"]),
    ("open-source-contribution-start", ["start:open-source-contribution-start"]),
  ])
  func `finds it by id, code or name`(text: String, keys: [String]) throws {
    #expect(try catalog.keys(text) == keys)
  }

  @Test(arguments: [
    ("vlm-servin", ["skill:vllm-serving"]), ("skill:vlm-servin", ["skill:vllm-serving"]),
    ("vllm-serving-5", ["skill:vllm-serving"]), ("kuberntes", ["skill:kubernetes-operations"]),
    ("xqzvw", []), ("", []), ("???", []), (":", []), ("skill:", []),
  ])
  func `says what may be meant where it finds nothing`(text: String, first: [String]) {
    do throws(LookupError) {
      let found = try catalog.keys(text)
      Issue.record("'\(text)' found \(found)")
    } catch {
      guard case .unknown(text, let nearest) = error else {
        Issue.record("\(error)")
        return
      }
      #expect(Array(nearest.prefix(1)) == first)
      #expect(nearest.count <= 3 && Set(nearest).count == nearest.count)
    }
  }

  @Test func `says which kind may be meant`() {
    #expect(throws: LookupError.unknownKind("skil", nearest: "skill")) {
      try catalog.subjects(named: "skil:vllm-serving")
    }
    #expect(throws: LookupError.unknownKind("thing", nearest: nil)) {
      try catalog.subjects(named: "thing:vllm-serving")
    }
  }

  @Test(arguments: EntryKind.allCases)
  func `knows a kind in the singular and the plural`(kind: EntryKind) {
    #expect(EntryKind(typed: kind.rawValue) == kind)
    #expect(EntryKind(typed: "\(kind.rawValue)s".uppercased()) == kind)
  }

  @Test func `gives up on texts that are too long for any name`() {
    let long = String(repeating: "serving ", count: 4000)
    #expect(throws: LookupError.unknown(long, nearest: [])) { try catalog.keys(long) }
  }
}

@Suite struct `Searching the taxonomy` {
  private let catalog = Catalog.embedded

  private func hits(_ text: String) -> [TaxonomySearch.Hit] {
    TaxonomySearch(catalog).hits(for: text)
  }

  @Test func `puts the name before other names and those before summaries`() {
    for text in ["vllm", "kubernetes", "incident", "evaluation", "gpu", "cost"] {
      let found = hits(text)
      #expect(found.count > 3, "\(text)")
      let places = found.map(\.place)
      #expect(places == places.sorted(), "\(text)")
      #expect(Set(found.map(\.entry.key)).count == found.count)
    }
    #expect(hits("Model serving with vLLM").first?.place == .exactName)
    #expect(hits("k8s").first?.entry.key == EntryKey(.skill, "kubernetes-operations"))
    #expect(hits("k8s").first?.place == .exactOtherName)
  }

  @Test func `puts whole words before parts of words`() throws {
    let names = hits("agent").filter { $0.place == .name }.map {
      " \(NormalizedName($0.entry.key.id).text) \(NormalizedName($0.entry.name).text) "
    }
    let firstPart = try #require(names.firstIndex { !$0.contains(" agent ") })
    #expect(names[firstPart...].allSatisfy { !$0.contains(" agent ") })
  }

  @Test func `asks for every word, in any order and any case`() {
    let keys = hits("on-call incident").map(\.entry.key)
    #expect(!keys.isEmpty)
    #expect(hits("INCIDENT, on call").map(\.entry.key) == keys)
    #expect(hits("incident zebra").isEmpty)
    #expect(hits("").isEmpty && hits("?!").isEmpty)
  }

  @Test func `gives the same order every time`() {
    #expect(hits("data").map(\.entry.key) == hits("data").map(\.entry.key))
    #expect(
      TaxonomySearch(Catalog(catalog.taxonomy)).hits(for: "data").map(\.entry.key)
        == hits("data").map(\.entry.key).filter { $0.kind != .inventory })
  }
}
