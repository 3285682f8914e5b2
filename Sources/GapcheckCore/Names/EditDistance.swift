/// Counts the single-character edits between two names, giving up past a limit.
///
/// Insertions, deletions, substitutions and swaps of neighbours (optimal string alignment); `nil`
/// where more than `limit` would be needed. Only ever used to suggest, never to decide.
package func editDistance(_ left: String, _ right: String, atMost limit: Int) -> Int? {
  let first = Array(left.unicodeScalars)
  let second = Array(right.unicodeScalars)
  guard abs(first.count - second.count) <= limit else { return nil }
  var beforeLast: [Int] = []
  var last = Array(0...second.count)
  for (row, scalar) in first.enumerated() {
    var current = [row + 1]
    for (column, other) in second.enumerated() {
      var best = min(
        last[column + 1] + 1, current[column] + 1, last[column] + (scalar == other ? 0 : 1))
      if row > 0, column > 0, scalar == second[column - 1], first[row - 1] == other {
        best = min(best, beforeLast[column - 1] + 1)
      }
      current.append(best)
    }
    if current.allSatisfy({ $0 > limit }) { return nil }
    beforeLast = last
    last = current
  }
  return last[second.count] <= limit ? last[second.count] : nil
}

/// Asks whether the nearest of the candidates was meant; empty where none is near.
package func suggestion(for word: String, among candidates: [String]) -> String {
  nearest(to: word, among: candidates).first.map { "; did you mean '\($0)'?" } ?? ""
}

/// Lists the candidates nearest to a word, best first, at most `count` of them.
///
/// One slip of the finger in every three letters is forgiven, and never more than three: keys and
/// ids are typed as they are, so more than that is another word.
package func nearest(to word: String, among candidates: [String], count: Int = 1) -> [String] {
  let limit = max(1, min(3, word.unicodeScalars.count / 3))
  let folded = word.lowercased()
  let ranked = candidates.compactMap { candidate in
    editDistance(folded, candidate.lowercased(), atMost: limit).map { ($0, candidate) }
  }
  return ranked.sorted { $0 < $1 }.prefix(count).map(\.1)
}
