extension NormalizedName {
  /// Whether two names are one name written in two ways: "Kubernetes" and "k8s", "Go" and "Golang".
  ///
  /// Tools that show the same skill are no such names: "Grafana" and "Prometheus" are two things.
  func isVariant(of other: NormalizedName) -> Bool {
    plain == other.plain || isShort(for: other) || other.isShort(for: self)
  }

  /// The name without spaces, without its version and without who makes it, which people leave out.
  private var plain: String {
    let words = (withoutVersion ?? self).words
    let isMade = words.count > 1 && Self.makers.contains(String(words[0]))
    return words.dropFirst(isMade ? 1 : 0).joined()
  }

  private static let makers: Set = [
    "apache", "hashicorp", "amazon", "aws", "google", "microsoft", "azure",
  ]

  /// What may be left out at the end of a name.
  private static let endings: Set = ["lang", "ql", "js", "db"]

  private func isShort(for other: NormalizedName) -> Bool {
    let (short, long) = (plain, other.plain)
    guard !short.isEmpty else { return false }
    let initials = String(other.words.compactMap(\.first))
    return short.isNumeronym(of: long) || other.words.count > 1 && short == initials
      || long.hasPrefix(short) && Self.endings.contains(String(long.dropFirst(short.count)))
  }
}

extension String {
  /// Whether it is the first letter of a word, the number of those between and the last, as "k8s".
  fileprivate func isNumeronym(of word: String) -> Bool {
    guard count > 2, word.count > 3, word.first == first, word.last == last else { return false }
    return String(word.count - 2) == dropFirst().dropLast()
  }
}
