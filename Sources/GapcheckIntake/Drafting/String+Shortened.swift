extension String {
  /// The text on one line, cut between words to a number of characters.
  func shortened(to limit: Int) -> String {
    var result = ""
    var rest = drop { $0.isWhitespace }
    // Long texts are drafted from once for each skill in them: look at no more than is kept.
    while !rest.isEmpty {
      let word = rest.prefix(limit).prefix { !$0.isWhitespace }
      rest = rest[word.endIndex...].drop { $0.isWhitespace }
      guard result.count + word.count < limit else {
        return result.isEmpty ? String(word.prefix(limit)) : result + " …"
      }
      result += result.isEmpty ? String(word) : " \(word)"
    }
    return result
  }

  /// The same with the words around a name, where it stands too far behind to be shown else.
  func shortened(to limit: Int, around name: String) -> String {
    let beginning = shortened(to: limit)
    guard !name.isEmpty, count(isOver: limit), !beginning.contains(name),
      let found = prefix(Self.farthest).firstRange(of: name)
    else { return beginning }
    // As much room before the name as behind it, as far as there is any.
    let before = max(0, (limit - name.count) / 2 - 2)
    let from = index(found.lowerBound, offsetBy: -before, limitedBy: startIndex) ?? startIndex
    let start = self[from..<found.lowerBound].firstIndex(where: \.isWhitespace)
    return "… " + String(self[(start ?? found.lowerBound)...]).shortened(to: limit - 2)
  }

  /// A name that stands behind so many characters is not looked for.
  private static let farthest = 2000

  private func count(isOver limit: Int) -> Bool {
    index(startIndex, offsetBy: limit, limitedBy: endIndex).map { $0 < endIndex } ?? false
  }
}
