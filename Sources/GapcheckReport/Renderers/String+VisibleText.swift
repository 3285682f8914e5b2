import GapcheckCore

extension String {
  /// The text on one line: line breaks and tabs are spaces, what cannot be seen is spelled out.
  ///
  /// Text of any origin passes through here before a renderer adds its own escapes. Letters of
  /// every script stay; joiners and variation selectors stay where they shape an emoji. A mark
  /// that would combine with what a renderer draws before the text is spelled out too.
  var visibleText: String {
    let startsWithMark = unicodeScalars.first?.isCombiningMark == true
    guard startsWithMark || unicodeScalars.contains(where: { $0.isSpelledOut }) else { return self }
    let scalars = Array(unicodeScalars)
    var result = String.UnicodeScalarView()
    for (position, scalar) in scalars.enumerated() {
      let isHidden = scalar.isSpelledOut || (position == 0 && startsWithMark)
      if !isHidden || scalars.shapesEmoji(at: position) {
        result.append(scalar)
      } else if scalar.properties.isWhitespace {
        result.append(" ")
      } else {
        result.append(contentsOf: scalar.spelledOut.unicodeScalars)
      }
    }
    return String(result)
  }
}

extension [Unicode.Scalar] {
  /// Whether a joiner stands between two emoji, or a variation selector after one.
  fileprivate func shapesEmoji(at position: Int) -> Bool {
    guard position > 0 else { return false }
    let previous = self[position - 1]
    switch self[position] {
    case "\u{FE0E}", "\u{FE0F}": return previous.properties.isEmoji
    case "\u{200D}":
      return (previous == "\u{FE0F}" || previous.isPictograph)
        && position + 1 < count && self[position + 1].isPictograph
    default: return false
    }
  }
}

extension Unicode.Scalar {
  /// A mark that is drawn over the character before it.
  fileprivate var isCombiningMark: Bool {
    if value < 0x300 { return false }
    return switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .spacingMark: true
    default: false
    }
  }

  /// An emoji that is no digit or sign of ASCII.
  fileprivate var isPictograph: Bool { !isASCII && properties.isEmoji }
}
