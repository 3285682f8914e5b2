/// Why nothing could be read of a text.
package enum TextError: Error, Equatable, Sendable {
  /// A format that is no plain text.
  package enum Format: String, Sendable, CaseIterable {
    case pdf = "a PDF"
    case wordProcessor = "a word processor's file"
    case utf16 = "text in UTF-16"
    case binary = "binary data"
  }

  /// Longer than anything a person has to say of work.
  case tooLarge
  case notText(Format)
  /// There are no words in it.
  case empty

  /// What is wrong and what to do, as a lower-case sentence without a full stop.
  package var message: String {
    switch self {
    case .tooLarge:
      "this is larger than \(PlainText.largest >> 10) KiB or \(PlainText.mostLines) lines, which no"
        + " résumé is; give the part that matters"
    case .notText(let format):
      "this is \(format.rawValue) and no plain text; export it as UTF-8 text"
    case .empty: "there are no words in it"
    }
  }
}
