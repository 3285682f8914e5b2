import GapcheckCore
import GapcheckData
import GapcheckIntake

/// What the tests of readers read against.
enum DateSamples {
  static let taxonomy: Taxonomy = {
    let files = EmbeddedTaxonomy.files.map { ($0.name, Array($0.json.utf8)) }
    do throws(TaxonomyError) {
      return try Taxonomy.read(files: files)
    } catch {
      fatalError("the embedded taxonomy does not load: \(error.problems)")
    }
  }()

  /// 21 November 2026.
  static let today = CalendarDate(dayNumber: 20_778)
  static let reading = DateReading(taxonomy, asOf: today)
}
