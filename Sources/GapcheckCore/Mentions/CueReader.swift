/// Reads a text from left to right and says of each name what the words around it say.
///
/// "No", "learning" and "expert" reach a name over other names, joining words and words such as
/// "experience with"; any other word ends their reach. What is wanted reaches along the clause.
struct CueReader {
  let names: NameSpans
  let cues: TextCues
  var notes: [MentionNotes]
  var reach: Reach?
  var level: LevelReach?
  /// The names of the list that was read last.
  var chain = NameChain()
  /// Whether the list is that of companies.
  var namesCompanies = false
  /// Whether the clause is about what others do.
  var speaksOfOthers = false
  /// Where people were last spoken of whose skills are not the writer's.
  var lastHiring: Int?
  var depth = 0
  /// The names of the sentence so far.
  var sentence: [Int] = []

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
    sentence = []
    level = nil
    lastHiring = nil
    depth = 0
    namesCompanies = false
    speaksOfOthers = false
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
    sentence.append(position)
    chain.add(position, span: span, gap: text.words[span.words.lowerBound].gap)
    if namesCompanies || speaksOfOthers { notes[position].isOfOthers = true }
    if let reach { notes[position].doubt(reach) }
    if reach != nil {
      reach?.isBehindName = true
      reach?.isBehindComma = false
    }
    level?.reach(position, at: span.words.lowerBound, isSkill: span.skill != nil)
  }

  /// Ends whatever reached until a place.
  mutating func end(at place: Int) {
    endList(at: place)
    if reach?.isWide != true { reach = nil }
    level = nil
    namesCompanies = false
    chain = NameChain()
  }

  // MARK: Other words

  private mutating func visit(word place: Int) {
    let word = text.words[place]
    if phrases.has(word.text, as: .writer) { speaksOfOthers = false }
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
    if lastHiring != nil, place + 1 < text.words.count,
      Self.relatives.contains(text.words[place + 1].text)
    {
      speaksOfOthers = true
    }
    guard chain.isDirectlyBefore(place), let first = chain.names.first else { return }
    level?.isOfPeople = true
    guard let lastHiring, first.words.lowerBound - lastHiring <= Self.nearby else { return }
    for name in chain.names { notes[name.position].isOfOthers = true }
  }

  /// Words behind people worked with that begin to say what they do.
  private static let relatives: Set<String> = [
    "that", "which", "using", "running", "owning", "building", "die", "qui", "que", "che", "które",
  ]

  /// People are hired within so many words of their skills.
  private static let nearby = 4
}
