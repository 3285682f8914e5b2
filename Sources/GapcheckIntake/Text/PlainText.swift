/// The lines of a text, whatever program it was pasted from.
///
/// Bytes that are no UTF-8 are passed over (``SourceEncoding`` reads them before), invisible characters
/// dropped, ligatures taken apart, and every kind of space and line end made one kind.
struct PlainText {
  /// Largest text that is read, in bytes; the longest résumés have a tenth of it.
  static let largest = 1 << 18
  static let mostLines = 10_000
  /// Longer lines are cut, in bytes; a whole résumé pasted as one line is shorter.
  private static let longestLine = 20_000
  /// Longer words are no words but data, in bytes, and are left out; languages that have no spaces
  /// write in other letters.
  private static let longestWord = 2_000

  private(set) var lines: [String] = []
  /// The limits, in bytes, past which something was left out.
  private var cuts: Set<Int> = []

  /// Refuses what is larger than a résumé can be, and formats that are no text.
  init(_ bytes: [UInt8]) throws(TextError) {
    guard bytes.count <= Self.largest else { throw .tooLarge }
    if let format = Self.format(of: bytes) { throw .notText(format) }
    addLines(of: String(decoding: bytes, as: UTF8.self))
    guard lines.count <= Self.mostLines else { throw .tooLarge }
  }

  /// What was left out.
  var notes: [ResumeNote] {
    [(Self.longestWord, "a word"), (Self.longestLine, "a line")].filter { cuts.contains($0.0) }
      .map { ResumeNote(.cut(limit: "\($0) bytes of \($1)")) }
  }

  // MARK: Formats

  private static let magic: [(format: TextError.Format, bytes: [UInt8])] = [
    (.pdf, Array("%PDF".utf8)),
    (.wordProcessor, [0x50, 0x4B, 0x03, 0x04]),
    (.wordProcessor, [0xD0, 0xCF, 0x11, 0xE0]),
    (.wordProcessor, Array("{\\rtf".utf8)),
    (.utf16, [0xFF, 0xFE]),
    (.utf16, [0xFE, 0xFF]),
  ]

  /// The format of bytes that are no text in UTF-8, where their first ones tell.
  static func format(of bytes: [UInt8]) -> TextError.Format? {
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let content = bytes.starts(with: mark) ? bytes.dropFirst(3) : bytes[...]
    if let known = magic.first(where: { content.starts(with: $0.bytes) }) { return known.format }
    let sample = content.prefix(1024)
    let zeros = sample.count { $0 == 0 }
    if zeros * 3 > sample.count { return .utf16 }
    let controls = sample.count { $0 < 0x20 && !(0x09...0x0D).contains($0) && $0 != 0x1B }
    return controls * 20 > sample.count ? .binary : nil
  }

  // MARK: Lines

  /// Cuts a text into lines, and what nobody writes out of these.
  private mutating func addLines(of text: String) {
    for line in text.plainCharacters.utf8.split(
      separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    {
      add(line)
    }
  }

  private mutating func add(_ line: Substring.UTF8View) {
    guard line.count > Self.longestWord else { return lines.append(String(Substring(line))) }
    var kept = ""
    var rest = line
    while !rest.isEmpty {
      let gap = rest.prefix(while: Self.isGap)
      let word = rest[gap.endIndex...].prefix { !Self.isGap($0) }
      rest = rest[word.endIndex...]
      if word.count > Self.longestWord, word.allSatisfy({ $0 < 0x80 }) {
        cuts.insert(Self.longestWord)
        continue
      }
      if kept.utf8.count + gap.count + word.count > Self.longestLine {
        cuts.insert(Self.longestLine)
        break
      }
      kept += Substring(gap) + Substring(word)
    }
    lines.append(kept)
  }

  private static func isGap(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t")
  }
}
