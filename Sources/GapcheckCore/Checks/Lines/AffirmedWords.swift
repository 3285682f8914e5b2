/// Finds the words of a list that a line says of its writer, and leaves out those it denies.
///
/// "No production experience with LLMs or RAG" names both and claims neither.
struct AffirmedWords {
  private let phrases: PhraseBook
  /// What takes a word back: a negation, or words that say it is only wanted.
  private let denials: [Phrase]
  private let line: LineWords
  private let listed: [[Substring]]
  /// Places of words that mean something else, as "AI" does in "AI-assisted".
  private let covered: [Range<Int>]

  init(
    _ list: WordList, in text: String, phrases: PhraseBook, denials: [Phrase],
    except others: WordList? = nil
  ) {
    let line = LineWords(text)
    self.line = line
    self.phrases = phrases
    self.denials = denials
    listed = list.words.map(\.words)
    covered = (others?.words.map(\.words) ?? []).flatMap { line.places(of: $0) }
  }

  /// The words found, in the order of the list.
  var found: [String] {
    listed.filter { words in
      line.places(of: words).contains { place in
        !covered.contains { $0.contains(place.lowerBound) && $0.upperBound >= place.upperBound }
          && !isDenied(at: place.lowerBound)
      }
    }.map { $0.joined(separator: " ") }
  }

  /// Looks back from a word, past words that say nothing, for what takes it back.
  private func isDenied(at start: Int) -> Bool {
    var end = start - 1
    while end >= 0 {
      if let length = listedWord(endingAt: end) {
        end -= length
      } else if line.tokens[end] == .comma {
        // Only within a list of such words does a denial reach over a comma.
        guard end > 0, listedWord(endingAt: end - 1) != nil else { return false }
        end -= 1
      } else if has(denials, endingAt: end) != nil {
        return true
      } else if let length = has([.filler, .joining], endingAt: end) {
        end -= length
      } else {
        return false
      }
    }
    return false
  }

  private func listedWord(endingAt end: Int) -> Int? {
    listed.filter { line.has($0, at: end - $0.count + 1) }.map(\.count).max()
  }

  private func has(_ kinds: [Phrase], endingAt end: Int) -> Int? {
    (1...PhraseBook.longest).reversed().first { length in
      line.phrase(of: length, endingAt: end).map { text in
        kinds.contains { phrases.has(text, as: $0) }
      } ?? false
    }
  }
}
