import GapcheckCore
import Testing

@Suite struct `The freshness of a taxonomy` {
  private typealias Files = [(name: String, bytes: [UInt8])]

  /// The embedded files, some changed by replacing the first such text.
  private func files(_ changes: [(file: String, text: String, other: String)] = []) -> Files {
    Embedded.files.map { name, bytes in
      var text = String(decoding: bytes, as: UTF8.self)
      for change in changes where change.file == name {
        text = text.replacing(change.text, with: change.other, maxReplacements: 1)
      }
      return (name, Array(text.utf8))
    }
  }

  /// What is said on a day of entries that are due.
  private func due(_ files: Files, on day: String) throws -> [TaxonomyProblem] {
    let date = try #require(CalendarDate(iso: day))
    return TaxonomyValidation(files: files).problems(asOf: date).filter {
      $0.message.contains("is due again") || $0.message.contains("'review' is missing")
    }
  }

  @Test(arguments: [
    ("claims.json", "claim", 6, "2027-05-31", "2027-06-01"),
    ("resources.json", "resource", 6, "2027-05-31", "2027-06-01"),
    ("skills.json", "skill", 12, "2027-11-30", "2027-12-01"),
    ("rules.json", "rule", 24, "2028-11-30", "2028-12-01"),
  ])
  func `ends with the period of a kind, and not a day before`(
    file: String, kind: String, months: Int, lastDay: String, firstDay: String
  ) throws {
    #expect(try due(files(), on: lastDay).allSatisfy { $0.file != file })
    let told = try due(files(), on: firstDay).filter { $0.file == file }
    let entries = try #require(Embedded.files.first { $0.name == file }?.bytes)
    let count = String(decoding: entries, as: UTF8.self).ranges(of: #""reviewed""#).count
    #expect(told.count == count)
    #expect(
      told.allSatisfy {
        $0.severity == .warning && $0.position != nil
          && $0.message.hasSuffix("in 2026-11: a \(kind) is due again after \(months) months")
      })
  }

  @Test func `is that of each entry by itself`() throws {
    let old = files([("claims.json", #""reviewed": "2026-11""#, #""reviewed": "2026-05""#)])
    #expect(try due(old, on: "2026-11-30").isEmpty)
    let told = try due(old, on: "2026-12-01")
    #expect(
      told.map(\.message) == [
        "'mc-01' was reviewed in 2026-05: a claim is due again after 6 months"
      ])
  }

  @Test func `is unknown where a taxonomy has no periods, and it can be used all the same`() throws
  {
    let without = files([("taxonomy.json", #""review": ["#, #""$schema": ["#)])
    let text = String(
      decoding: without.first { $0.name == "taxonomy.json" }?.bytes ?? [], as: UTF8.self)
    #expect(!text.contains("review\""))
    let told = try due(without, on: "2099-01-01")
    #expect(
      told.map(\.message) == ["'review' is missing, so no entry is ever due to be looked at again"])
    #expect(told.first?.severity == .warning)
    #expect(throws: Never.self) { try Taxonomy.read(files: without) }
  }

  @Test(arguments: [
    (#""months": 24"#, #""months": 200"#, "'months' must be a whole number from 1 to 120"),
    (#"["resource"]"#, #"["resource", "claim"]"#, "there is a period for 'claim' already"),
    (#"["resource"]"#, #"["people"]"#, "unknown kind 'people'; choose one of skill, group"),
    (#""kinds": ["resource"],"#, "", "there is a period for all other kinds already"),
    (
      #""kinds": ["resource"]"#, #""kind": "resource""#, "unknown key 'kind'; did you mean 'kinds'?"
    ),
  ])
  func `has periods that are sound, or is told where they are not`(
    text: String, other: String, message: String
  ) {
    let errors = TaxonomyValidation(files: files([("taxonomy.json", text, other)])).errors
    #expect(errors.contains { $0.file == "taxonomy.json" && $0.message.hasPrefix(message) })
    #expect(errors.allSatisfy { $0.position != nil && $0.severity == .error })
  }

  @Test func `is told of resources that nobody has opened`() throws {
    let date = try #require(CalendarDate(iso: "2026-11-21"))
    let told = TaxonomyValidation(files: files()).problems(asOf: date)
    let unseen = Embedded.taxonomy.resources.filter { $0.verified == nil }
    #expect(told.count == unseen.count && !unseen.isEmpty)
    for resource in unseen {
      #expect(told.contains { $0.message.hasPrefix("'\(resource.id)' was never verified") })
    }
    #expect(told.allSatisfy { $0.severity == .warning && $0.file == "resources.json" })
  }
}
