import GapcheckCore
import JSON
import Testing

/// The inventory of the sources, held against the entries that carry it.
@Suite struct `Coverage of the sources` {
  private static let coverage = TaxonomyCoverage(files: Embedded.files)

  /// The files without some entries of one kind.
  private static func files(
    without ids: Set<String>, of kind: EntryKind
  ) -> [(name: String, bytes: [UInt8])] {
    Embedded.files.map { name, bytes in
      guard kind.files.contains(name) else { return (name, bytes) }
      var json = String(decoding: bytes, as: UTF8.self)
      for id in ids {
        json = json.replacing("\"id\": \"\(id)\"", with: "\"id\": \"gone-\(id)\"")
      }
      return (name, Array(json.utf8))
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
    // Exact, so that no item goes unnoticed; whoever adds one counts on.
    #expect(items.count == 290)
    #expect(Self.coverage.rows.count == 559)
    let families = [
      "sd", "th", "rt", "as", "sp", "mi", "ps", "sr", "ts", "ds", "nn", "du", "ch", "nb", "rs",
      "pl",
      "hs", "hr", "fm", "fq", "mc", "x", "st",
    ]
    for family in families {
      #expect(items.contains { $0.hasPrefix("\(family)-") }, "no item of '\(family)'")
    }
  }

  /// The mutation: of every kind, each entry that alone carries a part is taken away.
  @Test(arguments: EntryKind.allCases)
  func `loses each item whose only carrier goes`(kind: EntryKind) {
    let alone = Self.coverage.rows.filter { row in
      Set(row.part.carriers.map(\.entry)).count == 1
        && row.part.carriers.allSatisfy { $0.entry.kind == kind }
    }
    guard !alone.isEmpty, kind != .constant else { return }
    let ids = Set(alone.flatMap { $0.part.carriers.map(\.entry.id) })
    let after = TaxonomyCoverage(files: Self.files(without: ids, of: kind))
    let lost = after.rows.filter { $0.standing == .lost }.map(\.code)
    #expect(Set(alone.map(\.code)).isSubset(of: lost))
    for row in alone {
      let isSaid = after.problems.contains {
        $0.position != nil && $0.message.hasPrefix("\(row.code) is carried by no entry")
      }
      #expect(isSaid, "\(row.code)")
    }
  }

  @Test func `rests on many kinds of entries alone`() {
    let kinds = Self.coverage.rows.compactMap { row -> EntryKind? in
      let carriers = Set(row.part.carriers.map(\.entry))
      return carriers.count == 1 ? carriers.first?.kind : nil
    }
    #expect(Set(kinds).count >= 12, "\(Set(kinds))")
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
