/// A name as it is compared: case folded, punctuation to single spaces, `+` and `#` kept.
///
/// "Node.js", "node-js" and "NODE JS" are one name; "C", "C++" and "C#" are three.
package struct NormalizedName: Hashable, Comparable, Sendable {
  package let text: String

  package init(_ raw: String) {
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
    text = result
  }

  package var isEmpty: Bool { text.isEmpty }

  package var words: [Substring] { text.split(separator: " ") }

  package static func < (left: Self, right: Self) -> Bool { left.text < right.text }

  private static func isKept(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "+" || scalar == "#" || scalar.properties.isAlphabetic
      || scalar.properties.numericType != nil
      || scalar.properties.generalCategory == .nonspacingMark
  }
}
