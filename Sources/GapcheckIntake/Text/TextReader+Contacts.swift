import GapcheckCore

/// Lines that say how to reach a person, and nothing of what the person can do.
extension TextReader {
  /// Whether a line holds addresses, telephone numbers or the like, and little else.
  func isContact(_ text: String, addresses: [String]) -> Bool {
    guard text.utf8.count <= Self.longestLine else { return false }
    let name = NormalizedName(text)
    if name.isEmpty { return true }
    if let (label, rest) = shape.label(of: text), words.isContactLabel(label) {
      return !shape.isKnownList(rest, atLeast: 1)
    }
    let others = name.words.filter {
      !words.isContact($0) && $0 != "of" && !$0.allSatisfy(\.isNumber)
    }
    if others.isEmpty { return !words.holdsKnownName(text) || !addresses.isEmpty }
    let isReachable =
      Self.hasTelephoneNumber(text) || addresses.contains { $0.hasPrefix("mailto:") }
    return isReachable && others.count <= Self.mostOtherWords && !words.hasSentenceWord(others)
  }

  private static let longestLine = 240
  private static let mostOtherWords = 8

  /// Whether nine digits stand together behind the mark that begins a telephone number.
  private static func hasTelephoneNumber(_ text: String) -> Bool {
    var digits = 0
    var isNumber = false
    var previous: Character = " "
    for character in text {
      if character.isASCII, character.isNumber {
        if digits == 0 { isNumber = previous == "+" || previous == "(" || character == "0" }
        digits += 1
        if isNumber, digits == 9 { return true }
      } else if !" -()./+".contains(character) {
        digits = 0
      }
      previous = character
    }
    return false
  }
}
