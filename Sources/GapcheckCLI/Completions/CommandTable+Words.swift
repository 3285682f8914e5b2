/// The table as completions walk it: word by word.
extension CommandTable {
  /// The first words with a line on each; of several verbs, that they are several.
  var openings: [(word: String, summary: String)] {
    firstWords.map { word in
      if let verb = verb(named: word) { return (word, verb.summary) }
      let seconds = seconds(after: word).map(\.word)
      return (word, "Its commands: \(seconds.joined(separator: ", ")).")
    }
  }

  /// The first words that need a second one.
  var groups: [String] { firstWords.filter { verb(named: $0) == nil } }

  /// The words that may follow the first word of a group, with a line on each.
  func seconds(after word: String) -> [(word: String, summary: String)] {
    verbs(ofGroup: word).map { (String($0.name.dropFirst(word.count + 1)), $0.summary) }
  }
}

extension CommandOption {
  /// Every way to type it, the long one first.
  var flags: [String] { [flag] + (letter.map { ["-\($0)"] } ?? []) }
}
