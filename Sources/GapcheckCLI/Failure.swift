package import GapcheckCore
package import GapcheckReport

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
  /// A plan that is not there, with the profile that it should be of.
  case missingPlan(plan: String, profile: String)
  /// A file that cannot be read as a plan.
  case plan(name: String, PlanFileError)
  /// A plan that would be written over one with ticks in it.
  case ticksInTheWay(plan: String, profile: String)
  /// A source that no profile can be made from; the line says why.
  case source(String)
  /// A source that could be read and names nothing that an audit could use.
  case nothingRead(String)
  /// A profile that would be written over another one.
  case profileInTheWay(String)
  case taxonomy(folder: String, TaxonomyError)
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
    case .profile, .baseline, .nothingToPlan, .plan, .source, .nothingRead, .taxonomy: .badData
    case .missingPlan: .noInput
    case .ticksInTheWay, .profileInTheWay: .cannotCreate
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
    case .missingPlan(let plan, let profile):
      ["\(plan): no such file; write it with 'gapcheck plan \(profile) -f markdown -o \(plan)'"]
    case .plan(let name, let error): ["\(name):\(error.line): error: \(error.sentence)"]
    case .ticksInTheWay(let plan, let profile):
      [
        "\(plan): not written: it holds ticked boxes; 'gapcheck plan \(profile) --update \(plan)'"
          + " keeps them, or delete it first"
      ]
    case .source(let line): [line]
    case .nothingRead(let name):
      [
        "\(name): error: no skill, task or job was recognised; give a résumé, notes or a list of"
          + " skills"
      ]
    case .profileInTheWay(let name):
      [
        "\(name): not written: it exists; 'gapcheck init -o \(name)' goes on with it, or delete it"
          + " first"
      ]
    case .taxonomy(let folder, let error): error.problems.map { $0.line(in: folder) }
    }
  }
}
