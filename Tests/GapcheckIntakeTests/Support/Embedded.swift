import GapcheckCore
import GapcheckData

/// The taxonomy of the program, read once for all tests.
enum Embedded {
  static let taxonomy: Taxonomy = {
    do throws(TaxonomyError) {
      return try Taxonomy.read(files: EmbeddedTaxonomy.files.map { ($0.name, Array($0.json.utf8)) })
    } catch {
      fatalError("the embedded taxonomy does not load: \(error.problems)")
    }
  }()

  /// The date of every reading in these tests.
  static let today = CalendarDate(dayNumber: 20_778)
}
