extension Unicode.Scalar {
  /// Whether text shown to a person must spell this scalar out: it is unseen, or it steers what is.
  ///
  /// Controls and escapes, direction overrides, zero-width and private characters: those with which
  /// a name could recolour a terminal, hide words or reorder a line.
  package var isSpelledOut: Bool {
    guard value > 0x7E || value < 0x20 else { return false }
    switch properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse, .surrogate:
      return true
    default: return properties.isDefaultIgnorableCodePoint || properties.isNoncharacterCodePoint
    }
  }

  /// The scalar as `\u{202E}`.
  package var spelledOut: String { "\\u{\(String(value, radix: 16, uppercase: true))}" }
}
