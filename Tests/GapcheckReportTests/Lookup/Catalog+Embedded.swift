import GapcheckCore
import GapcheckData
import GapcheckReport
import JSON

extension Catalog {
  /// The program's own taxonomy with its inventory, read once for all tests.
  static let embedded: Catalog = {
    let files = EmbeddedTaxonomy.files.map { ($0.name, Array($0.json.utf8)) }
    do throws(TaxonomyError) {
      return Catalog(try Taxonomy.read(files: files), items: TaxonomyCoverage(files: files).items)
    } catch {
      preconditionFailure("the embedded taxonomy does not load: \(error.problems)")
    }
  }()

  /// What a text finds, as commands name it.
  func keys(_ text: String) throws(LookupError) -> [String] {
    try subjects(named: text).map(\.description)
  }

  /// The only page of what a text finds.
  func page(_ text: String) throws -> EntryPage {
    EntryPages(try subjects(named: text), in: self).pages[0]
  }
}

extension EntryPage {
  /// Every list of the page by its title.
  subscript(list title: String) -> EntryPage.List? {
    (lists + usedBy).first { $0.title == title }
  }

  func fact(_ label: String) -> String? { facts.first { $0.label == label }?.value }
}

extension EntryPage.List {
  /// The ids of its items, each with what is said of it.
  var said: [String: String] {
    Dictionary(items.map { ($0.subject?.id ?? $0.name, $0.words) }) { first, _ in first }
  }
}
