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
  /// Carriers that lead nowhere or no longer say it, and faults of the inventory itself.
  package let problems: [TaxonomyProblem]

  /// Holds the inventory against the files; a taxonomy without one has nothing to cover.
  package init(files: [(name: String, bytes: [UInt8])]) {
    self.init(files: TaxonomyFiles(files))
  }

  init(files: TaxonomyFiles) {
    var reader = InventoryReader(files: files)
    items = reader.items()
    let carriers = CarrierCheck(files: files)
    rows = items.flatMap { item in
      item.parts.map { part in
        let isCarried = part.carriers.contains { carriers.fault(of: $0) == nil }
        return Row(
          item: item, part: part,
          standing: isCarried ? .carried : part.leftOut == nil ? .lost : .leftOut)
      }
    }
    problems = reader.problems + rows.flatMap { carriers.problems(of: $0) }
  }
}

/// Looks carriers up in the files.
private struct CarrierCheck {
  let files: TaxonomyFiles

  /// What is wrong with a carrier; `nil` where the entry exists and says the words.
  func fault(of carrier: InventoryItem.Carrier) -> String? {
    guard let entry = files.node(of: carrier.entry) else {
      return "there is no \(carrier.entry.kind.noun) '\(carrier.entry.id)'"
    }
    guard let words = carrier.words else { return nil }
    let wanted = " \(NormalizedName(words).text) "
    let isSaid = entry.prose.contains { " \(NormalizedName($0).text) ".contains(wanted) }
    return isSaid ? nil : "'\(carrier.entry)' does not say '\(words)'"
  }

  /// Every carrier must hold, and every part must have one or be left out with a reason.
  func problems(of row: TaxonomyCoverage.Row) -> [TaxonomyProblem] {
    let key = EntryKey(.inventory, row.item.id.text)
    let broken = row.part.carriers.compactMap { carrier in
      fault(of: carrier).map { fault in
        files.problem(
          key, at: row.part.letter == nil ? "carriedBy" : "parts", value: carrier.text,
          "\(row.code): \(fault)")
      }
    }
    guard row.standing == .lost else { return broken }
    return broken + [
      files.problem(key, "\(row.code) is carried by no entry and not left out with a reason")
    ]
  }
}

extension InventoryItem.Carrier {
  /// The carrier as the inventory writes it.
  package var text: String { "\(entry)" + (words.map { " | \($0)" } ?? "") }
}
