package import GapcheckCore

/// A run of text within a block.
package indirect enum Inline: Sendable {
  /// Text of any origin: every renderer escapes it.
  case text(String)
  case strong([Inline])
  /// Said beside the point: shown dimmer where that is possible.
  case quiet([Inline])
  case code(String)
  case link([Inline], SafeLink)
  /// A word whose colour supports its meaning and never carries it alone.
  case tone(Tone, [Inline])
}

/// How good or bad something is.
package enum Tone: Sendable, CaseIterable {
  case good, fair, bad
}

extension Inline: ExpressibleByStringLiteral, ExpressibleByStringInterpolation {
  package init(stringLiteral value: String) {
    self = .text(value)
  }
}

extension [Inline] {
  /// One run of plain text.
  package static func plain(_ text: String) -> [Inline] { [.text(text)] }

  /// The text alone, without marks.
  package var plainText: String {
    map { inline in
      switch inline {
      case .text(let text), .code(let text): text
      case .strong(let inner), .quiet(let inner), .link(let inner, _), .tone(_, let inner):
        inner.plainText
      }
    }.joined()
  }
}
