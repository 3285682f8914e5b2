import GapcheckCore
import GapcheckData
import GapcheckIntake

/// What the tests of readers read against.
enum DateSamples {
  static let taxonomy: Taxonomy = {
    let files = EmbeddedTaxonomy.files.map { ($0.name, Array($0.json.utf8)) }
    do throws(TaxonomyError) {
      return try Taxonomy(files: files)
    } catch {
      fatalError("the embedded taxonomy does not load: \(error.problems)")
    }
  }()

  /// 21 November 2026.
  static let today = CalendarDate(dayNumber: 20_778)
  static let reading = DateReading(taxonomy, asOf: today)

  /// Draws numbers below a bound, the same in every run (Steele, Lea and Flood's SplitMix64).
  struct Draws: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var mixed = state
      mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
      mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
      return mixed ^ (mixed >> 31)
    }
  }
}
