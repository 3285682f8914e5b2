/// Reads a text from left to right and says of each name what the words around it say.
///
/// "No", "learning" and "expert" reach a name over other names, joining words and words such as
/// "experience with"; any other word ends their reach. What is wanted reaches along the clause.
struct CueReader {
  let names: NameSpans
  let cues: TextCues
  private(set) var notes: [MentionNotes]
  private var reach: Reach?
  private var level: LevelReach?
  /// The names of the list that was read last.
  private var chain = NameChain()
  /// Whether the list is that of companies.
  private var namesCompanies = false
  /// Where people were last spoken of whose skills are not the writer's.
  private var lastHiring: Int?
  private var depth = 0

  var text: TextWords { names.text }
  var phrases: PhraseBook { names.index.phrases }

  init(_ names: NameSpans, time: TimeOfUse) {
    self.names = names
    cues = TextCues(names: names, time: time)
    notes = Array(repeating: MentionNotes(), count: names.spans.count)
    var place = 0
    while place < text.words.count {
      cross(to: place)
      if let span = names.spanOfWord[place] {
        visit(span)
        place = names.spans[span].words.upperBound
      } else if let cue = cues.cue(at: place) {
        visit(cue)
        place = cue.words.upperBound
      } else {
        visit(word: place)
        place += 1
      }
    }
    endList(at: place)
  }

  // MARK: Gaps

  private mutating func cross(to place: Int) {
    let gap = text.words[place].gap
    if gap.contains(.open) { depth += 1 }
    if gap.contains(.close) {
      depth = max(0, depth - 1)
      if let reach, reach.depth > depth { self.reach = nil }
    }
    if gap.endsClause { return crossStop(to: place, gap: gap) }
    if !gap.isDisjoint(with: [.comma, .dash, .at]) { reach?.isBehindComma = true }
    if gap.contains(.dash), reach?.isBehindName == true, reach?.isWide == false { reach = nil }
    if gap.contains(.at) { namesCompanies = true }
  }

  private mutating func crossStop(to place: Int, gap: TextGap) {
    endList(at: place)
    chain = NameChain()
    level = nil
    lastHiring = nil
    depth = 0
    namesCompanies = false
    // A line that breaks off behind "no experience with" goes on in the next.
    if gap.isDisjoint(with: [.stop, .bar]), let reach, !reach.isBehindName { return }
    reach = nil
  }

  // MARK: Names

  private mutating func visit(_ position: Int) {
    let span = names.spans[position]
    guard span.kind != .phrase else { return end(at: span.words.lowerBound) }
    if !chain.continues(to: span.words.lowerBound) {
      endList(at: span.words.lowerBound)
      chain = NameChain()
    }
    chain.add(position, span: span, gap: text.words[span.words.lowerBound].gap)
    if namesCompanies { notes[position].isOfOthers = true }
    if let reach { notes[position].doubt(reach.stance) }
    if reach != nil {
      reach?.isBehindName = true
      reach?.isBehindComma = false
    }
    level?.reach(position, at: span.words.lowerBound, isSkill: span.skill != nil)
  }

  /// Ends whatever reached until a place.
  private mutating func end(at place: Int) {
    endList(at: place)
    if reach?.isWide != true { reach = nil }
    level = nil
    namesCompanies = false
    chain = NameChain()
  }

  // MARK: Cues

  private mutating func visit(_ cue: TextCue) {
    if reachesBack(cue) { return }
    let first = cue.words.lowerBound
    switch cue.kind {
    case .negation: start(Reach(stance: .notHeld, isWide: false, depth: depth), at: first)
    case .learning: start(Reach(stance: .learning, isWide: false, depth: depth), at: first)
    case .wanting: start(Reach(stance: .notHeld, isWide: true, depth: depth), at: first)
    case .contrast:
      end(at: first)
      reach = nil
    case .employer:
      // "Expert at Kafka" speaks of no company.
      let isSkilled = level?.isFresh(at: first) ?? false
      if !isSkilled { end(at: first) }
      namesCompanies = !isSkilled
      if isSkilled { level?.hasPreposition = true }
    case .hiring: pass(hiring: cue)
    case .level, .years: startLevel(cue)
    }
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

  // MARK: Other words

  private mutating func visit(word place: Int) {
    let word = text.words[place]
    if chain.isDirectlyBefore(place), word.gap.isSubset(of: [.space, .hyphen, .apostrophe]) {
      if readsCompany(word) { return }
    }
    if phrases.isJoining(word) {
      chain.join(place)
      level?.pass(place, as: .joiner)
      if reach?.isBehindComma == true { reach?.isBehindComma = false }
      return
    }
    if phrases.has(word.text, as: .bridge) || phrases.has(word.text, as: .filler) && reach == nil {
      return bridge(word, at: place)
    }
    if phrases.has(word.text, as: .role) { readsPeople(at: place) }
    if reach?.isWide == true, phrases.has(word.text, as: .resuming) { reach = nil }
    // A company that the taxonomy does not know stands in a list with those it does.
    let isCompany = namesCompanies && word.isCapitalized
    end(at: place)
    namesCompanies = isCompany
  }

  private mutating func bridge(_ word: TextWord, at place: Int) {
    if reach?.isWide == true, phrases.has(word.text, as: .resuming), reach?.isBehindComma == true {
      reach = nil
    }
    if let reach, !reach.isWide, reach.isBehindComma || reach.isBehindName && opensAnew(word) {
      self.reach = nil
    }
    let isNoun = phrases.has(word.text, as: .knowing)
    level?.pass(place, as: isNoun ? .noun : .bridge)
    chain.bridge(place, gap: word.gap)
  }

  /// Whether a word behind a name begins to say something else.
  private func opensAnew(_ word: TextWord) -> Bool {
    phrases.has(word.text, as: .tool) || phrases.has(word.text, as: .resuming)
  }

  /// Reads what makes the name before a word that of a company, or of something only like it.
  private mutating func readsCompany(_ word: TextWord) -> Bool {
    let isLike = word.text == "like" && word.gap == .hyphen
    guard isLike || phrases.has(word.text, as: .company), let last = chain.names.last else {
      return false
    }
    notes[last.position].isOfOthers = true
    return true
  }

  /// Takes back what is said of people who were hired or worked with.
  private mutating func readsPeople(at place: Int) {
    guard chain.isDirectlyBefore(place), let first = chain.names.first else { return }
    level?.isOfPeople = true
    guard let lastHiring, first.words.lowerBound - lastHiring <= Self.nearby else { return }
    for name in chain.names { notes[name.position].isOfOthers = true }
  }

  /// People are hired within so many words of their skills.
  private static let nearby = 4

  // MARK: Behind names

  /// Closes a list of names: a level in front of it counts if what follows allows.
  private mutating func endList(at place: Int) {
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

  private mutating func apply(_ cue: TextCue, to position: Int) {
    switch cue.kind {
    case .negation, .wanting: notes[position].doubt(.notHeld)
    case .learning: notes[position].doubt(.learning)
    case .level: notes[position].levelWord = cue.name
    case .years(let years): notes[position].years = years
    case .contrast, .employer, .hiring: break
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
