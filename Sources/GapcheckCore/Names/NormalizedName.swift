/// A name as it is compared: case folded, punctuation to single spaces, `+` and `#` kept.
///
/// "Node.js", "node-js" and "NODE JS" are one name; "C", "C++" and "C#" are three.
package struct NormalizedName: Hashable, Comparable, Sendable {
  package let text: String

  package init(_ raw: String) {
    text = Self.folded(ascii: raw) ?? Self.folded(raw)
  }

  /// Takes a text that is normalised already.
  static func normalized(_ text: String) -> NormalizedName {
    NormalizedName(text: text, isNormalized: true)
  }

  private init(text: String, isNormalized: Bool) { self.text = text }

  /// Takes words that are normalised already.
  init(words: ArraySlice<NormalizedName>) {
    text = words.lazy.map(\.text).filter { !$0.isEmpty }.joined(separator: " ")
  }

  /// Folds the bytes of names in ASCII, which most are; `nil` for others.
  private static func folded(ascii raw: String) -> String? {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(raw.utf8.count)
    var pendingSpace = false
    for byte in raw.utf8 {
      switch byte {
      case 0x30...0x39, 0x61...0x7A, 0x41...0x5A, UInt8(ascii: "+"), UInt8(ascii: "#"):
        if pendingSpace && !bytes.isEmpty { bytes.append(0x20) }
        pendingSpace = false
        bytes.append((0x41...0x5A).contains(byte) ? byte | 0x20 : byte)
      case 0x80...: return nil
      default: pendingSpace = true
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func folded(_ raw: String) -> String {
    var result = ""
    var pendingSpace = false
    for character in raw.lowercased().unicodeScalars {
      if Self.isKept(character) {
        if pendingSpace && !result.isEmpty { result.unicodeScalars.append(" ") }
        pendingSpace = false
        result.unicodeScalars.append(character)
      } else {
        pendingSpace = true
      }
    }
    return result
  }

  package var isEmpty: Bool { text.isEmpty }

  package var words: [Substring] { text.split(separator: " ") }

  /// The name without its spaces, in which "Argo CD" and "ArgoCD" are one.
  package var compact: String {
    text.utf8.contains(0x20)
      ? String(decoding: text.utf8.filter { $0 != 0x20 }, as: UTF8.self) : text
  }

  /// The name without a version at its end; `nil` where there is none or nothing else.
  var withoutVersion: NormalizedName? {
    let words = words
    let kept = words.dropLast(words.reversed().prefix { Self.isVersion($0) }.count)
    if kept.count < words.count {
      return kept.isEmpty ? nil : NormalizedName(kept.joined(separator: " "))
    }
    guard let last = words.last, let letter = last.lastIndex(where: { !$0.isNumber }) else {
      return nil
    }
    let stem = last[...letter]
    // "S3" and "k8" are names of their own; "Java8" is not.
    guard stem.count > 2, stem.count < last.count else { return nil }
    return NormalizedName((words.dropLast() + [stem]).joined(separator: " "))
  }

  /// Whether nothing but versions is written, as in "8/11/17".
  var isVersion: Bool { !isEmpty && words.allSatisfy(Self.isVersion) }

  package static func < (left: Self, right: Self) -> Bool { left.text < right.text }

  private static func isVersion(_ word: Substring) -> Bool {
    let digits = word.drop { $0 == "v" }
    return !digits.isEmpty && digits.allSatisfy { $0.isNumber || $0 == "x" }
  }

  /// Whether a character is part of names; all others stand between their words.
  static func isKept(_ scalar: Unicode.Scalar) -> Bool {
    // Looking up properties takes a fifth of a start, and hardly a name needs it.
    if scalar.isASCII { return scalar.isKeptASCII }
    return scalar.properties.isAlphabetic
      || scalar.properties.numericType != nil
      || scalar.properties.generalCategory == .nonspacingMark
  }
}

extension Unicode.Scalar {
  /// Whether an ASCII character is a letter or digit, or sets one name apart from another.
  fileprivate var isKeptASCII: Bool {
    switch self {
    case "a"..."z", "A"..."Z", "0"..."9", "+", "#": true
    default: false
    }
  }
}
