import GapcheckCore
import JSON
import Testing

/// The inventory of the sources, held against the entries that carry it.
@Suite struct `Coverage of the sources` {
  private static let coverage = TaxonomyCoverage(files: Embedded.files)

  /// The files without one entry.
  private static func files(without key: EntryKey) -> [(name: String, bytes: [UInt8])] {
    Embedded.files.map { name, bytes in
      guard key.kind.files.contains(name) else { return (name, bytes) }
      let json = String(decoding: bytes, as: UTF8.self)
      let gone = json.replacing("\"id\": \"\(key.id)\"", with: "\"id\": \"gone-\(key.id)\"")
      return (name, Array(gone.utf8))
    }
  }

  @Test func `is whole: every item is carried or left out with a reason`() {
    let lost = Self.coverage.rows.filter { $0.standing == .lost }.map(\.code)
    #expect(lost.isEmpty)
    #expect(Self.coverage.problems.isEmpty, "\(Self.coverage.problems.prefix(5))")
    for row in Self.coverage.rows where row.standing == .leftOut {
      #expect((row.part.leftOut ?? "").split(separator: " ").count >= 5, "\(row.code)")
    }
  }

  @Test func `counts every item of the inventory with its parts`() {
    let items = Set(Self.coverage.items.map(\.id.text))
    #expect(items.count == Self.coverage.items.count)
    #expect(items.count >= 245, "the inventory has lost items: \(items.count)")
    #expect(Self.coverage.rows.count >= 550, "the inventory has lost parts")
    let families = [
      "sd", "th", "rt", "as", "sp", "mi", "ps", "sr", "ts", "ds", "nn", "du", "ch", "nb", "rs",
      "pl",
      "hs", "hr", "fm", "fq", "mc", "x", "st",
    ]
    for family in families {
      #expect(items.contains { $0.hasPrefix("\(family)-") }, "no item of '\(family)'")
    }
  }

  /// The mutation: whatever entry is the only carrier of a part, its loss is noticed.
  @Test func `loses an item when its only carrier goes`() throws {
    var seen: Set<EntryKind> = []
    for row in Self.coverage.rows where Set(row.part.carriers.map(\.entry)).count == 1 {
      let key = try #require(row.part.carriers.first).entry
      guard key.kind != .constant, seen.insert(key.kind).inserted else { continue }
      let after = TaxonomyCoverage(files: Self.files(without: key))
      let lost = after.rows.filter { $0.standing == .lost }.map(\.code)
      #expect(lost.contains(row.code), "\(row.code) outlives \(key)")
      #expect(after.problems.contains { $0.message.contains(row.code) && $0.position != nil })
    }
    #expect(seen.count >= 10, "\(seen)")
  }

  @Test func `notices words that an entry no longer says`() throws {
    let json = try #require(Embedded.files.first { $0.name == "skills.json" }).bytes
    let text = String(decoding: json, as: UTF8.self)
    #expect(text.contains("\"Helm charts\""))
    let files = Embedded.files.map { name, bytes in
      name == "skills.json"
        ? (name, Array(text.replacing("\"Helm charts\"", with: "\"Charts\"").utf8)) : (name, bytes)
    }
    let after = TaxonomyCoverage(files: files)
    #expect(after.problems.contains { $0.message.contains("does not say 'Helm charts'") })
  }

  @Test func `leaves an inventory out where a taxonomy has none`() {
    let files = Embedded.files.filter { $0.name != "inventory.json" }
    #expect(TaxonomyCoverage(files: files).rows.isEmpty)
    #expect(TaxonomyCoverage(files: files).problems.isEmpty)
  }
}
