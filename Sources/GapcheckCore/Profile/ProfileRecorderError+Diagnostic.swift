import JSON

extension ProfileRecorderError {
  /// The error as what is wrong with the profile, with its place.
  package var diagnostic: ProfileDiagnostic {
    switch self {
    case .syntax(let error):
      ProfileDiagnostic(.error, .syntax(error), path: "", at: error.offset)
    case .notAProfile(let found, let offset):
      ProfileDiagnostic(
        .error, .wrongType(expected: "an object", found: found.article), path: "", at: offset)
    case .notAList(let found, let offset):
      ProfileDiagnostic(
        .error, .wrongType(expected: "a list", found: found.article), path: "completed",
        at: offset)
    }
  }
}
