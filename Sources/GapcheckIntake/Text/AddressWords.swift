/// The words of a line apart from the addresses among them, with columns parted by tabs.
///
/// Addresses are no text: `https://example.com/redis` says nothing of Redis.
struct AddressWords {
  private(set) var text = ""
  private(set) var addresses: [String] = []
  /// Whether the line had an address, of the web or for mail.
  private(set) var hasAddress = false

  init(_ scalars: [Unicode.Scalar]) {
    var words = String.UnicodeScalarView()
    var word = String.UnicodeScalarView()
    var spaces = 0
    for scalar in scalars {
      if scalar == " " || scalar == "\t" {
        add(&word, to: &words, after: &spaces)
        spaces += scalar == "\t" ? Self.gap : 1
      } else {
        word.append(scalar)
      }
    }
    add(&word, to: &words, after: &spaces)
    text = hasAddress ? Self.withoutEmptyBrackets(String(words)) : String(words)
  }

  /// So many spaces part columns.
  private static let gap = 3

  private mutating func add(
    _ word: inout String.UnicodeScalarView, to words: inout String.UnicodeScalarView,
    after spaces: inout Int
  ) {
    guard !word.isEmpty else { return }
    let kept = Self.isLeader(word) ? "\t" : withoutAddress(String(word))
    if !words.isEmpty, !kept.isEmpty, words.last != "\t", kept != "\t" {
      words.append(spaces >= Self.gap ? "\t" : " ")
    }
    if !(kept == "\t" && words.last == "\t") { words.append(contentsOf: kept.unicodeScalars) }
    word = String.UnicodeScalarView()
    spaces = 0
  }

  /// Whether dots or dashes lead from one column to the next.
  private static func isLeader(_ word: String.UnicodeScalarView) -> Bool {
    word.count >= 4 && word.allSatisfy { "-._—–=~·…".unicodeScalars.contains($0) }
  }

  private mutating func withoutAddress(_ word: String) -> String {
    guard
      word.utf8.contains(where: { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "@") })
        || word.hasPrefix("www."),
      let range = Self.address(in: word)
    else { return word }
    hasAddress = true
    let address = String(word[range])
    addresses.append(Self.withScheme(address))
    let rest = word[..<range.lowerBound] + word[range.upperBound...]
    return rest.allSatisfy { !$0.isLetter && !$0.isNumber && !"()[]".contains($0) }
      ? "" : String(rest)
  }

  private static func withScheme(_ address: String) -> String {
    if address.contains("://") || address.hasPrefix("mailto:") { return address }
    return (address.contains("@") ? "mailto:" : "https://") + address
  }

  private static func address(in word: String) -> Range<String.Index>? {
    guard word.utf8.count <= 2000 else { return nil }
    let start = word.firstIndex { $0.isLetter || $0.isNumber } ?? word.startIndex
    let trailing = word.reversed().prefix { ".,;:)]}>\"'|".contains($0) }.count
    let end = word.index(word.endIndex, offsetBy: -trailing)
    guard start < end else { return nil }
    for scheme in ["https://", "http://", "mailto:", "www."] {
      guard let found = word[start..<end].firstRange(of: scheme) else { continue }
      return found.lowerBound..<end
    }
    let body = word[start..<end]
    return isMail(body) || isBareAddress(body) ? start..<end : nil
  }

  private static func isMail(_ text: Substring) -> Bool {
    let sides = text.split(separator: "@", omittingEmptySubsequences: false)
    return sides.count == 2 && !sides[0].isEmpty && sides[1].contains(".")
  }

  /// Whether a text such as `github.com/example` is an address without its scheme.
  private static func isBareAddress(_ text: Substring) -> Bool {
    guard let slash = text.firstIndex(of: "/") else { return false }
    let host = text[..<slash].split(separator: ".", omittingEmptySubsequences: false)
    guard host.count >= 2, let last = host.last, domains.contains(last.lowercased()) else {
      return false
    }
    return host.allSatisfy { part in
      !part.isEmpty && part.allSatisfy { $0.isLetter || $0.isNumber || $0 == "-" }
    }
  }

  private static let domains: Set<String> = [
    "com", "org", "net", "io", "dev", "de", "fr", "es", "it", "nl", "pl", "pt", "br", "uk", "eu",
    "co", "me", "ch", "at", "be", "in", "ai", "app", "sh", "tech", "page", "xyz", "edu", "info",
    "us", "ca", "au", "ly", "gg", "to", "cloud", "blog", "im",
  ]

  private static func withoutEmptyBrackets(_ text: String) -> String {
    var result = text
    for pair in ["()", "[]", "( )", "<>"] { result = result.replacing(pair, with: "") }
    return result
  }
}
