package import JSON

/// Why nothing could be read of a résumé in JSON.
package enum ResumeError: Error, Equatable, Sendable {
  /// It is no JSON, even with what people write amiss mended.
  case syntax(JSONError, at: JSONPosition)
  /// It is a profile of gapcheck's own, which needs no reading.
  case profile
  /// It is JSON in which nothing of a résumé was found.
  case nothingFound

  /// What is wrong and what to do, as a lower-case sentence without a full stop.
  package var message: String {
    switch self {
    case .syntax(let error, _): error.message
    case .profile: "this is a profile already; audit it as it is, or edit it"
    case .nothingFound:
      "no part of a résumé was found; give it sections such as \"work\", \"projects\" and \"skills\""
    }
  }

  /// Where it is, in a text that is no JSON.
  package var position: JSONPosition? {
    if case .syntax(_, let position) = self { position } else { nil }
  }
}
