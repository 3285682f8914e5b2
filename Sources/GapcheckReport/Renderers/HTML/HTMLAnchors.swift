/// Hands out the names that places on a page are linked by, each one once.
struct HTMLAnchors {
  private var taken: Set<String> = []

  /// Returns a name of small letters, digits and hyphens, like the key and unlike all before it.
  mutating func anchor(for key: String) -> String {
    let name = key.anchorName
    var anchor = name
    var number = 2
    while !taken.insert(anchor).inserted {
      anchor = "\(name)-\(number)"
      number += 1
    }
    return anchor
  }
}

extension String {
  /// The key's ASCII letters and digits, with hyphens for all else.
  fileprivate var anchorName: String {
    let words = lowercased().unicodeScalars.split { !$0.isASCIILetterOrDigit }
    var name = words.map { String($0) }.joined(separator: "-").prefix(80)
    if name.last == "-" { name.removeLast() }
    return name.isEmpty ? "part" : String(name)
  }
}
