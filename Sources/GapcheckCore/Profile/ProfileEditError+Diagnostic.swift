import JSON

extension ProfileEditError {
  /// The error as what is wrong with the profile, with its place.
  package var diagnostic: ProfileDiagnostic {
    switch self {
    case .syntax(let error):
      ProfileDiagnostic(.error, .syntax(error), path: "", at: error.offset)
    case .notAProfile(let found, let offset):
      wrongType("an object", found, path: "", at: offset)
    case .notAList(let path, let found, let offset):
      wrongType("a list", found, path: path, at: offset)
    case .notAnObject(let path, let found, let offset):
      wrongType("an object", found, path: path, at: offset)
    case .missing(let path):
      ProfileDiagnostic(.error, .missingKey(path), path: "", at: 0)
    }
  }

  private func wrongType(
    _ expected: String, _ found: JSONKind, path: String, at offset: Int
  ) -> ProfileDiagnostic {
    ProfileDiagnostic(
      .error, .wrongType(expected: expected, found: found.article), path: path, at: offset)
  }
}
