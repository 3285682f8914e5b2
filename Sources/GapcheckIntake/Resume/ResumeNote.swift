package import JSON

/// Something of a source that was read otherwise than it is written, or not at all.
package struct ResumeNote: Hashable, Sendable {
  package enum Problem: Hashable, Sendable {
    /// The text is no JSON here; the first place of the kind and how many there are.
    case mended(JSONMend.Kind, count: Int)
    /// The last of values with one key counts, as in most programs.
    case repeatedKey(String)
    /// A date that says nothing, or a span that cannot be.
    case unreadableDate(String)
    case unreadSection(String)
    /// A list or text that is longer than anyone's: the rest is left out.
    case cut(limit: String)
    /// Of several languages, one was read.
    case chosenLanguage(String)
    /// Bytes that are no UTF-8 were read as Windows-1252.
    case otherEncoding
  }

  package let problem: Problem
  /// The key path, such as `work[0].startDate`; empty for the whole.
  package let place: String
  /// Where it is in the file; `nil` for what concerns the whole.
  package let position: JSONPosition?

  init(_ problem: Problem, place: String = "", at position: JSONPosition? = nil) {
    self.problem = problem
    self.place = place
    self.position = position
  }

  /// What is so, as a lower-case sentence without a full stop.
  package var message: String {
    switch problem {
    case .mended(let kind, 1): JSONMend.message(of: kind)
    case .mended(let kind, let count): "\(JSONMend.message(of: kind)) (\(count) places)"
    case .repeatedKey(let key): "the key \"\(key)\" appears twice; the last one counts"
    case .unreadableDate(let text): "'\(text)' is no date that can be read; it is left out"
    case .unreadSection(let key): "\"\(key)\" is not read; it is no part of a résumé that is known"
    case .cut(let limit): "more than \(limit) is not read"
    case .chosenLanguage(let key): "of several languages, \"\(key)\" is read"
    case .otherEncoding:
      "some bytes are no UTF-8; they are read as Windows-1252 (Latin-1), so look at words with accents"
    }
  }
}
