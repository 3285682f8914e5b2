/// A name without the words around it that say how it is held.
///
/// "working knowledge of Kafka" is Kafka with a level word, "no Kubernetes experience" is Kubernetes
/// not held. What is known as a whole stays whole, so "deep learning" is a skill and no lesson.
struct PeeledName {
  private let index: NameIndex
  private let time: TimeOfUse
  private var words: ArraySlice<Substring>
  /// The words as they are compared, place by place.
  private let names: [NormalizedName]
  private(set) var notes = NameNotes()
  /// The part of the notes that stood in front, and so may hold for further names too.
  private(set) var leading = NameNotes()

  init(_ text: String, index: NameIndex, time: TimeOfUse) {
    self.index = index
    self.time = time
    let isShort = text.utf8.count <= Self.longest
    words = isShort ? text.split(whereSeparator: \.isWhitespace)[...] : [text[...]]
    names = isShort ? words.map { NormalizedName(String($0)) } : [NormalizedName(text)]
    guard isShort else { return }
    peelFigures()
    for _ in 0..<Self.most {
      guard !words.isEmpty, !isKnown, peelBack() || peelFront() || peelVendor() else { return }
    }
  }

  /// What is left as written, without punctuation at its ends.
  var core: String {
    let text = Self.trimmed(words.joined(separator: " "))
    guard let open = text.lastIndex(of: "("), !text[open...].contains(")") else { return text }
    // A bracket that lost its end to the notes is no part of the name where that is known alone.
    let head = Self.trimmed(String(text[..<open]))
    return index.isKnown(head) ? head : text.filter { $0 != "(" }
  }

  private static func trimmed(_ text: String) -> String {
    let text = text.drop(while: isEdge)
    return String(text.dropLast(text.reversed().prefix(while: isEdge).count))
  }

  /// Whether notes were all there was.
  var isNotesAlone: Bool { words.isEmpty && !notes.isEmpty }

  var isKnown: Bool { index.meaning(written: name(of: words)) != nil }

  private func name(of part: ArraySlice<Substring>) -> NormalizedName {
    NormalizedName(words: names[part.startIndex..<part.endIndex])
  }

  /// Phrases taken off one name; whoever writes more is writing prose.
  private static let most = 10

  /// Longer texts hold no single name, in bytes.
  private static let longest = 400

  private static func isEdge(_ character: Character) -> Bool {
    character.isWhitespace || ",;:()[]{}-–—*\"'`!".contains(character)
  }

  // MARK: Peeling

  /// Takes a rating or a span of years off the end, which else read as versions or as nothing.
  private mutating func peelFigures() {
    guard let last = words.last else { return }
    let isSpan = time.lastUse(words.suffix(1)) != nil
    guard isSpan || Rating(String(last)) != nil, let found = reading(words.suffix(1)) else {
      return
    }
    notes = found
    words = words.dropLast()
  }

  private mutating func peelBack() -> Bool {
    guard index.phrases.mayBound(names[words.endIndex - 1]) else { return false }
    for count in stride(from: min(PhraseBook.longest, words.count), to: 0, by: -1) {
      guard let found = reading(words.suffix(count)) else { continue }
      notes = notes.filled(from: found)
      words = words.dropLast(count)
      return true
    }
    return false
  }

  private mutating func peelFront() -> Bool {
    guard index.phrases.mayBound(names[words.startIndex]) else { return false }
    for count in stride(from: min(PhraseBook.longest, words.count), to: 0, by: -1) {
      guard let found = reading(words.prefix(count)) else { continue }
      notes = notes.filled(from: found)
      leading = leading.filled(from: found)
      words = words.dropFirst(count)
      return true
    }
    return false
  }

  /// Takes a maker's name off the front, as in "Apache Kafka", where more follows.
  private mutating func peelVendor() -> Bool {
    guard words.count > 1,
      index.phrases.has(names[words.startIndex].text, as: .vendor)
    else { return false }
    words = words.dropFirst()
    return true
  }

  /// What some words say of a name; empty notes where they say nothing, `nil` for other words.
  private func reading(_ part: ArraySlice<Substring>) -> NameNotes? {
    let name = name(of: part)
    let phrases = index.phrases
    if part.count == 1, let last = part.last.map(String.init), Rating(last) != nil {
      return NameNotes(words: Self.trimmed(last))
    }
    if name.isEmpty || phrases.has(name.text, as: .filler) { return NameNotes() }
    if phrases.has(name.text, as: .learning) { return NameNotes(stance: .learning) }
    if phrases.has(name.text, as: .wanting) || phrases.has(name.text, as: .negation) {
      return NameNotes(stance: .notHeld)
    }
    if let level = index.level(beside: name) {
      return level == .none ? NameNotes(stance: .notHeld) : NameNotes(words: name.text)
    }
    return time.years(part).map { NameNotes(years: $0, lastUsed: time.lastUse(part)) }
  }
}

extension NameIndex {
  /// Whether a name is a skill, outside the taxonomy's reach, or known to be ambiguous.
  func isKnown(_ text: String) -> Bool { meaning(written: text) != nil }
}
