/// The names in a running text, the longest at each place, in order.
struct NameSpans {
  private(set) var spans: [NameSpan] = []
  let text: TextWords
  let index: NameIndex
  /// The span of each word, by place; `nil` for words between names.
  private(set) var spanOfWord: [Int?] = []

  init(_ text: TextWords, index: NameIndex) {
    self.text = text
    self.index = index
    var place = 0
    while place < text.words.count {
      if let span = span(at: place) {
        spans.append(span)
        place = span.words.upperBound
      } else {
        place += 1
      }
    }
    map()
    judge()
    map()
  }

  /// No name has more words.
  static let longestName = 8

  /// Finds the longest name or phrase that begins at a word.
  private func span(at first: Int) -> NameSpan? {
    var end = first + 1
    while end < text.words.count, end < first + Self.longestName, text.words[end].gap.isInsideName {
      end += 1
    }
    while end > first {
      // "Python 3 years" holds no "Python 3".
      let isTime = text.words[end - 1].isNumber && isUnit(end)
      if !isTime, let kind = kind(of: first..<end) { return span(first..<end, kind: kind) }
      end -= 1
    }
    return nil
  }

  private func span(_ run: Range<Int>, kind: NameSpan.Kind) -> NameSpan {
    let words = text.words
    var start = words[run.lowerBound].range.lowerBound
    if text.hasLeadingDot(run.lowerBound) { start -= 1 }
    let range = start..<words[run.upperBound - 1].range.upperBound
    return NameSpan(
      words: run.lowerBound..<versionEnd(behind: run), range: range, kind: kind, standing: .sure)
  }

  // MARK: Meanings

  private func kind(of run: Range<Int>) -> NameSpan.Kind? {
    let name = text.name(of: run)
    let phrases = index.phrases
    if phrases.has(name, as: .other) { return .phrase }
    if phrases.has(name, as: .everyday) { return .hollow }
    if let meaning = index.meaning(exactly: name) { return kind(of: meaning, run: run) }
    return looseMeaning(of: name, run: run).flatMap { kind(of: $0, run: run) }
  }

  private func kind(of meaning: NameMeaning, run: Range<Int>) -> NameSpan.Kind? {
    if case .skill(let skill) = meaning { return .skill(skill) }
    let last = text.words[run.upperBound - 1]
    // "Java developer" is Java to a reader, and "solid" is no principle.
    if run.count > 1 { return index.phrases.has(last.text, as: .role) ? nil : .known }
    if !last.isShouted, saysHow(last) { return nil }
    return last.isCapitalized ? .known : .hollow
  }

  /// Whether a word is one of those that say how names are held.
  private func saysHow(_ word: TextWord) -> Bool {
    Self.cues.contains { index.phrases.has(word.text, as: $0) }
      || index.level(word: word.name) != nil
  }

  private static let cues: [Phrase] = [
    .learning, .wanting, .negation, .contrast, .joining, .bridge, .role, .company, .hiring,
    .employer, .wish,
  ]

  /// Finds a name by other spellings: with other spaces, in the plural, with a version.
  private func looseMeaning(of name: String, run: Range<Int>) -> NameMeaning? {
    let written = NormalizedName.normalized(name)
    if let meaning = index.meaning(of: written) {
      let isCareful = run.count == 1 || text.words[run].allSatisfy(\.isCapitalized)
      return isCareful && !isRestricted(written.compact) ? meaning : nil
    }
    guard run.count == 1 else { return nil }
    return baseName(of: run.lowerBound).flatMap { index.meaning(exactly: $0) }
  }

  /// The name in a word such as "JWTs", "Java8" or "Kafka+".
  private func baseName(of word: Int) -> String? {
    let name = text.words[word].name
    if name.text.hasSuffix("+") { return String(name.text.prefix { $0 != "+" }) }
    if name.text.hasSuffix("s"),
      text.text(of: word..<(word + 1)).dropLast().last?.isUppercase == true
    {
      return String(name.text.dropLast())
    }
    return name.withoutVersion?.text
  }

  private func isRestricted(_ name: String) -> Bool {
    let phrases = index.phrases
    return phrases.has(name, as: .everyday) || phrases.has(name, as: .capital)
      || phrases.has(name, as: .listed) || phrases.has(name, as: .cloudService)
  }

  /// The name of a run as the lists of restricted names hold it.
  private func restrictedName(of run: Range<Int>) -> String {
    let name = text.name(of: run)
    if run.count > 1 || isRestricted(name) || index.meaning(exactly: name) != nil { return name }
    return baseName(of: run.lowerBound) ?? name
  }

  /// Takes in the version behind a name, as in "Java 17"; a year and a number of years are none.
  private func versionEnd(behind run: Range<Int>) -> Int {
    var end = run.upperBound
    while end < text.words.count, end < run.upperBound + 4 {
      let word = text.words[end]
      guard word.gap.isSubset(of: [.space, .dot, .slash, .hyphen]), word.name.isVersion,
        !word.isYear, !isUnit(end + 1)
      else { break }
      end += 1
    }
    return end
  }

  private func isUnit(_ word: Int) -> Bool {
    guard word < text.words.count else { return false }
    let name = text.words[word].text
    return index.phrases.has(name, as: .year) || index.phrases.has(name, as: .month)
  }

  private mutating func map() {
    spanOfWord = Array(repeating: nil, count: text.words.count)
    for (position, span) in spans.enumerated() where span.standing != .rejected {
      for word in span.words { spanOfWord[word] = position }
    }
  }

  // MARK: Standing

  /// Decides which names count: by how they are written, then by what stands beside them.
  private mutating func judge() {
    let judge = NameJudge(text: text, index: index, spans: spans, spanOfWord: spanOfWord)
    for position in spans.indices {
      guard case .skill = spans[position].kind else { continue }
      let words = spans[position].words
      let run = words.lowerBound..<nameEnd(of: spans[position])
      spans[position].standing = judge.standing(of: run, in: words, as: restrictedName(of: run))
    }
    support(spans.indices.dropFirst().map { ($0, $0 - 1) })
    support(spans.indices.dropLast().reversed().map { ($0, $0 + 1) })
    for position in spans.indices where spans[position].standing == .listed {
      spans[position].standing = .rejected
    }
  }

  private func nameEnd(of span: NameSpan) -> Int {
    var end = span.words.upperBound
    while end > span.words.lowerBound + 1,
      text.words[end - 1].range.upperBound > span.range.upperBound
    {
      end -= 1
    }
    return end
  }

  /// Lets names count that stand in a list beside one that does.
  private mutating func support(_ pairs: [(name: Int, neighbour: Int)]) {
    for (name, neighbour) in pairs
    where spans[name].standing == .listed && spans[neighbour].skill != nil
      && areInOneList(min(name, neighbour), max(name, neighbour))
    {
      spans[name].standing = .sure
    }
  }

  private func areInOneList(_ left: Int, _ right: Int) -> Bool {
    let between = spans[left].words.upperBound..<spans[right].words.lowerBound
    guard between.count <= 2, text.gap(before: spans[right].words.lowerBound).joinsList else {
      return false
    }
    return text.words[between].allSatisfy { word in
      word.gap.joinsList && index.phrases.isJoining(word)
    }
  }
}

extension PhraseBook {
  /// Whether a word stands between the names of a list.
  ///
  /// "I" is a person, "i" is Polish for "and".
  func isJoining(_ word: TextWord) -> Bool {
    has(word.text, as: .joining) || !word.isCapitalized && has(word.text, as: .shortJoining)
  }
}
