import GapcheckCore

/// The sentences of a running text.
enum Sentences {
  /// Cuts a text behind the marks that end sentences.
  static func of(_ text: String) -> [String] {
    var sentences: [String] = []
    var start = text.startIndex
    var index = text.startIndex
    while index < text.endIndex {
      let next = text.index(after: index)
      if ".!?".contains(text[index]), next < text.endIndex, text[next].isWhitespace,
        endsSentence(text[start..<index]), begins(text[next...])
      {
        sentences.append(String(text[start..<next]).trimmed)
        start = next
      }
      index = next
    }
    sentences.append(String(text[start...]).trimmed)
    return sentences.filter { !$0.isEmpty }
  }

  /// Whether what follows white space begins a sentence.
  private static func begins(_ text: Substring) -> Bool {
    guard let first = text.first(where: { !$0.isWhitespace }) else { return true }
    return !first.isLowercase || !first.isLetter
  }

  /// Whether a full stop behind a text ends a sentence rather than a short form.
  private static func endsSentence(_ text: Substring) -> Bool {
    let last = text.reversed().prefix(longestShortForm).prefix { !$0.isWhitespace }
    let word = String(last.reversed()).lowercased()
    return !shortForms.contains(word)
  }

  private static let longestShortForm = 12
  private static let shortForms: Set<String> = [
    "e.g", "i.e", "z.b", "d.h", "p.ej", "incl", "inkl", "approx", "vs", "ca", "bzw", "no", "nr",
    "mr", "ms", "dr", "st", "sr", "jr", "inc", "ltd", "co", "corp", "min", "max", "esp", "cf",
    "usw",
  ]
}
