/// The names of a list that was read last, and the words behind it that say nothing.
struct NameChain {
  struct Name {
    let position: Int
    let words: Range<Int>
    /// What stands before it.
    let gap: TextGap
    /// Whether "and" stands before it.
    let isJoined: Bool
  }

  private(set) var names: [Name] = []
  /// The words behind the last name that say nothing.
  private(set) var bridged = 0
  private var isJoined = false
  /// The word up to which was read.
  private var end = 0

  /// The most words that say nothing between a name and what is said of it.
  private static let longestBridge = 3

  var isOpen: Bool { !names.isEmpty }

  mutating func add(_ position: Int, span: NameSpan, gap: TextGap) {
    names.append(Name(position: position, words: span.words, gap: gap, isJoined: isJoined))
    isJoined = false
    bridged = 0
    end = span.words.upperBound
  }

  mutating func join(_ place: Int) {
    isJoined = true
    end = place + 1
  }

  mutating func bridge(_ place: Int, gap: TextGap) {
    bridged += 1
    end = place + 1
  }

  /// Whether a name at a place goes on with the list.
  func continues(to place: Int) -> Bool { end == place && bridged == 0 }

  func isDirectlyBefore(_ place: Int) -> Bool {
    names.last.map { $0.words.upperBound == place } ?? false
  }

  /// Whether nothing stands between the list and a word but what says nothing.
  func reaches(_ place: Int) -> Bool {
    end == place && bridged <= Self.longestBridge && !isJoined
  }

  /// The names that a cue behind the list speaks of.
  func targets(of cue: TextCue, gap: TextGap) -> [Int] {
    if !gap.isDisjoint(with: [.colon, .dash]) { return names.map(\.position) }
    if !gap.isDisjoint(with: [.open, .comma]) { return names.suffix(1).map(\.position) }
    var targets: [Int] = []
    for name in names.reversed() {
      targets.append(name.position)
      guard name.isJoined || name.gap.contains(.slash) else { break }
    }
    return targets
  }
}

extension TextCue {
  /// Whether a cue behind a gap can be said of the names before it.
  func isTrailing(_ gap: TextGap, behind chain: NameChain) -> Bool {
    let isSetOff = !gap.isDisjoint(with: [.open, .comma, .colon, .dash])
    switch kind {
    case .negation, .level, .years: return isSetOff || gap == .space
    case .learning, .wanting: return isSetOff || chain.bridged > 0
    case .rejecting: return isSetOff || gap == .space
    case .contrast, .employer, .hiring, .others, .later: return false
    }
  }
}

extension TextGap {
  /// Whether one part of a sentence ends at it.
  var isBoundary: Bool {
    endsClause || !isDisjoint(with: [.comma, .close, .open, .dash, .colon, .quote])
  }
}
