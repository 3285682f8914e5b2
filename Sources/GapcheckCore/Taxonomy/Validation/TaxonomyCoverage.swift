import JSON

/// How the inventory of the sources is carried by the entries of a taxonomy.
package struct TaxonomyCoverage: Sendable {
  /// What became of one part of an item.
  package enum Standing: String, Sendable {
    case carried
    case leftOut = "left-out"
    /// Neither carried nor left out with a reason.
    case lost
  }

  package struct Row: Sendable {
    package let item: InventoryItem
    package let part: InventoryItem.Part
    package let standing: Standing
    /// `TH-01`, `RT-07 b`.
    package var code: String {
      item.id.text.uppercased() + (part.letter.map { " \($0)" } ?? "")
    }
  }

  package let items: [InventoryItem]
  package let rows: [Row]
  /// Carriers that lead nowhere or no longer say it, as warnings, and faults of the inventory itself.
  package let problems: [TaxonomyProblem]

  /// Holds the inventory against the files; a taxonomy without one has nothing to cover.
  package init(files: [(name: String, bytes: [UInt8])]) {
    self.init(files: TaxonomyFiles(files))
  }

  init(files: TaxonomyFiles) {
    var reader = InventoryReader(files: files)
    items = reader.items()
    let carriers = CarrierCheck(files: files)
    let checked = items.flatMap { item in item.parts.map { carriers.check($0, of: item) } }
    rows = checked.map(\.row)
    problems = reader.problems + checked.flatMap(\.problems)
  }
}

/// Looks carriers up in the files.
private struct CarrierCheck {
  let files: TaxonomyFiles

  /// What is wrong with a carrier; `nil` where the entry exists and says the words, and where its
  /// file cannot be read.
  func fault(of carrier: InventoryItem.Carrier) -> String? {
    guard files.canRead(carrier.entry.kind) else { return nil }
    guard let entry = files.node(of: carrier.entry) else {
      return "there is no \(carrier.entry.kind.noun) '\(carrier.entry.id)'"
    }
    guard let words = carrier.words else { return nil }
    let wanted = " \(NormalizedName(words).text) "
    let isSaid = entry.prose.contains { " \(NormalizedName($0).text) ".contains(wanted) }
    return isSaid ? nil : "'\(carrier.entry)' does not say '\(words)'"
  }

  /// Every carrier must hold, and every part must have one or be left out with a reason.
  func check(
    _ part: InventoryItem.Part, of item: InventoryItem
  ) -> (row: TaxonomyCoverage.Row, problems: [TaxonomyProblem]) {
    let faults = part.carriers.map { ($0, fault(of: $0)) }
    let isCarried = faults.contains { $0.1 == nil }
    let row = TaxonomyCoverage.Row(
      item: item, part: part,
      standing: isCarried ? .carried : part.leftOut == nil ? .lost : .leftOut)
    return (row, problems(of: row, faults))
  }

  private func problems(
    of row: TaxonomyCoverage.Row, _ faults: [(carrier: InventoryItem.Carrier, text: String?)]
  ) -> [TaxonomyProblem] {
    let key = EntryKey(.inventory, row.item.id.text)
    let field = row.part.letter == nil ? "carriedBy" : "parts"
    let broken = faults.compactMap { carrier, fault in
      fault.map {
        files.problem(
          key, as: .warning, at: field, value: carrier.text, "\(row.code): \($0)")
      }
    }
    guard row.standing == .lost else { return broken }
    return broken + [
      files.problem(
        key, as: .warning,
        "\(row.code) is carried by no entry and not left out with a reason; name the entry that"
          + " says it, or leave inventory.json out of a taxonomy with sources of its own")
    ]
  }
}

extension InventoryItem.Carrier {
  /// The carrier as the inventory writes it.
  package var text: String { "\(entry)" + (words.map { " | \($0)" } ?? "") }
}
