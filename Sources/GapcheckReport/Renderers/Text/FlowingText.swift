/// Styled text cut into words at its spaces, of which lines are made.
///
/// All text stands in one piece, with one space between words, so that a line is cut out of it at
/// once: making lines word by word took a fifth of a whole audit.
struct FlowingText {
  /// A word, by the places of its bytes, with the columns it takes.
  struct Word {
    let start: Int
    let end: Int
    let columns: Int
  }

  private(set) var words: [Word] = []
  private var bytes: [UInt8] = []
  /// Where each look ends.
  private var looks: [(end: Int, style: TextStyle)] = []
  /// Where the word that is being read begins, and its columns so far.
  private var open: (start: Int, columns: Int)?

  /// The columns of all words on one line.
  var columns: Int { columns(of: words.indices) }

  /// Adds text of one look.
  mutating func add(_ text: String, _ style: TextStyle) {
    var start = bytes.count
    for byte in text.utf8 {
      if byte == 0x20 {
        endPart(from: start, style)
        finish()
        start = bytes.count
      } else {
        if open == nil {
          begin(style)
          start = bytes.count
        }
        bytes.append(byte)
      }
    }
    endPart(from: start, style)
  }

  /// Ends the last word.
  mutating func finish() {
    guard let word = open else { return }
    words.append(Word(start: word.start, end: bytes.count, columns: word.columns))
    open = nil
  }

  /// Begins a word after a space, which has the look of both sides if they look the same.
  private mutating func begin(_ style: TextStyle) {
    if let last = looks.last {
      bytes.append(0x20)
      extendLook(last.style == style ? style : .plain)
    }
    open = (bytes.count, 0)
  }

  /// Ends a part of a word that looks the same.
  private mutating func endPart(from start: Int, _ style: TextStyle) {
    guard start < bytes.count else { return }
    let part = bytes[start...]
    open?.columns +=
      part.allSatisfy { $0 < 0x80 } ? part.count : String(decoding: part, as: UTF8.self).columns
    extendLook(style)
  }

  private mutating func extendLook(_ style: TextStyle) {
    if looks.last?.style == style {
      looks[looks.count - 1].end = bytes.count
    } else {
      looks.append((bytes.count, style))
    }
  }

  // MARK: Lines

  /// The line of some words.
  func line(_ range: Range<Int>) -> TextLine {
    guard !range.isEmpty else { return TextLine() }
    let end = words[range.upperBound - 1].end
    var start = words[range.lowerBound].start
    var pieces: [TextLine.Piece] = []
    for look in looks where look.end > start {
      let text = String(decoding: bytes[start..<min(look.end, end)], as: UTF8.self)
      pieces.append(TextLine.Piece(text: text, style: look.style))
      start = look.end
      if start >= end { break }
    }
    return TextLine(pieces, columns: columns(of: range))
  }

  /// The line of some words after what already stands on it.
  func line(after line: TextLine, _ range: Range<Int>) -> TextLine {
    if line.isEmpty { return self.line(range) }
    if range.isEmpty { return line }
    var line = line
    line.append(word: self.line(range))
    return line
  }

  private func columns(of range: Range<Int>) -> Int {
    words[range].reduce(max(0, range.count - 1)) { $0 + $1.columns }
  }
}
