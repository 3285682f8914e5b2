/// What the operating system answered instead of doing what it was asked to.
struct SystemError: Error, Equatable {
  /// The answers that the program tells apart.
  enum Kind: Equatable {
    case missing, exists, folder, notAFolder, brokenPipe, other
  }

  let kind: Kind
  /// The system's own words, in lower case: `permission denied`.
  let words: String
}
