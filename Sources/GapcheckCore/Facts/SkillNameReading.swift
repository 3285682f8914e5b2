/// What a line of a skill list says: names, and what stands beside each.
///
/// Understands `Terraform: advanced`, `k8s (5 years)`, `Java, 8 years`, `AWS (ECS, EC2)`,
/// `Docker / Kubernetes`, `Databases: MySQL, Redis` and `learning Rust`, and keeps together what is
/// known as a whole ("CI/CD").
package struct SkillNameReading {
  package struct Part: Hashable, Sendable {
    /// The name alone.
    package let name: String
    /// What stands beside it.
    package internal(set) var notes = NameNotes()
    /// The name with the words around it.
    package let said: String
  }

  package private(set) var parts: [Part] = []
  private let index: NameIndex
  private let time: TimeOfUse

  /// Reads a line, years such as "since 2019" as of a day.
  package init(_ text: String, index: NameIndex, asOf: CalendarDate) {
    self.index = index
    time = TimeOfUse(phrases: index.phrases, asOf: asOf)
    for section in text.split(whereSeparator: { ";|•·\n".contains($0) })
    where !readAnnotated(String(section), depth: 0) {
      read(list: String(section), depth: 0)
    }
  }

  // MARK: Annotations

  /// Reads what a text such as "5 years" or "advanced" says of names, where it says nothing else.
  package static func notes(
    of text: String, index: NameIndex, asOf: CalendarDate
  ) -> NameNotes? {
    notes(of: text, index: index, time: TimeOfUse(phrases: index.phrases, asOf: asOf))
  }

  /// Reads what a text says of a name that stands beside it, where it says nothing else.
  static func notes(of text: String, index: NameIndex, time: TimeOfUse) -> NameNotes? {
    let peeled = PeeledName(text, index: index, time: time)
    if peeled.isNotesAlone { return peeled.notes }
    let isLevel = index.level(word: NormalizedName(text)) != nil || levelDigit(in: text) != nil
    return isLevel ? NameNotes(words: text.trimmed) : nil
  }

  /// Reads a single digit from 0 to 4, or one out of four such as "3/4".
  static func levelDigit(in text: String) -> Level? {
    let trimmed = NormalizedName(text).text
    let parts = trimmed.split(separator: " ")
    guard let first = parts.first, first.count == 1, let digit = Int(first), (0...4) ~= digit
    else { return nil }
    return parts.count == 1 || (parts.count == 2 && parts[1] == "4") ? Level(whole: digit) : nil
  }

  /// Reads `names: level`, `level: names`, `heading: names` and `name - name`.
  private mutating func readAnnotated(_ text: String, depth: Int) -> Bool {
    guard depth < Self.deepest, let (head, tail, isSpaced) = Self.annotation(of: text) else {
      return false
    }
    let first = parts.count
    if let notes = Self.notes(of: tail, index: index, time: time) {
      read(list: head, depth: depth + 1)
      fill(from: first, with: notes)
    } else if let (names, label) = labelled(head) {
      read(list: names, depth: depth + 1)
      return readAnnotated("\(label): \(tail)", depth: depth + 1)
    } else if let notes = Self.notes(of: head, index: index, time: time) {
      read(list: tail, depth: depth + 1)
      fill(from: first, with: notes)
    } else if index.phrases.has(NormalizedName(head).text, as: .heading) {
      read(list: tail, depth: depth + 1)
    } else if isSpaced {
      read(list: head, depth: depth + 1)
      read(list: tail, depth: depth + 1)
    } else {
      return false
    }
    return true
  }

  /// Parts names from a label that closes them: "Java, learning" before a colon that Rust follows.
  private func labelled(_ head: String) -> (names: String, label: String)? {
    guard let comma = head.lastIndex(of: ",") else { return nil }
    let label = String(head[head.index(after: comma)...]).trimmed
    guard Self.notes(of: label, index: index, time: time) != nil else { return nil }
    return (String(head[..<comma]), label)
  }

  /// Cuts at a colon or a dash, where there is one and no more.
  private static func annotation(of text: String) -> (head: String, tail: String, isSpaced: Bool)? {
    for separator in [": ", " - ", " – ", " — ", ":"] {
      guard let range = text.firstRange(of: separator) else { continue }
      let (head, tail) = (text[..<range.lowerBound], text[range.upperBound...])
      guard !head.isEmpty, !tail.isEmpty, tail.firstRange(of: separator) == nil else { return nil }
      return (String(head), String(tail), separator != ":")
    }
    return nil
  }

  private mutating func fill(from first: Int, with notes: NameNotes) {
    for position in parts.indices.dropFirst(first) {
      parts[position].notes = parts[position].notes.filled(from: notes)
    }
  }

  // MARK: Lists

  /// Brackets and annotations inside each other are read this deep.
  private static let deepest = 3

  /// The most pieces that one name is made of ("precision and recall").
  private static let longestJoin = 4

  private mutating func read(list text: String, depth: Int) {
    let list = ListPieces(text, phrases: index.phrases)
    var carried = NameNotes()
    var start = 0
    while start < list.pieces.count {
      switch list.pieces[start].after {
      case .joiner: break
      case .comma: carried = carried.stanceAlone
      case .contrast: carried = NameNotes()
      }
      let end = self.end(ofNameAt: start, in: list)
      read(piece: list.text(of: list.pieces[start..<end]), carried: &carried, depth: depth)
      start = end
    }
  }

  /// Finds where a name ends that joiners are part of.
  private func end(ofNameAt start: Int, in list: ListPieces) -> Int {
    var end = start + 1
    while end < list.pieces.count, end < start + Self.longestJoin,
      list.pieces[end].after == .joiner
    {
      end += 1
    }
    while end > start + 1 {
      let text = list.text(of: list.pieces[start..<end])
      if PeeledName(text, index: index, time: time).isKnown { return end }
      end -= 1
    }
    return end
  }

  private mutating func read(piece text: String, carried: inout NameNotes, depth: Int) {
    if depth < Self.deepest, let (head, tail) = Self.bracketed(text), readsApart(text, tail: tail) {
      return read(head, tail: tail, carried: &carried, depth: depth + 1)
    }
    let peeled = PeeledName(text, index: index, time: time)
    if peeled.isNotesAlone {
      if parts.isEmpty { carried = peeled.notes } else { annotateLast(with: peeled.notes) }
    } else if peeled.isKnown {
      if !peeled.leading.isEmpty { carried = peeled.leading }
      let notes = peeled.notes.isEmpty ? carried : peeled.notes
      parts.append(Part(name: peeled.core, notes: notes, said: text))
    } else if peeled.core.isEmpty, !parts.isEmpty {
      // Words that say nothing, such as "no certification", stand beside the name before them.
    } else if !readAnnotated(text, depth: depth + 1),
      parts.isEmpty || !NormalizedName(text).isVersion
    {
      parts.append(Part(name: text, notes: carried, said: text))
    }
  }

  private mutating func annotateLast(with notes: NameNotes) {
    guard let last = parts.indices.last else { return }
    parts[last].notes = parts[last].notes.filled(from: notes)
  }

  // MARK: Brackets

  /// Whether brackets hold a level or names; "Java (17)" and "Kubernetes (learning)" are peeled.
  private func readsApart(_ text: String, tail: String) -> Bool {
    Self.levelDigit(in: tail) != nil
      || !PeeledName(text, index: index, time: time).isKnown
  }

  private mutating func read(
    _ head: String, tail: String, carried: inout NameNotes, depth: Int
  ) {
    let first = parts.count
    read(piece: head, carried: &carried, depth: depth)
    if let notes = Self.notes(of: tail, index: index, time: time) {
      fill(from: first, with: notes)
    } else {
      read(list: tail, depth: depth)
    }
  }

  private static func bracketed(_ text: String) -> (head: String, tail: String)? {
    guard text.hasSuffix(")"), let open = text.lastIndex(of: "(") else { return nil }
    let (head, tail) = (text[..<open], text[text.index(after: open)...].dropLast())
    return head.isEmpty || tail.isEmpty ? nil : (String(head), String(tail))
  }
}
