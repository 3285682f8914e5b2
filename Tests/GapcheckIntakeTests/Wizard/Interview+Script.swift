import GapcheckCore
import GapcheckData
import GapcheckIntake

/// The taxonomy of the program and a day, as interviews need them.
enum WizardFixture {
  static let auditor: Auditor = {
    do throws(TaxonomyError) {
      return Auditor(
        try Taxonomy.read(files: EmbeddedTaxonomy.files.map { ($0.name, Array($0.json.utf8)) }))
    } catch {
      fatalError("the embedded taxonomy does not load: \(error.problems)")
    }
  }()

  static var taxonomy: Taxonomy { auditor.taxonomy }

  /// 2026-11-21.
  static let today = CalendarDate(dayNumber: 20_778)
}

extension Interview {
  /// Begins with a profile as text, or with none.
  init(_ text: String? = nil) throws {
    self = try Interview(
      text.map { Array($0.utf8) }, auditor: WizardFixture.auditor, asOf: WizardFixture.today)
  }

  /// The profile as text.
  var text: String { String(decoding: bytes, as: UTF8.self) }

  /// Types several lines.
  mutating func type(_ lines: [String]) -> WizardReply {
    var reply = WizardReply.taken([])
    for line in lines { reply = answer(line) }
    return reply
  }
}
