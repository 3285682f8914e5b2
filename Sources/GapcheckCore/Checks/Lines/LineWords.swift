/// The words of a running text, with the marks at which a thought may end.
struct LineWords {
  enum Token: Equatable {
    case word(Substring)
    case comma
    /// A mark after which another thought begins.
    case stop
  }

  private(set) var tokens: [Token] = []

  init(_ text: String) {
    var chunk = ""
    let scalars = Array(text.unicodeScalars)
    for (position, scalar) in scalars.enumerated() {
      let isLast = position + 1 == scalars.count
      let endsWord = isLast || scalars[position + 1].properties.isWhitespace
      switch scalar {
      case _ where scalar.properties.isWhitespace:
        flush(&chunk)
        if scalar == "\n" { tokens.append(.stop) }
      case ",": close(&chunk, with: .comma, where: endsWord, else: scalar)
      case ".", ":", "!", "?": close(&chunk, with: .stop, where: endsWord, else: scalar)
      case "-": close(&chunk, with: .stop, where: endsWord && chunk.isEmpty, else: scalar)
      case ";", "(", ")", "[", "]", "{", "}", "|", "•", "·", "–", "—":
        close(&chunk, with: .stop, where: true, else: scalar)
      default: chunk.unicodeScalars.append(scalar)
      }
    }
    flush(&chunk)
  }

  /// Whether words stand at a place, one after the other.
  func has(_ words: [Substring], at start: Int) -> Bool {
    start >= 0 && start + words.count <= tokens.count
      && words.indices.allSatisfy { tokens[start + $0] == .word(words[$0]) }
  }

  /// Every place where words stand, one after the other.
  func places(of words: [Substring]) -> [Range<Int>] {
    tokens.indices.filter { has(words, at: $0) }.map { $0..<($0 + words.count) }
  }

  /// The words up to a place, of which the last stands there; `nil` where a mark comes between.
  func phrase(of count: Int, endingAt last: Int) -> String? {
    guard last - count + 1 >= 0 else { return nil }
    var words: [Substring] = []
    for token in tokens[(last - count + 1)...last] {
      guard case .word(let word) = token else { return nil }
      words.append(word)
    }
    return words.joined(separator: " ")
  }

  private mutating func close(
    _ chunk: inout String, with token: Token, where ends: Bool, else scalar: Unicode.Scalar
  ) {
    guard ends else { return chunk.unicodeScalars.append(scalar) }
    flush(&chunk)
    tokens.append(token)
  }

  private mutating func flush(_ chunk: inout String) {
    guard !chunk.isEmpty else { return }
    tokens += NormalizedName(chunk).words.map { .word($0) }
    chunk = ""
  }
}
