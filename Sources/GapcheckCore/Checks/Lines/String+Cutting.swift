extension String {
  /// The text with a bar in place of each of some words, the longest first.
  func cutting(_ phrases: [NormalizedName]) -> String {
    let words = runs
    let longest = phrases.map(\.words.count).max() ?? 0
    let wanted = Set(phrases.map(\.text))
    var (result, kept, position) = ("", startIndex, 0)
    while position < words.count {
      let most = min(longest, words.count - position)
      let length = (1...max(1, most)).reversed().first { length in
        wanted.contains(
          words[position..<(position + length)].map { $0.lowercased() }.joined(separator: " "))
      }
      if let length {
        result += self[kept..<words[position].startIndex] + "|"
        kept = words[position + length - 1].endIndex
      }
      position += length ?? 1
    }
    return result + self[kept...]
  }

  /// The runs of letters and digits.
  private var runs: [Substring] { split { !$0.isLetter && !$0.isNumber } }
}
