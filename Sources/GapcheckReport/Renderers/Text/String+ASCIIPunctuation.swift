extension String {
  /// The text with typographic punctuation and signs in ASCII; letters of names stay as they are.
  package var asciiPunctuation: String {
    if utf8.allSatisfy({ $0 < 0x80 }) { return self }
    var result = ""
    for scalar in unicodeScalars {
      if let replacement = asciiForms[scalar] {
        result += replacement
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}

private let asciiForms: [Unicode.Scalar: String] = [
  "\u{A0}": " ", "\u{2002}": " ", "\u{2003}": " ", "\u{2009}": " ", "\u{202F}": " ",
  "…": "...", "—": "-", "–": "-", "‑": "-", "‐": "-", "−": "-", "·": "-", "•": "*",
  "‘": "'", "’": "'", "‚": "'", "′": "'", "“": "\"", "”": "\"", "„": "\"", "″": "\"",
  "«": "\"", "»": "\"", "‹": "'", "›": "'",
  "×": "x", "÷": "/", "±": "+/-", "≈": "~", "≠": "!=", "≥": ">=", "≤": "<=", "∞": "inf",
  "→": "->", "←": "<-", "↔": "<->", "⇒": "=>", "↑": "^", "↓": "v",
  "✓": "v", "✔": "v", "✗": "x", "✘": "x", "§": "S.", "¶": "P.", "°": " deg", "½": "1/2",
  "¼": "1/4", "¾": "3/4", "©": "(c)", "®": "(R)", "™": "(TM)", "€": "EUR", "£": "GBP",
]
