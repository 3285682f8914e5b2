/// The middle of several measurements, and how far they lie apart.
struct Spread {
  let median: Double
  let least: Double
  let most: Double

  /// Sums up measurements, of which there is at least one.
  init(_ values: [Double]) {
    let sorted = values.sorted()
    let middle = sorted.count / 2
    median =
      sorted.count % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
    least = sorted.first ?? median
    most = sorted.last ?? median
  }

  var text: String {
    least == most
      ? median.decimals(2)
      : "\(median.decimals(2)) (\(least.decimals(2)) … \(most.decimals(2)))"
  }
}
