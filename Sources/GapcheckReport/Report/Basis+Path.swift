import GapcheckCore

extension Basis {
  /// Where in the profile the reason stands; `nil` for what stands nowhere.
  var path: String? {
    switch self {
    case .stated(_, _, let path), .levelWord(_, _, _, let path), .years(_, _, _, let path),
      .assumedLevel(_, _, let path), .inferred(_, _, _, let path), .mention(_, _, let path),
      .evidence(_, _, _, let path), .completed(_, _, let path):
      path
    case .faded, .task, .experience, .implied, .evaluationMissing: nil
    }
  }
}
