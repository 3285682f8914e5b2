/// What a word or phrase is to the names around it: one bit for each kind.
struct PhraseSet: OptionSet, Sendable {
  let rawValue: Int

  init(rawValue: Int) {
    self.rawValue = rawValue
  }

  init(_ phrase: Phrase) {
    rawValue = 4 << phrase.place
  }

  /// A phrase or a level word begins or ends with the word.
  static let edge = PhraseSet(rawValue: 1)
  /// A phrase that leads up to a name ends with the word, as with "experience" and "good".
  static let closing = PhraseSet(rawValue: 2)
}

extension PhraseSet: Packable {
  init(from reader: inout PackedReader) { self.init(rawValue: reader.number()) }
  func pack(into writer: inout PackedWriter) { writer.number(rawValue) }
}

extension Phrase {
  /// Its place among all cases; written down, because it is asked for with every word of a text.
  fileprivate var place: Int {
    switch self {
    case .learning: 0
    case .wanting: 1
    case .negation: 2
    case .contrast: 3
    case .joining: 4
    case .filler: 5
    case .vendor: 6
    case .heading: 7
    case .since: 8
    case .tool: 9
    case .making: 10
    case .everyday: 11
    case .capital: 12
    case .listed: 13
    case .other: 14
    case .bridge: 15
    case .resuming: 16
    case .employer: 17
    case .company: 18
    case .role: 19
    case .hiring: 20
    case .loose: 21
    case .wish: 22
    case .later: 23
    case .knowing: 24
    case .others: 25
    case .rejecting: 26
    case .writer: 27
    case .shortJoining: 28
    case .cloudService: 29
    case .cloud: 30
    case .plainTask: 31
    case .adjective: 32
    case .year: 33
    case .month: 34
    }
  }
}
