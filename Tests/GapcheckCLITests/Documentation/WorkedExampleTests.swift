import Foundation
import Testing

/// The score that README.md works out by hand, done again from its own figures and by the program.
@Suite struct `The worked example` {
  /// A row such as `Containers  100 × 1 / 23.9 × min(1, 2 / 2) = 4.184`.
  private struct Row {
    let skill: String
    let weight: String
    let weights: String
    let level: String
    let need: String
    let points: Double

    /// What the row comes to.
    var product: Double {
      let figures = [weight, weights, level, need].compactMap(Double.init)
      return 100 * figures[0] / figures[1] * min(1, figures[2] / figures[3])
    }
  }

  private let page: String
  private let rows: [Row]
  private let total: Double

  init() throws {
    page = try String(contentsOf: Binary.package.appending(path: "README.md"), encoding: .utf8)
    let row = /(.+?) +100 × ([\d.]+) \/ ([\d.]+) × min\(1, ([\d.]+) \/ ([\d.]+)\) += ([\d.]+)/
    let lines = page.split(separator: "\n")
    rows = lines.compactMap { line in
      line.wholeMatch(of: row).flatMap { match in
        Double(match.output.6).map { points in
          Row(
            skill: String(match.output.1), weight: String(match.output.2),
            weights: String(match.output.3), level: String(match.output.4),
            need: String(match.output.5), points: points)
        }
      }
    }
    let sum = lines.first { $0.hasPrefix("AI infrastructure engineer ") && $0.contains("= ") }
    total = try #require(sum?.split(separator: " ").last.flatMap { Double($0) })
  }

  @Test func `adds up`() {
    #expect(rows.count == 3)
    for row in rows { #expect(abs(row.product - row.points) <= 0.0005, "\(row.skill)") }
    #expect(abs(rows.map(\.points).reduce(0, +) - total) <= 0.0005)
  }

  @Test func `has the figures of the program`() throws {
    let documented = try DocumentedPage("README.md")
    let profile = try #require(
      documented.steps.lazy.compactMap { step in
        if case .save("worked.json", let text) = step { text } else { nil }
      }.first)
    let folder = try ScratchFolder()
    try folder.write(profile, to: "worked.json")
    let outcome = try Binary.run(
      [
        "audit", "worked.json", "--as-of", "2026-11-21", "--section", "explanation", "--width",
        "200", "-q",
      ], in: folder)
    let start = try #require(
      outcome.output.range(of: "AI infrastructure engineer: the sum"), "\(outcome.errors)")
    let sum = outcome.output[start.upperBound...].prefix(6_000)
    let printed = String(format: "Readiness %.2f (", total)
    #expect(sum.contains(printed))
    let lines = sum.split(separator: "\n")
    for row in rows {
      let line = try #require(lines.first { $0.hasPrefix(row.skill + " ") })
      let words = line.dropFirst(row.skill.count).split(separator: " ")
      #expect(words.prefix(3).map(String.init) == [row.weight, row.need, row.level])
      #expect(sum.contains("over a weight of \(row.weights)"))
    }
    // What is left out of the sum by hand brings nothing.
    let others = lines.dropFirst(3).prefix { !$0.hasPrefix("Total") }.filter { line in
      line.contains(".") && !rows.contains { line.hasPrefix($0.skill + " ") }
    }
    #expect(others.count > 20)
    #expect(others.allSatisfy { $0.hasSuffix("0.00      0.00     0.00") })
  }
}
