/// A word, a number or a mark of a text in which dates are looked for.
struct DateToken {
  enum Kind: Hashable {
    /// Letters, in lower case; a character of Chinese or Japanese stands alone.
    case word(String)
    case number(Int, digits: Int)
    /// Anything else that is no white space.
    case mark(Character)
  }

  let kind: Kind
  let range: Range<String.Index>
  /// Whether white space, or nothing at all, stands before it.
  let isApart: Bool

  var word: String? {
    if case .word(let word) = kind { word } else { nil }
  }

  /// The number that its digits write, where it has so many of them.
  func number(digits allowed: ClosedRange<Int>) -> Int? {
    guard case .number(let value, let digits) = kind, allowed.contains(digits) else { return nil }
    return value
  }

  func isMark(_ marks: String) -> Bool {
    if case .mark(let mark) = kind { marks.contains(mark) } else { false }
  }

  /// Cuts a text into tokens.
  static func tokens(of text: String) -> [DateToken] {
    var tokens: [DateToken] = []
    var index = text.startIndex
    while index < text.endIndex {
      let start = index
      let kindOfRun = Class(text[index])
      repeat {
        index = text.index(after: index)
      } while index < text.endIndex
        && kindOfRun.runs && Class(text[index]) == kindOfRun
      let range = start..<index
      guard let kind = kindOfRun.kind(of: text[range]) else { continue }
      let isApart = tokens.last.map { $0.range.upperBound != start } ?? true
      tokens.append(DateToken(kind: kind, range: range, isApart: isApart))
    }
    return tokens
  }

  /// The words of a phrase as the tokens of a text have them.
  static func words(of phrase: String) -> [String] { tokens(of: phrase).compactMap(\.word) }
}

/// What a character may be part of.
private enum Class {
  case space, letter, ideograph, digit, mark

  init(_ character: Character) {
    if character.isWhitespace {
      self = .space
    } else if character.isASCII, character.isNumber {
      self = .digit
    } else if character.isLetter {
      self = character.unicodeScalars.contains { $0.value >= 0x2E80 } ? .ideograph : .letter
    } else {
      self = .mark
    }
  }

  /// Whether such characters in a row are one token.
  var runs: Bool { self != .ideograph && self != .mark }

  func kind(of text: Substring) -> DateToken.Kind? {
    switch self {
    case .space: nil
    case .letter, .ideograph: .word(text.lowercased())
    case .digit: .number(Int(text) ?? .max, digits: text.utf8.count)
    case .mark: text.first.map { .mark($0) }
    }
  }
}
