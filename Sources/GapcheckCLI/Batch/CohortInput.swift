/// A file of a cohort.
struct CohortInput: Sendable {
  let file: InputSource
  /// The folder that it was found in, as messages name it, where a folder was given.
  var folder: String?
}
