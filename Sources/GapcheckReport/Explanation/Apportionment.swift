/// Columns of rounded figures in which the rows add up to the rounded total, by largest remainder.
///
/// Rounding each row for itself would leave sums a little off. Here a row is its exact share rounded
/// down, and the units that are then missing go to the rows that lost most; ties to the earlier row.
/// Columns that never fall from one to the next keep that order row by row, since each adds to the
/// one before.
struct Apportionment {
  /// The figures of each column, row by row.
  let columns: [[Int]]

  /// Apportions each column of `part · factor / whole`; nothing of nothing is 0.
  ///
  /// Each column has as many rows as the first and is nowhere smaller than the one before it; none
  /// is negative.
  init(_ columns: [[Int]], times factor: Int, over whole: Int) {
    var figures = [Int](repeating: 0, count: columns.first?.count ?? 0)
    var parts = figures
    self.columns = columns.map { column in
      guard whole > 0 else { return figures }
      let total = Self.rounded(column.reduce(0, +) * factor, over: whole)
      let gains = Self.shares(
        of: total - figures.reduce(0, +), by: zip(column, parts).map { ($0 - $1) * factor },
        over: whole)
      figures = zip(figures, gains).map { $0 + $1 }
      parts = column
      return figures
    }
  }

  /// Apportions one column.
  init(_ parts: [Int], times factor: Int, over whole: Int) {
    self.init([parts], times: factor, over: whole)
  }

  /// Half up, as scores and hours are rounded.
  private static func rounded(_ part: Int, over whole: Int) -> Int {
    (2 * part + whole) / (2 * whole)
  }

  private static func shares(of total: Int, by parts: [Int], over whole: Int) -> [Int] {
    var shares = parts.map { $0 / whole }
    let missing = total - shares.reduce(0, +)
    let neediest = parts.indices.sorted { (parts[$1] % whole, $0) < (parts[$0] % whole, $1) }
    for position in neediest.prefix(max(0, missing)) { shares[position] += 1 }
    return shares
  }
}
