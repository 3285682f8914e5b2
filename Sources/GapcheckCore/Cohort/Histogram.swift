/// How often each whole number of points occurs: exact, and as small for a million as for ten.
package struct Histogram: Hashable, Sendable {
  /// The number of values at each of 0…100 points.
  package private(set) var counts = [Int](repeating: 0, count: 101)
  package private(set) var total = 0

  package init() {}

  package mutating func add(_ value: Readiness) { add(1, atPoints: value.points) }

  /// Adds a number of values at once; points beyond 0…100 are none.
  package mutating func add(_ count: Int, atPoints points: Int) {
    guard counts.indices.contains(points), count > 0 else { return }
    counts[points] += count
    total += count
  }

  package mutating func merge(_ other: Histogram) {
    for points in counts.indices { add(other.counts[points], atPoints: points) }
  }

  /// The number of values within some points.
  package func count(in points: ClosedRange<Int>) -> Int { counts[points].reduce(0, +) }

  /// The least points that so many of a hundred values do not exceed (nearest rank); of no values, 0.
  package func percentile(_ percent: Int) -> Int {
    let rank = max(1, (total * percent + 99) / 100)
    var seen = 0
    for points in counts.indices {
      seen += counts[points]
      if seen >= rank { return points }
    }
    return 0
  }
}
