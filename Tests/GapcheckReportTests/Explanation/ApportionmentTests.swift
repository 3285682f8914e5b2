import SeededRandom
import Testing

@testable import GapcheckReport

@Suite struct `Rows of rounded figures` {
  /// Columns by chance, none of them falling from one to the next, with what they are rounded to.
  private struct Sample {
    let columns: [[Int]]
    let factor: Int
    let whole: Int
    let figures: [[Int]]

    init(_ random: inout SplitMix64) {
      var column = [Int](repeating: 0, count: random.number(1...40))
      columns = (0..<random.number(1...3)).map { _ in
        column = column.map { $0 + (random.number(1...3) > 1 ? random.number(0...5000) : 0) }
        return column
      }
      factor = random.one(of: [1, 7, 10, 10_000])
      whole = random.number(1...50_000)
      figures = Apportionment(columns, times: factor, over: whole).columns
    }

    static let all: [Sample] = {
      var random = SplitMix64(seed: 1)
      return (0..<2000).map { _ in Sample(&random) }
    }()
  }

  @Test func `add up to the rounded total`() {
    for sample in Sample.all {
      for (parts, figures) in zip(sample.columns, sample.figures) {
        let total = parts.reduce(0, +) * sample.factor
        #expect(figures.reduce(0, +) == (2 * total + sample.whole) / (2 * sample.whole))
      }
    }
  }

  @Test func `are each less than one for each column off their exact share`() {
    for sample in Sample.all {
      for (column, (parts, figures)) in zip(sample.columns, sample.figures).enumerated() {
        for (part, figure) in zip(parts, figures) {
          #expect(abs(figure * sample.whole - part * sample.factor) < (column + 1) * sample.whole)
        }
      }
    }
  }

  @Test func `never fall from one column to the next, and stay where the part stays`() {
    for sample in Sample.all {
      for (column, next) in zip(sample.columns.indices, sample.columns.indices.dropFirst()) {
        for row in sample.columns[column].indices {
          let (before, after) = (sample.figures[column][row], sample.figures[next][row])
          #expect(before <= after)
          if sample.columns[column][row] == sample.columns[next][row] { #expect(before == after) }
        }
      }
    }
  }

  @Test func `are nothing for a part of nothing`() {
    for sample in Sample.all {
      for (parts, figures) in zip(sample.columns, sample.figures) {
        #expect(zip(parts, figures).allSatisfy { $0 > 0 || $1 == 0 })
      }
    }
  }

  @Test(arguments: [
    (parts: [1, 1, 1], factor: 100, whole: 3, figures: [34, 33, 33]),
    (parts: [1, 1, 4], factor: 100, whole: 6, figures: [17, 17, 66]),
    (parts: [1, 2], factor: 1, whole: 2, figures: [1, 1]),
    (parts: [3, 0], factor: 0, whole: 2, figures: [0, 0]),
    (parts: [3, 4], factor: 10, whole: 0, figures: [0, 0]),
    (parts: [], factor: 10, whole: 3, figures: []),
  ])
  func `give what is missing to the row that lost most, the earlier of equals`(
    parts: [Int], factor: Int, whole: Int, figures: [Int]
  ) {
    #expect(Apportionment(parts, times: factor, over: whole).columns == [figures])
  }
}

@Suite struct `A decimal` {
  @Test(arguments: [
    (0, 2, "0.00"), (5, 2, "0.05"), (4137, 2, "41.37"), (10_000, 2, "100.00"), (2500, 3, "2.500"),
    (30, 1, "3.0"), (-5, 1, "-0.5"),
  ])
  func `has all its places`(value: Int, places: Int, text: String) {
    #expect(value.decimal(places: places) == text)
  }
}
