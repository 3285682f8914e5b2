import GapcheckCore
import GapcheckData

extension Taxonomy {
  /// The taxonomy of the program, with some texts of its files changed: file, old and new.
  static func embedded(
    changing changes: [(file: String, from: String, to: String)] = []
  ) throws(TaxonomyError) -> Taxonomy {
    try Taxonomy.read(
      files: EmbeddedTaxonomy.files.map { file in
        let json = changes.filter { $0.file == file.name }.reduce(file.json) { text, change in
          text.replacing(change.from, with: change.to)
        }
        return (file.name, Array(json.utf8))
      })
  }
}
