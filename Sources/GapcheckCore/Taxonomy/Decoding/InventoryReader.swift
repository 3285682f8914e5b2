import JSON

/// Reads the inventory of the sources, which audits do without and only checks need.
struct InventoryReader {
  static let file = "inventory.json"

  let files: TaxonomyFiles
  private var reader: EntryReader

  init(files: TaxonomyFiles) {
    self.files = files
    reader = EntryReader(file: Self.file, files: files)
  }

  var problems: [TaxonomyProblem] { reader.problems }

  /// Every item; none where the taxonomy has no inventory.
  mutating func items() -> [InventoryItem] {
    guard let root = files.root(of: Self.file) else { return [] }
    reader.allow(file: ["entries"], in: root)
    return reader.nodes("entries", in: root).map { item($0) }
  }

  private mutating func item(_ node: JSONNode) -> InventoryItem {
    reader.allow(
      entry: ["id", "section", "item", "parts", "carriedBy", "leftOut"], in: node)
    let whole = node["parts"] == nil || node["carriedBy"] != nil || node["leftOut"] != nil
    let lettered = reader.nodes("parts", in: node, required: false)
    return InventoryItem(
      id: reader.id("id", in: node), section: reader.text("section", in: node),
      item: reader.text("item", in: node),
      parts: (whole ? [part(node, letter: nil)] : [])
        + lettered.map { lettered in
          reader.allow(["part", "item", "carriedBy", "leftOut"], in: lettered)
          return part(lettered, letter: reader.text("part", in: lettered))
        }, provenance: reader.provenance(of: node))
  }

  private mutating func part(_ node: JSONNode, letter: String?) -> InventoryItem.Part {
    let carriers = reader.textNodes("carriedBy", in: node, required: false).compactMap {
      text, element -> InventoryItem.Carrier? in
      if let carrier = InventoryItem.Carrier(text) { return carrier }
      reader.fault("'\(text)' must be written as kind:id or kind:id | words", at: element)
      return nil
    }
    return InventoryItem.Part(
      letter: letter, item: reader.text("item", in: node), carriers: carriers,
      leftOut: reader.optionalText("leftOut", in: node))
  }
}
