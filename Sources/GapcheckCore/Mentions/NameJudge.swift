/// Decides by its capitals and neighbours whether a name that is also a word is the name.
struct NameJudge {
  let text: TextWords
  let index: NameIndex
  let spans: [NameSpan]
  let spanOfWord: [Int?]
  /// Whether the text speaks of a cloud.
  private let namesCloud: Bool

  init(text: TextWords, index: NameIndex, spans: [NameSpan], spanOfWord: [Int?]) {
    self.text = text
    self.index = index
    self.spans = spans
    self.spanOfWord = spanOfWord
    namesCloud = text.words.indices.contains { word in
      index.phrases.has(text.words[word].text, as: .cloud)
        || word + 1 < text.words.count
          && index.phrases.has(text.name(of: word..<(word + 2)), as: .cloud)
    }
  }

  /// What a name needs to count in running text.
  func standing(of run: Range<Int>, in words: Range<Int>, as name: String) -> NameSpan.Standing {
    let phrases = index.phrases
    let isListed = phrases.has(name, as: .listed)
    let isService = phrases.has(name, as: .cloudService)
    guard isListed || isService || phrases.has(name, as: .capital),
      let spelling = phrases.spelling(of: name)
    else { return .sure }
    if spelling.hasPrefix(".") {
      return text.hasLeadingDot(run.lowerBound) ? .sure : .rejected
    }
    guard isWritten(run, as: spelling), !isPartOfProperName(words), namesCloud || !isService else {
      return .rejected
    }
    if isUnderHeading(words.lowerBound) || isNamedLanguage(words.upperBound) { return .sure }
    if isListed { return .listed }
    // Capitals throughout are not those of a beginning.
    let isAcronym = run.count == 1 && text.words[run.lowerBound].isShouted
    let isClear = isAcronym || !startsSentence(words.lowerBound) || isBeforeName(words.upperBound)
    return isClear || isAnnotated(words.upperBound) ? .sure : .listed
  }

  /// Compares the letters of a name with how it is written, capitals and all.
  private func isWritten(_ run: Range<Int>, as spelling: String) -> Bool {
    let written = text.text(of: run).unicodeScalars.filter(NormalizedName.isKept)
    let wanted = spelling.unicodeScalars.filter(NormalizedName.isKept)
    return written.starts(with: wanted)
  }

  // MARK: Sentences

  private func startsSentence(_ word: Int) -> Bool {
    guard word > 0 else { return true }
    let gap = text.words[word].gap
    return gap.endsClause || gap.contains(.colon) || gap.contains(.quote)
  }

  /// Whether a colon behind a heading such as "Languages" opens the list that a word begins.
  private func isUnderHeading(_ word: Int) -> Bool {
    guard word > 0, text.words[word].gap.contains(.colon) else { return false }
    var first = word - 1
    while first > 0, word - first < Self.longestHeading, !text.words[first].gap.endsClause {
      first -= 1
    }
    return (first..<word).contains { start in
      index.phrases.has(text.name(of: start..<word), as: .heading)
    }
  }

  private static let longestHeading = 4

  /// Whether the word "language" follows, as behind "R".
  private func isNamedLanguage(_ next: Int) -> Bool {
    next < text.words.count && text.words[next].gap.isSubset(of: [.space, .hyphen])
      && ["language", "programming"].contains(text.words[next].text)
  }

  /// Whether what a name is said of follows it: another name, or people.
  private func isBeforeName(_ next: Int) -> Bool {
    guard next < text.words.count, text.words[next].gap.isSubset(of: [.space, .hyphen]) else {
      return false
    }
    if let span = spanOfWord[next] {
      return spans[span].kind != .phrase && spans[span].kind != .hollow
    }
    return index.phrases.has(text.words[next].text, as: .role)
  }

  /// Whether a bracket, a colon or a dash follows, and then how a name is held: "Rust (learning)".
  private func isAnnotated(_ next: Int) -> Bool {
    guard next < text.words.count,
      !text.words[next].gap.isDisjoint(with: [.open, .colon, .dash, .comma])
    else { return false }
    let word = text.words[next]
    return word.isNumber || index.level(beside: word.name) != nil
      || [.learning, .negation, .wanting].contains { index.phrases.has(word.text, as: $0) }
      || next + 1 < text.words.count
        && index.phrases.has(text.name(of: next..<(next + 2)), as: .learning)
  }

  // MARK: Proper names

  /// Whether capitals around it make a name part of another, as in "Taylor Swift" and "Spring 2020".
  private func isPartOfProperName(_ words: Range<Int>) -> Bool {
    let (first, next) = (words.lowerBound, words.upperBound)
    if first > 0, text.words[first].gap == .space {
      let before = text.words[first - 1]
      // "32 Go" are gigabytes in French.
      if before.isNumber, text.words[first].text.utf8.count <= 2 { return true }
      if !startsSentence(first - 1), isForeignCapital(first - 1) { return true }
    }
    guard next < text.words.count, text.words[next].gap == .space else { return false }
    return text.words[next].isYear || isForeignCapital(next)
  }

  /// Whether a capital is that of a word which speaks neither of skills nor of work.
  private func isForeignCapital(_ word: Int) -> Bool {
    let written = text.words[word]
    guard written.isCapitalized else { return false }
    if let span = spanOfWord[word] { return spans[span].kind == .phrase }
    // Where all is shouted, a word such as "USED" tells no more than any other.
    if written.isShouted { return !index.phrases.has(written.text, as: .heading) }
    return !Self.ofWork.contains { index.phrases.has(written.text, as: $0) }
      && index.level(word: written.name) == nil
  }

  private static let ofWork: [Phrase] = [
    .filler, .bridge, .role, .joining, .tool, .heading, .vendor, .learning, .contrast, .resuming,
  ]
}
