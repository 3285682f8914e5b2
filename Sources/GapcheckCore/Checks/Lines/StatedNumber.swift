extension CheckSubject {
  /// Whether a text states a number that says how much or how many, in digits or as a word.
  func statesNumber(_ text: String) -> Bool {
    statesFigure(text) || !words("number-words", in: text).isEmpty
  }

  /// Whether a text states a number in digits.
  ///
  /// Years, versions ("GPT 4") and digits within names ("k8s", "p99", "recall@5") say nothing of the
  /// kind.
  func statesFigure(_ text: String) -> Bool {
    var last: Substring = ""
    for piece in text.split(whereSeparator: { $0.isWhitespace || "()[]{}=:;|<>→".contains($0) }) {
      let bare = piece.drop { !$0.isLetter && !$0.isNumber && $0 != "@" && $0 != "#" }
      if bare.first?.isNumber == true, !bare.isYear,
        words("versioned-words", in: String(last)).isEmpty
      {
        return true
      }
      last = piece
    }
    return false
  }
}

extension Substring {
  /// Whether the text begins with a year of somebody's working life; 2000 is too often a count.
  fileprivate var isYear: Bool {
    let digits = prefix { $0.isNumber }
    let next = dropFirst(digits.count).first
    guard digits.count == 4, let year = Int(digits), next?.isLetter != true,
      !(next.map { ",.%".contains($0) } == true && dropFirst(5).first?.isNumber == true)
    else { return false }
    return (1970...1999).contains(year) || (2001...2039).contains(year)
  }
}
