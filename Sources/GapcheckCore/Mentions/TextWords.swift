/// The words of a running text, without addresses, handles and paths.
struct TextWords {
  private(set) var words: [TextWord] = []
  private let bytes: [UInt8]
  private let scalars: [Unicode.Scalar]
  private let index: NameIndex
  /// What was met since the last word.
  private var gap: TextGap = []
  /// What stands behind the last word.
  var lastGap: TextGap { gap }

  init(_ text: String, index: NameIndex) {
    bytes = Array(text.utf8)
    scalars = Array(text.unicodeScalars)
    self.index = index
    var (start, offset) = (0, 0)
    while start < scalars.count {
      let end = scalars[start...].firstIndex(where: \.isBlank) ?? scalars.count
      readChunk(start..<end, from: offset)
      offset += length(of: start..<end)
      guard end < scalars.count else { return }
      gap.formUnion(scalars[end].isLineBreak ? [.line, .space] : .space)
      offset += UTF8.width(scalars[end])
      start = end + 1
    }
  }

  /// The text of a range of bytes, as written.
  func text(at range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  /// The place from the first to the last of some words, in bytes.
  func range(of run: Range<Int>) -> Range<Int> {
    guard let first = words[run].first, let last = words[run].last else { return 0..<0 }
    return first.range.lowerBound..<last.range.upperBound
  }

  /// The text from the first to the last of some words, as written.
  func text(of run: Range<Int>) -> String { text(at: range(of: run)) }

  /// Whether the byte before a word is a full stop that no letter stands before, as in ".NET".
  func hasLeadingDot(_ word: Int) -> Bool {
    let start = words[word].range.lowerBound
    guard start > 0, bytes[start - 1] == UInt8(ascii: ".") else { return false }
    return start == 1
      || !NormalizedName.isKept(Unicode.Scalar(bytes[start - 2]))
        && bytes[start - 2] < 0x80
  }

  /// What stands before a word, or a full stop behind the last.
  func gap(before word: Int) -> TextGap { word < words.count ? words[word].gap : .stop }

  /// The name that a run of words spells.
  func name(of run: Range<Int>) -> String {
    run.count == 1
      ? words[run.lowerBound].text : words[run].lazy.map(\.text).joined(separator: " ")
  }

  private func length(of range: Range<Int>) -> Int {
    scalars[range].reduce(0) { $0 + UTF8.width($1) }
  }
}

// MARK: Reading

extension TextWords {
  /// Reads what stands between two blanks.
  private mutating func readChunk(_ chunk: Range<Int>, from start: Int) {
    guard !TextAddress.isAddress(scalars[chunk], index: index) else {
      gap.insert(.other)
      return
    }
    var (position, offset) = (chunk.lowerBound, start)
    while position < chunk.upperBound {
      let end = wordEnd(from: position, in: chunk)
      if end > position {
        let width = length(of: position..<end)
        append(position..<end, at: offset..<(offset + width))
        (position, offset) = (end, offset + width)
      } else {
        gap.formUnion(mark(at: position, in: chunk))
        offset += UTF8.width(scalars[position])
        position += 1
      }
    }
  }

  private mutating func append(_ range: Range<Int>, at place: Range<Int>) {
    let written = String(String.UnicodeScalarView(scalars[range]))
    let first = scalars[range.lowerBound]
    let letters = scalars[range].filter(\.isLetter)
    let word = TextWord(
      name: NormalizedName(written), range: place, gap: settledGap(before: range.lowerBound),
      isCapitalized: first.isCapital,
      isShouted: letters.count > 1 && letters.allSatisfy(\.isCapital))
    gap = []
    if !word.name.isEmpty { words.append(word) }
  }

  /// Finds the end of the word that begins at a place; the place itself where none does.
  private func wordEnd(from start: Int, in chunk: Range<Int>) -> Int {
    var end = start
    while end < chunk.upperBound, isKept(end, from: start, in: chunk) {
      // Scripts without blanks run on behind a name in Latin letters.
      if end > start, scalars[end].isOfUnspacedScript != scalars[start].isOfUnspacedScript { break }
      end += 1
    }
    return end
  }

