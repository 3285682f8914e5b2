/// Names with what they stand for, to find those that are like another.
struct NearNames: Sendable {
  private let bytes: PackedBytes
  /// The longest name, in characters.
  private let longest: Int
  /// For each length, where the names begin that are at least as long, counted in names.
  private let starts: Int
  /// The names by length: letters, place of the text, what the name stands for, count of words.
  private let candidates: Int
  private let texts: Int
  /// The names that hold a word.
  private let words: NameTable

  /// Ranks by edits first, then by shared words; unlike names are not offered at all.
  func nearest(to name: NormalizedName, count: Int) -> [Int] {
    let length = name.text.unicodeScalars.count
    guard Self.suggestible.contains(length) else { return [] }
    var best: [Int: Int] = [:]
    collectSlips(of: name.text, length: length, into: &best)
    collectShared(with: name, into: &best)
    return best.sorted { ($0.value, $0.key) < ($1.value, $1.key) }.prefix(count).map(\.key)
  }

  /// Finds names that differ by slips of the finger.
  private func collectSlips(of name: String, length: Int, into best: inout [Int: Int]) {
    let limit = max(1, min(Self.mostEdits, length / Self.lettersPerEdit))
    let letters = LetterMask(name)
    for number in start(of: length - limit)..<start(of: length + limit + 1) {
      let place = candidates + number * Self.candidateDigits
      guard letters.mayBe(LetterMask(word: bytes.word(at: place)), within: limit) else { continue }
      let candidate = candidate(number)
      guard let edits = editDistance(name, candidate.text, atMost: limit) else { continue }
      best[candidate.target] = min(best[candidate.target] ?? .max, edits)
    }
  }

  /// Finds names that share at least half of the words.
  private func collectShared(with name: NormalizedName, into best: inout [Int: Int]) {
    let wanted = Set(name.words.filter { $0.count > Self.shortWord })
    var found: [Int] = []
    for word in wanted {
      guard var reader = words.find(word) else { continue }
      for _ in 0..<reader.number() { found.append(reader.fixed(digits: Self.numberDigits)) }
    }
    found.sort()
    var first = 0
    while first < found.count {
      var end = first + 1
      while end < found.count, found[end] == found[first] { end += 1 }
      let shared = end - first
      if shared * 2 >= wanted.count {
        let candidate = candidate(found[first])
        let distance = Self.behindEdits - shared + candidate.words
        best[candidate.target] = min(best[candidate.target] ?? .max, distance)
      }
      first = end
    }
  }

  /// The number of the first name that has at least a count of characters.
  private func start(of length: Int) -> Int {
    var reader = PackedReader(
      bytes, at: starts + min(max(length, 0), longest + 1) * PackedDigit.placeDigits)
    return reader.fixed()
  }

  private func candidate(_ number: Int) -> Candidate {
    Candidate(
      PackedReader(bytes, at: candidates + number * Self.candidateDigits + LetterMask.digits),
      texts: texts)
  }

  /// A name as the table holds it.
  private struct Candidate {
    let target: Int
    /// How many words it has, each counted once.
    let words: Int
    private let reader: PackedReader

    init(_ reader: PackedReader, texts: Int) {
      var reader = reader
      let place = reader.fixed()
      target = reader.fixed(digits: NearNames.numberDigits)
      words = reader.fixed(digits: NearNames.wordDigits)
      self.reader = PackedReader(reader.bytes, at: texts + place)
    }

    var text: String {
      var reader = reader
      return reader.text()
    }
  }

  private static let numberDigits = 3
  private static let wordDigits = 2
  private static let candidateDigits =
    LetterMask.digits + PackedDigit.placeDigits + numberDigits + wordDigits

  /// Shorter names resemble too much, longer ones are sentences.
  private static let suggestible = 3...80
  /// One slip of the finger in every four letters, and never more than two.
  private static let lettersPerEdit = 4
  private static let mostEdits = 2
  /// Words as short as "to" and "of" are in too many names to be shared.
  private static let shortWord = 2
  /// Puts names that share words behind those that differ by a slip of the finger.
  private static let behindEdits = 10
}

extension NearNames {
  init(from reader: inout PackedReader) {
    var content = reader.frame()
    let count = content.number()
    longest = content.number()
    words = NameTable(from: &content)
    bytes = content.bytes
    starts = content.position
    candidates = starts + (longest + 2) * PackedDigit.placeDigits
    texts = candidates + count * Self.candidateDigits
  }

  /// Writes names with what they stand for.
  static func pack(_ names: [String: Int], into writer: inout PackedWriter) {
    let sorted = names.map { (length: $0.key.unicodeScalars.count, text: $0.key, target: $0.value) }
      .sorted { ($0.length, $0.text) < ($1.length, $1.text) }
    let longest = sorted.last?.length ?? 0
    var holders: [String: [Int]] = [:]
    var (candidates, texts) = (PackedWriter(), PackedWriter())
    for (number, name) in sorted.enumerated() {
      let words = Set(name.text.split(separator: " "))
      for word in words { holders[String(word), default: []].append(number) }
      LetterMask(name.text).pack(into: &candidates)
      candidates.fixed(texts.bytes.count)
      candidates.fixed(name.target, digits: numberDigits)
      candidates.fixed(words.count, digits: wordDigits)
      texts.text(name.text)
    }
    writer.frame { writer in
      writer.write(sorted.count, longest)
      NameTable.pack(holders, into: &writer) { numbers, writer in
        writer.number(numbers.count)
        for number in numbers { writer.fixed(number, digits: numberDigits) }
      }
      for length in 0...longest + 1 {
        writer.fixed(sorted.firstIndex { $0.length >= length } ?? sorted.count)
      }
      writer.append(candidates.bytes)
      writer.append(texts.bytes)
    }
  }
}
