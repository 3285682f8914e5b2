/// Words around names that say how these are held.
struct TextCue {
  enum Kind: Hashable {
    case negation, learning, wanting, contrast, employer, hiring
    /// What follows is of other people.
    case others
    /// What follows was thought of or turned down.
    case rejecting
    /// What the sentence named so far is yet to come.
    case later
    /// A level word or phrase.
    case level
    /// A time of use, in thousandths of a year.
    case years(Int)
  }

  let kind: Kind
  let words: Range<Int>
  /// The words as they are compared.
  let name: String

  /// Whether it says how well or how long something is known.
  var isLevel: Bool {
    switch kind {
    case .level, .years: true
    case .negation, .learning, .wanting, .contrast, .employer, .hiring, .others, .rejecting, .later:
      false
    }
  }
}

/// Finds the cues of a text, the longest at each place.
struct TextCues {
  let names: NameSpans
  let time: TimeOfUse

  /// Whether the text has words that are Portuguese alone.
  private let isPortuguese: Bool

  init(names: NameSpans, time: TimeOfUse) {
    self.names = names
    self.time = time
    isPortuguese = names.text.words.contains { Self.portuguese.contains($0.text) }
  }

  private static let portuguese: Set<String> = [
    "com", "em", "não", "uma", "dos", "das", "pelo", "pela", "nos", "nas", "ao", "experiência",
    "desenvolvimento",
  ]

  private var text: TextWords { names.text }
  private var phrases: PhraseBook { names.index.phrases }

  /// Finds the cue that begins at a word, if one does.
  func cue(at first: Int) -> TextCue? {
    if let years = years(at: first) { return years }
    guard phrases.mayBound(text.words[first].name), !isInsideWord(first) else { return nil }
    var end = first + 1
    while end < text.words.count, end < first + PhraseBook.longest,
      names.spanOfWord[end] == nil, text.words[end].gap.isInsidePhrase
    {
      end += 1
    }
    while end > first {
      let name = text.name(of: first..<end)
      if let kind = kind(of: name), !isWeak(kind, name: name, words: first..<end) {
        return TextCue(kind: kind, words: first..<end, name: name)
      }
      end -= 1
    }
    return nil
  }

  private static let kinds: [(Phrase, TextCue.Kind)] = [
    (.later, .later), (.negation, .negation), (.learning, .learning), (.wanting, .wanting),
    (.contrast, .contrast), (.employer, .employer), (.others, .others), (.rejecting, .rejecting),
    (.hiring, .hiring),
    (.wish, .wanting),
  ]

  private func kind(of name: String) -> TextCue.Kind? {
    if let kind = Self.kinds.first(where: { phrases.has(name, as: $0.0) })?.1 { return kind }
    guard !phrases.has(name, as: .loose),
      let level = names.index.level(beside: .normalized(name))
    else { return nil }
    return level == .none ? .negation : .level
  }

  /// Whether a word is the second part of another, as in "e-learning".
  private func isInsideWord(_ word: Int) -> Bool {
    word > 0 && text.words[word].gap.isSubset(of: .hyphen)
  }

  /// Whether a word that is often something else stands in a place where it is.
  private func isWeak(_ kind: TextCue.Kind, name: String, words: Range<Int>) -> Bool {
    let end = words.upperBound
    if name == "who" { return !isBehindPeople(words.lowerBound) }
    if phrases.has(name, as: .wish) {
      return !text.gap(before: end).contains(.colon) && !isAside(end)
    }
    // Portuguese has "no" for "in the".
    if name == "no" { return isPortuguese }
    guard name == "learning" else { return false }
    guard end < text.words.count, text.words[end].gap == .space else { return false }
    return phrases.has(text.words[end].text, as: .tool)
      || Self.behindSubjects.contains(text.words[end].text)
  }

  /// Whether a word follows several people, as in "a team of six who" and not in "an engineer who".
  private func isBehindPeople(_ word: Int) -> Bool {
    guard word > 0 else { return false }
    let before = text.words[word - 1]
    return before.isNumber || before.text.hasSuffix("s") || before.text == "team"
      || before.text == "people"
      || word > 1 && text.words[word - 2].text == "of"
  }

  /// Whether a bracket closes behind a word.
  private func isAside(_ end: Int) -> Bool { text.closes(before: end) }

  /// "Learning" is a subject, not an activity, before these: "learning in schools".
  private static let behindSubjects: Set<String> = [
    "in", "on", "for", "from", "by", "at", "as", "of",
  ]

  // MARK: Time

  /// Reads "5+ years", "18 months", "since 2019" and "(2019-2023)".
  private func years(at first: Int) -> TextCue? {
    let words = text.words
    let starts = words[first].text.utf8.first.map { (0x30...0x39).contains($0) } ?? false
    guard starts || phrases.has(words[first].text, as: .since) else { return nil }
    for end in (first + 1)...min(first + Self.longestTime, words.count) {
      guard isOneTime(first..<end) else { return nil }
      let parts = text.text(of: first..<end).split(whereSeparator: \.isWhitespace)
      guard let years = time.years(parts[...]), !isStart(first..<end) else { continue }
      return TextCue(kind: .years(years), words: first..<end, name: text.name(of: first..<end))
    }
    return nil
  }

  /// "1.5 to 2 years" has the most words.
  private static let longestTime = 4

  /// Whether some words may be one time: "5-year" is an adjective.
  private func isOneTime(_ run: Range<Int>) -> Bool {
    run.dropFirst().allSatisfy { word in
      let written = text.words[word]
      return names.spanOfWord[word] == nil
        && (written.gap == .space
          || written.isNumber
            && written.gap.isSubset(of: [.dot, .comma, .hyphen, .dash, .space]))
    }
  }

  /// Whether a year is only where a span begins, as in "from 2015 to 2018".
  private func isStart(_ run: Range<Int>) -> Bool {
    guard phrases.has(text.words[run.lowerBound].text, as: .since),
      run.upperBound < text.words.count
    else { return false }
    let next = text.words[run.upperBound]
    return next.isNumber || !next.gap.endsClause && Self.untilWords.contains(next.text)
  }

  private static let untilWords: Set<String> = [
    "to", "until", "till", "bis", "hasta", "a", "à", "do", "tot",
  ]
}
