import GapcheckData

/// The files that stand beside the one that is fuzzed.
enum FuzzFixtures {
  static let profile = Array(FuzzTexts.profile.utf8)

  static let files: [String: [UInt8]] = {
    let base = ["profile.json": profile]
    func made(_ line: String, of bytes: [UInt8]) -> [UInt8] {
      Outcome(
        of: FuzzCommand(line, .own),
        files: base.merging([FuzzCommand.input: bytes]) { _, new in new }
      ).output
    }
    return base.merging([
      "report.json": made("audit in -f json --explain", of: profile),
      "small.json": made("audit in -f json", of: Array(#"{"skills":["Go"]}"#.utf8)),
      "plan.json": made("plan in -f json", of: profile),
      "PLAN.md": made("plan in -f markdown", of: profile),
      "chart.md": made("plan in -f markdown --mermaid --hours 6", of: profile),
      "summary.json": made("batch in --summary-only -f json", of: Array(FuzzTexts.cohort.utf8)),
    ]) { _, new in new }
  }()

  /// The embedded taxonomy with the file replaced that begins most like the bytes do.
  static func taxonomy(with bytes: [UInt8]) -> [String: [UInt8]] {
    var files = taxonomy
    let likest = taxonomyNames.max { one, other in
      likeness(of: files[one] ?? [], to: bytes) < likeness(of: files[other] ?? [], to: bytes)
    }
    if let likest { files[likest] = bytes }
    return files
  }

  static let taxonomyNames = EmbeddedTaxonomy.files.map { "taxonomy/\($0.name)" }.sorted()

  private static let taxonomy = Dictionary(
    EmbeddedTaxonomy.files.map { ("taxonomy/\($0.name)", Array($0.json.utf8)) },
    uniquingKeysWith: { first, _ in first })

  private static func likeness(of one: [UInt8], to other: [UInt8]) -> Int {
    zip(one, other).prefix { $0 == $1 }.count
  }
}
