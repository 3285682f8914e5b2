/// Why nothing could be read of what a person gave.
package enum IntakeError: Error, Equatable {
  /// A format that is no plain text.
  package enum Format: String, Sendable, CaseIterable {
    case pdf = "a PDF"
    case wordProcessor = "a word processor's file"
    case utf16 = "text in UTF-16"
    case binary = "binary data"
  }

  case tooLarge(limit: Int)
  case notText(Format)
}

extension IntakeError {
  /// What is wrong and what to do, without the name of the input.
  package var sentence: String {
    switch self {
    case .tooLarge(let limit): "this is larger than \(limit >> 20) MiB, and no résumé is"
    case .notText(let format): "this is \(format.rawValue) and no plain text; export it as UTF-8 text"
    }
  }
}
