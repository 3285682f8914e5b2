/// What stands between two words of a running text.
struct TextGap: OptionSet, Hashable {
  let rawValue: UInt32

  static let space = TextGap(rawValue: 1 << 0)
  /// A hyphen, an underscore or nothing between two words that are one to a reader.
  static let hyphen = TextGap(rawValue: 1 << 1)
  static let slash = TextGap(rawValue: 1 << 2)
  /// A full stop within a name, as in "Node.js".
  static let dot = TextGap(rawValue: 1 << 3)
  static let apostrophe = TextGap(rawValue: 1 << 4)
  static let ampersand = TextGap(rawValue: 1 << 5)
  static let plus = TextGap(rawValue: 1 << 6)
  static let colon = TextGap(rawValue: 1 << 7)
  static let comma = TextGap(rawValue: 1 << 8)
  static let open = TextGap(rawValue: 1 << 9)
  static let close = TextGap(rawValue: 1 << 10)
  /// A dash with spaces around it.
  static let dash = TextGap(rawValue: 1 << 11)
  /// The end of a sentence.
  static let stop = TextGap(rawValue: 1 << 12)
  static let line = TextGap(rawValue: 1 << 13)
  /// A bullet or a bar, between the items of a list.
  static let bar = TextGap(rawValue: 1 << 14)
  static let at = TextGap(rawValue: 1 << 15)
  static let quote = TextGap(rawValue: 1 << 16)
  /// Anything else, such as an address that is not read.
  static let other = TextGap(rawValue: 1 << 17)

  /// Whether a name may run over it: a colon only in "Run:ai".
  var isInsideName: Bool {
    isSubset(of: [.space, .hyphen, .slash, .dot, .apostrophe, .ampersand, .plus])
      || self == .colon
  }

  /// Whether words such as "no experience with" may run over it.
  var isInsidePhrase: Bool { isSubset(of: [.space, .hyphen, .apostrophe, .dot]) }

  /// Whether what was said before it no longer holds.
  var endsClause: Bool { !isDisjoint(with: [.stop, .line, .bar]) }

  /// Whether the names on its sides are items of one list.
  var joinsList: Bool {
    isSubset(of: [.space, .slash, .ampersand, .plus, .comma, .open, .close, .bar, .quote])
  }
}
