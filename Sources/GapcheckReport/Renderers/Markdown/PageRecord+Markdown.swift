/// Records stand in Markdown and HTML as comments: `<!-- name key:value key:value -->`.
extension PageRecord {
  /// The record as a comment.
  var comment: String {
    let words = [name].filter { !$0.isEmpty } + fields.map { "\($0.key):\($0.value.commentSafe)" }
    return "<!-- \(words.joined(separator: " ")) -->"
  }

  /// Reads the last comment of a line that is a record of this kind.
  package init?(markdown line: some StringProtocol, name: String) {
    let text = String(line)
    guard let start = text.ranges(of: "<!-- ").last?.upperBound,
      let end = text.ranges(of: " -->").last?.lowerBound, start <= end
    else { return nil }
    var words = text[start..<end].split(separator: " ")
    if !name.isEmpty {
      guard words.first.map(String.init) == name else { return nil }
      words.removeFirst()
    }
    let fields = words.compactMap { word -> Field? in
      let parts = word.split(separator: ":", maxSplits: 1)
      return parts.count == 2 ? Field(String(parts[0]), String(parts[1])) : nil
    }
    guard fields.count == words.count else { return nil }
    self.init(name: name, fields: fields)
  }

  /// The value of a field.
  package subscript(key: String) -> String? { fields.first { $0.key == key }?.value }
}

extension String {
  /// The value with nothing that could end the comment around it or the word that it is.
  fileprivate var commentSafe: String {
    let kept = unicodeScalars.filter { scalar in
      scalar.isASCIILetterOrDigit || "-._,".unicodeScalars.contains(scalar)
    }
    return kept.split(separator: "-").map { String($0) }.joined(separator: "-")
  }
}
