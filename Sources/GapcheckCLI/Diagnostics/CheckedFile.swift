import GapcheckCore

/// What a check found in one file.
struct CheckedFile {
  let name: String
  let problems: [PlacedDiagnostic]
  /// Why the profile could not be read at all.
  let failure: Failure?
  let status: ExitStatus

  /// A profile that could be read; a quiet check keeps its errors only, a strict one knows no others.
  init(_ reading: ProfileReading, isQuiet: Bool, isStrict: Bool = false) {
    name = reading.name
    let found = isStrict ? reading.placed.map(\.asError) : reading.placed
    problems = found.filter { !isQuiet || $0.severity == .error }
    failure = nil
    let hasErrors = problems.contains { $0.severity == .error }
    status = reading.profile == nil ? .badData : hasErrors ? .gateFailed : .done
  }

  /// A file of a taxonomy; what is wrong with it was found together with the others.
  init(name: String, problems: [PlacedDiagnostic]) {
    self.name = name
    self.problems = problems
    failure = nil
    status = problems.contains { $0.severity == .error } ? .gateFailed : .done
  }

  /// A profile that could not be read.
  init(name: String, failure: Failure) {
    self.name = name
    self.problems = []
    self.failure = failure
    self.status = failure.status
  }

  /// Why it could not be read, without its name.
  var failureSentence: String? {
    switch failure {
    case nil: nil
    case .input(let error): error.sentence
    case .some(let other): other.lines.joined(separator: "; ")
    }
  }
}
