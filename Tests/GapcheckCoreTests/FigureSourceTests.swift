import GapcheckCore
import Testing

/// Every number that a person judged by rests on a public work or on a reason that is given.
@Suite struct `The figures of the taxonomy` {
  @Test func `rest on a reference or on an estimate with a reason`() {
    let groundless = FigureSources.groundless(in: Embedded.taxonomy)
    #expect(groundless == [], "give each an 'estimate:' of four words or more, or a 'reference:'")
  }

  @Test(arguments: FigureSources.entries(of: Embedded.taxonomy).map(\.file).uniqued)
  func `are looked for in each file that has them`(file: String) {
    let count = FigureSources.entries(of: Embedded.taxonomy).count { $0.file == file }
    #expect(count >= 3)
  }

  @Test(arguments: [
    ("tasks.json", "t-api-crud"), ("modifiers.json", "irreversible"),
    ("evidence.json", "repository"), ("subroles.json", "agent-engineer"),
    ("milestones.json", "read-ml-systems"), ("projects.json", "capacity-model"),
    ("transfer.json", "transfer-cost-engineering"), ("phases.json", "build"),
    ("skills.json", "observability"), ("model.json", "shownLevel"),
  ])
  func `are missed when what they rest on is taken away`(file: String, entry: String) throws {
    let files = Embedded.files.map { name, bytes in
      name == file ? (name, withoutGrounds(entry, in: bytes)) : (name, bytes)
    }
    let taxonomy = try Taxonomy.read(files: files)
    #expect(FigureSources.groundless(in: taxonomy) == ["\(file): \(entry)"])
  }

  @Test func `cite works that are listed`() {
    let known = Set(Embedded.taxonomy.resources.map(\.id))
    for entry in FigureSources.entries(of: Embedded.taxonomy) {
      for case .reference(let id) in entry.sources {
        #expect(known.contains(id), "\(entry.file): \(entry.id)")
      }
    }
  }

  @Test func `of tasks are named by the reason that is given for them`() {
    for task in Embedded.taxonomy.tasks {
      let hundredths = "\(100 + task.exposure / 10)".dropFirst()
      #expect(
        task.provenance.estimates.contains { $0.hasPrefix("0.\(hundredths),") },
        "\(task.id): give the reason for 0.\(hundredths) as 'estimate:0.\(hundredths), because …'")
      #expect(task.exposure % 10 == 0, "\(task.id)")
    }
  }

  @Test func `of tasks have reasons of their own, and a reason for the band`() {
    let reasons = Embedded.taxonomy.tasks.flatMap(\.provenance.estimates)
    let repeats = Dictionary(grouping: reasons) { $0 }.filter { $0.value.count > 20 }
    #expect(repeats.keys.sorted() == [])
    let figures = reasons.filter { $0.hasPrefix("0.") }
    #expect(Set(figures).count == figures.count)
    for task in Embedded.taxonomy.tasks {
      #expect(task.provenance.estimates.contains { $0.contains("band ") }, "\(task.id)")
    }
  }

  /// Leaves an entry nothing but the documents that name its subject.
  private func withoutGrounds(_ entry: String, in bytes: [UInt8]) -> [UInt8] {
    let text = String(decoding: bytes, as: UTF8.self)
    let start =
      text.firstRange(of: "\"id\": \"\(entry)\"") ?? text.firstRange(of: "\"\(entry)\": {")
    guard let rest = start.map({ text[$0.upperBound...] }),
      let stop = rest.firstRange(of: "\"lifecycle\"") ?? rest.firstRange(of: "}"),
      let list = rest[..<stop.lowerBound].ranges(of: "\"sources\": [").last,
      let end = text[list.upperBound...].firstIndex(of: "]")
    else { return [] }
    return Array((text[..<list.upperBound] + "\"seed:001 intro\"" + text[end...]).utf8)
  }
}

extension [String] {
  /// Each text once, in order.
  fileprivate var uniqued: [String] { Set(self).sorted() }
}
