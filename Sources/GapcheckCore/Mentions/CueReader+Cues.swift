/// What the words around names say of them, in front of them and behind.
extension CueReader {
  mutating func visit(_ cue: TextCue) {
    if reachesBack(cue) { return }
    let first = cue.words.lowerBound
    if let last = sentence.last, speaksOfLast(cue) {
      apply(cue, to: last)
      return end(at: first)
    }
    switch cue.kind {
    case .negation: start(Reach(stance: .notHeld, isWide: false, depth: depth), at: first)
    case .learning: start(Reach(stance: .learning, isWide: false, depth: depth), at: first)
    case .wanting: start(Reach(stance: .notHeld, isWide: true, depth: depth), at: first)
    case .rejecting:
      start(Reach(stance: .held, isWide: false, depth: depth, isOfOthers: true), at: first)
    case .others:
      end(at: first)
      speaksOfOthers = true
    case .contrast:
      end(at: first)
      reach = nil
      speaksOfOthers = false
    case .employer:
      // "Expert at Kafka" speaks of no company.
      let isSkilled = level?.isFresh(at: first) ?? false
      if !isSkilled { end(at: first) }
      namesCompanies = !isSkilled
      if isSkilled { level?.hasPreposition = true }
    case .hiring: pass(hiring: cue)
    case .later: putOff()
    case .level, .years: startLevel(cue)
    }
  }

  /// Puts off what the sentence named so far.
  private mutating func putOff() {
    for position in sentence { notes[position].doubt(.notHeld) }
  }

  /// "Never worked with" reaches on, whoever is spoken of.
  private mutating func pass(hiring cue: TextCue) {
    if reach == nil || level != nil || chain.isOpen { end(at: cue.words.lowerBound) }
    lastHiring = cue.words.upperBound
  }

  private mutating func start(_ new: Reach, at place: Int) {
    if !(chain.isOpen && reach == nil) { endList(at: place) }
    if reach?.isWide == true, !new.isWide { return }
    chain = NameChain()
    level = nil
    namesCompanies = false
    reach = new
  }

  private mutating func startLevel(_ cue: TextCue) {
    let first = cue.words.lowerBound
    if reach?.isBehindComma == true || reach?.isBehindName == true { end(at: first) }
    endList(at: first)
    chain = NameChain()
    if reach?.isWide == true, case .years = cue.kind { reach = nil }
    var next = LevelReach(at: cue.words.upperBound, opensClause: opensClause(first))
    if let level, level.isFresh(at: first) { next.take(level) }
    switch cue.kind {
    case .years(let years): next.years = years
    default: next.word = cue.name
    }
    level = next
  }

  private func opensClause(_ word: Int) -> Bool {
    guard word > 0 else { return true }
    let gap = text.words[word].gap
    return gap.endsClause || !gap.isDisjoint(with: [.comma, .colon, .open])
      || phrases.isJoining(text.words[word - 1])
  }

  // MARK: Behind names

  /// Closes a list of names: a level in front of it counts if what follows allows.
  mutating func endList(at place: Int) {
    guard let level, !level.names.isEmpty else { return }
    let isAtBoundary = place >= text.words.count || text.gap(before: place).isBoundary
    guard level.holds(isAtBoundary: isAtBoundary) else {
      self.level = nil
      return
    }
    for name in level.names {
      if notes[name].levelWord == nil { notes[name].levelWord = level.word }
      if notes[name].years == nil { notes[name].years = level.years }
    }
    self.level = nil
  }

  /// Applies a cue to the names in front of it, where nothing else follows that it could be said of.
  private mutating func reachesBack(_ cue: TextCue) -> Bool {
    let first = cue.words.lowerBound
    let gap = text.words[first].gap
    guard !chain.names.isEmpty, chain.reaches(first), cue.isTrailing(gap, behind: chain),
      isBoundary(behind: cue)
    else { return false }
    for position in chain.targets(of: cue, gap: gap) { apply(cue, to: position) }
    return true
  }

  /// Whether "it" ends what is denied or turned down, as in "read of Kafka but never used it".
  private func speaksOfLast(_ cue: TextCue) -> Bool {
    guard cue.kind == .negation || cue.kind == .rejecting else { return false }
    if cue.kind == .rejecting, text.gap(before: cue.words.upperBound).isBoundary { return true }
    var place = cue.words.upperBound
    while place < text.words.count, place < cue.words.upperBound + 2,
      text.words[place].gap == .space
    {
      let word = text.words[place].text
      if Self.pronouns.contains(word) { return text.gap(before: place + 1).isBoundary }
      guard phrases.has(word, as: .bridge) else { return false }
      place += 1
    }
    return false
  }

  private static let pronouns: Set<String> = ["it", "them", "one", "either"]

  private mutating func apply(_ cue: TextCue, to position: Int) {
    switch cue.kind {
    case .negation, .wanting: notes[position].doubt(.notHeld)
    case .learning: notes[position].doubt(.learning)
    case .level: notes[position].levelWord = cue.name
    case .years(let years): notes[position].years = years
    case .rejecting: notes[position].isOfOthers = true
    case .contrast, .employer, .hiring, .others, .later: break
    }
  }

  /// Whether nothing but words such as "experience" stands between a cue and the end of its part.
  private func isBoundary(behind cue: TextCue) -> Bool {
    var place = cue.words.upperBound
    for _ in 0..<Self.longestTail {
      guard place < text.words.count, !text.words[place].gap.isBoundary else { return true }
      if let next = cues.cue(at: place) {
        if case .years = next.kind { return true }
        if next.kind == .contrast { return true }
        guard next.kind == .level else { return false }
        place = next.words.upperBound
        continue
      }
      let word = text.words[place].text
      if phrases.isJoining(text.words[place]) { return cue.isLevel }
      guard names.spanOfWord[place] == nil,
        phrases.has(word, as: .bridge) || phrases.has(word, as: .filler)
      else { return false }
      place += 1
    }
    return place >= text.words.count
  }

  /// The most words that say nothing behind a cue.
  private static let longestTail = 5
}
