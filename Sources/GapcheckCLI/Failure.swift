package import GapcheckCore

/// Why a command could not do what it was asked to.
package enum Failure: Error, Equatable {
  case usage(UsageError)
  case input(InputError)
  case output(OutputError)
  /// A profile with errors; the lines name each of them.
  case profile([String])
  /// A baseline that cannot serve as one; the line says why.
  case baseline(String)
  /// A profile that is sound and says nothing to make a plan from.
  case nothingToPlan(profile: String)
  case taxonomy(folder: String, TaxonomyError)
  /// The taxonomy inside the program cannot be read: a fault of ours.
  case embeddedTaxonomy(TaxonomyError)
}

extension Failure {
  /// Gives a command line its meaning, making its faults failures.
  static func asUsage<Meaning>(
    _ read: () throws(UsageError) -> Meaning
  ) throws(Failure) -> Meaning {
    do throws(UsageError) {
      return try read()
    } catch {
      throw .usage(error)
    }
  }

  /// The status that the failure ends the program with.
  package var status: ExitStatus {
    switch self {
    case .usage: .usage
    case .input(let error): error.status
    case .output(let error): error.status
    case .profile, .baseline, .nothingToPlan, .taxonomy: .badData
    case .embeddedTaxonomy: .internalFault
    }
  }

  /// What is said on standard error, a line each; nothing where the reader just hung up.
  package var lines: [String] {
    switch self {
    case .usage(let error): ["gapcheck: \(error.message)", error.hint]
    case .input(let error): [error.message]
    case .output(let error): error.message.map { [$0] } ?? []
    case .profile(let lines): lines
    case .baseline(let line): [line]
    case .nothingToPlan(let name):
      ["\(name): error: nothing to plan from; name skills, tasks or years of experience"]
    case .taxonomy(let folder, let error): error.problems.map { $0.line(in: folder) }
    case .embeddedTaxonomy(let error):
      ["gapcheck: internal error: the built-in taxonomy is broken"]
        + error.problems.map { $0.line(in: nil) }
    }
  }
}