  /// Whether a character is part of a word: a plus and a hash only at its end, as in "C++" and "C#".
  private func isKept(_ place: Int, from start: Int, in chunk: Range<Int>) -> Bool {
    let scalar = scalars[place]
    guard scalar == "+" || scalar == "#" else { return NormalizedName.isKept(scalar) }
    guard place > start else { return false }
    if scalar == "+", scalars[place - 1] == "+" { return true }
    let next = place + 1
    guard next < chunk.upperBound else { return true }
    return scalars[next] == "+" || !NormalizedName.isKept(scalars[next])
  }

  private func mark(at place: Int, in chunk: Range<Int>) -> TextGap {
    let isLast = place + 1 == chunk.upperBound
    switch scalars[place] {
    case ",", "、", "，": return .comma
    case ";", "。", "；": return .stop
    case "!", "?", "…": return isLast ? .stop : .other
    case "•", "|", "·", "▪", "●", "‣", "◦": return .bar
    // Within a word these are marks of emphasis.
    case "*", "~": return chunk.count == 1 ? .bar : []
    case "`": return []
    case "_": return isBetweenLetters(place, in: chunk) ? .hyphen : []
    case "(", "[", "{", "（": return .open
    case ")", "]", "}", "）": return .close
    case ":", "：": return .colon
    case "/": return .slash
    case "&": return .ampersand
    case "+": return .plus
    case "-", "‑", "\u{AD}": return .hyphen
    case "–", "—", "→", "=": return .dash
    case ".": return .dot
    case "'", "’": return .apostrophe
    case "\"", "“", "”", "„", "«", "»": return .quote
    case "@": return .at
    default: return .other
    }
  }

  private func isBetweenLetters(_ place: Int, in chunk: Range<Int>) -> Bool {
    place > chunk.lowerBound && place + 1 < chunk.upperBound
      && NormalizedName.isKept(scalars[place - 1]) && NormalizedName.isKept(scalars[place + 1])
  }

  /// Decides by its surroundings what a hyphen and a full stop are.
  private func settledGap(before place: Int) -> TextGap {
    var settled = gap
    if settled.isSuperset(of: [.hyphen, .space]) {
      settled.remove(.hyphen)
      // A hyphen at the beginning of a line is a bullet.
      settled.insert(words.isEmpty || settled.contains(.line) ? .bar : .dash)
    }
    if settled.isSuperset(of: [.dot, .space]), !hasLeadingDot(at: place) {
      settled.remove(.dot)
      if !isAbbreviation(words.last) { settled.insert(.stop) }
    }
    if settled.isSuperset(of: [.dot, .space]) { settled.remove(.dot) }
    return settled
  }

  /// Whether a full stop belongs to the word behind it, as in ".NET".
  private func hasLeadingDot(at place: Int) -> Bool {
    place > 0 && scalars[place - 1] == "." && (place == 1 || scalars[place - 2].isBlank)
  }

  private func isAbbreviation(_ word: TextWord?) -> Bool {
    guard let text = word?.text else { return true }
    return text.utf8.count == 1 || Self.abbreviations.contains(text)
  }

  private static let abbreviations: Set<String> = [
    "incl", "approx", "ca", "bzw", "inkl", "usw", "vs", "etc", "exp", "ex", "no", "resp", "ggf",
  ]
}

extension Unicode.Scalar {
  fileprivate var isBlank: Bool { self == " " || isLineBreak || self == "\t" || self == "\u{A0}" }
  fileprivate var isLineBreak: Bool { self == "\n" || self == "\r" || self == "\u{2028}" }

  fileprivate var isLetter: Bool {
    isASCII ? isCapital || ("a"..."z").contains(self) : properties.isAlphabetic
  }

  fileprivate var isCapital: Bool { isASCII ? ("A"..."Z").contains(self) : properties.isUppercase }

  /// Whether it is of a script that writes words without blanks: Chinese, Japanese, Korean.
  fileprivate var isOfUnspacedScript: Bool { (0x2E80...0xFAFF).contains(value) }
}

extension TextWords {
  /// Whether a bracket closes before a word, or behind the last.
  func closes(before word: Int) -> Bool {
    word < words.count ? words[word].gap.contains(.close) : lastGap.contains(.close)
  }
}
