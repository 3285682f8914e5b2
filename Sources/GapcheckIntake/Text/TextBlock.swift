import GapcheckCore

/// A line with those that go on in it, as one text.
struct TextBlock {
  /// The first of its lines.
  let line: TextLine
  /// The words of all its lines, columns parted by tabs.
  private(set) var text: String
  private(set) var addresses: [String]
  /// The last of its lines.
  private var last: TextLine
  /// Whether its lines are broken wherever a narrow column ended.
  private var isNarrow = false

  private init(_ line: TextLine) {
    self.line = line
    last = line
    text = line.text
    addresses = line.addresses
  }

  /// The words on one line.
  var words: String { text.replacing("\t", with: " ") }

  /// Where it stands, as people are told.
  var place: String { "line \(line.number)" }

  /// Joins lines that were broken in mid-sentence; blank lines and rulers are left out.
  static func blocks(of lines: some Sequence<TextLine>, words: TextVocabulary) -> [TextBlock] {
    var blocks: [TextBlock] = []
    var isOpen = false
    for line in lines {
      switch line.shape {
      case .blank, .ruler: isOpen = false
      case .text:
        if isOpen, let last = blocks.indices.last, blocks[last].goesOn(in: line, words) {
          blocks[last].append(line, words: words)
        } else {
          blocks.append(TextBlock(line))
        }
        isOpen = true
      case .bullet, .heading, .row:
        blocks.append(TextBlock(line))
        isOpen = line.isBullet
      }
    }
    return blocks
  }

  // MARK: Broken lines

  /// Lines as long as this may have been broken to fit a page, in bytes.
  private static let fullLine = 55
  /// Longer ones are no paragraphs of a person's, in bytes.
  private static let longestParagraph = 4_000
  /// A line that goes on in small letters may be shorter.
  private static let halfLine = 30

  private func goesOn(in next: TextLine, _ words: TextVocabulary) -> Bool {
    guard let end = last.text.last, let start = next.text.first,
      text.utf8.count < Self.longestParagraph, !beginsAnew(next, words)
    else { return false }
    if end == "," || words.stopsShort(last.text) { return true }
    if end == "-", last.text.dropLast().last?.isLetter ?? false { return start.isLetter }
    if start.isLowercase {
      return last.length >= Self.halfLine || isNarrow || line.isBullet && next.indent > line.indent
    }
    if ".:;!?".contains(end) { return false }
    if line.isBullet, next.indent > line.indent { return true }
    return last.length >= Self.fullLine
  }

  /// Whether a line has a label of its own, one in small letters only beside other labels, or is the
  /// title of a certificate like the line above.
  private func beginsAnew(_ next: TextLine, _ words: TextVocabulary) -> Bool {
    if words.isCertificate(next.text), words.isCertificate(last.text) { return true }
    return LineLabel.isCapitalised(next.text)
      || LineLabel.leads(next.text) && LineLabel.leads(line.text)
      || next.hasBoldLabel
  }

  private mutating func append(_ next: TextLine, words: TextVocabulary) {
    isNarrow = isNarrow || words.stopsShort(last.text)
    if text.hasSuffix("-"), text.dropLast().last?.isLetter ?? false {
      joinHyphen(with: next.text, names: words.names)
    } else {
      text += " " + next.text
    }
    addresses += next.addresses
    last = next
  }

  /// Joins a word cut in two; the hyphen stays where it is part of the name.
  private mutating func joinHyphen(with next: String, names: NameIndex) {
    let first = text.dropLast().suffix(Self.longestHalf).reversed().prefix {
      $0.isLetter || $0.isNumber
    }
    let second = next.prefix(Self.longestHalf).prefix { $0.isLetter || $0.isNumber || $0 == "-" }
    let word = String(first.reversed())
    let isOneWord = names.meaning(of: NormalizedName(word + second)) != nil
    let isTwoWords = names.meaning(of: NormalizedName(word + "-" + second)) != nil
    let keepsHyphen =
      !(next.first?.isLowercase ?? true) || (isTwoWords && !isOneWord)
      || Self.firstHalves.contains(word.lowercased())
    text = (keepsHyphen ? text : String(text.dropLast())) + next
  }

  private static let longestHalf = 30

  /// Words that are the first half of words with a hyphen more often than of words without.
  private static let firstHalves: Set<String> = [
    "event", "cross", "self", "multi", "real", "end", "to", "high", "low", "long", "short", "full",
    "open", "non", "data", "cloud", "test", "domain", "fault", "large", "third", "on", "well",
    "customer", "zero", "fine", "in", "e", "co", "pre", "post", "built",
  ]
}
