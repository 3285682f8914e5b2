/// One sum of a printed page, read back from its table.
struct PrintedSum {
  /// The heading without what says that it is a sum.
  let name: String
  let isHours: Bool
  /// What stands between the heading and the table, on one line.
  let words: String
  /// The figures of the rows that are added up, in units of their last digit.
  let rows: [[Int]]
  /// The figures of the last row.
  let total: [Int]

  /// The rows, added up.
  var added: [Int] {
    rows.reduce([Int](repeating: 0, count: total.count)) { zip($0, $1).map(+) }
  }

  /// Takes a page apart at the headings that end in `: the sum` or `: the hours`.
  static func all(in page: String) -> [PrintedSum] {
    let blocks = page.split(separator: "\n\n").map { $0.split(separator: "\n").map(String.init) }
    return blocks.indices.dropLast(2).compactMap { position in
      PrintedSum(
        title: blocks[position].joined(separator: " "),
        words: blocks[position + 1].joined(separator: " "), table: blocks[position + 2])
    }
  }

  private init?(title: String, words: String, table: [String]) {
    guard let end = [": the sum", ": the hours"].first(where: title.hasSuffix) else { return nil }
    name = String(title.dropLast(end.count))
    isHours = end == ": the hours"
    self.words = words
    let (isHours, count) = (isHours, words.hasPrefix("Readiness") ? 3 : 1)
    let figures = table.compactMap { line in
      Self.figures(of: line, decimals: isHours ? 1 : 2, count: count, isLast: !isHours)
    }
    guard let total = figures.last, table.last?.hasPrefix("Total ") == true else { return nil }
    self.total = total
    rows = Array(figures.dropLast())
  }

  /// The last numbers of a line with so many decimals; `nil` for a line that continues a cell.
  private static func figures(
    of line: String, decimals: Int, count: Int, isLast: Bool
  ) -> [Int]? {
    let words = line.split(separator: " ")
    let numbers = (isLast ? words.suffix(count) : words[...]).filter { word in
      let parts = word.split(separator: ".", omittingEmptySubsequences: false)
      return parts.count == 2 && parts[1].count == decimals
        && parts.joined().allSatisfy { ("0"..."9").contains($0) }
    }
    guard numbers.count >= count else { return nil }
    return numbers.suffix(count).compactMap { Int($0.replacing(".", with: "")) }
  }
}
