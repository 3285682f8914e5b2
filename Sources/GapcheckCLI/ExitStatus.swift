/// What the program tells its caller; from 64 up, the codes of `sysexits.h`.
///
/// The order is that of severity: where several things went wrong, the worst is told.
package enum ExitStatus: Int32, CaseIterable, Comparable, Sendable {
  case done = 0
  case gateFailed = 1
  case usage = 64
  case badData = 65
  case noInput = 66
  case internalFault = 70
  case cannotCreate = 73
  case cannotWrite = 74

  package static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }

  /// What the code means, for the table in the help.
  package var summary: String {
    switch self {
    case .done: "done"
    case .gateFailed:
      "a gate did not hold, check found errors, or search found nothing"
    case .usage: "the command line makes no sense"
    case .badData: "a profile, baseline or taxonomy has errors"
    case .noInput: "an input is missing or cannot be read"
    case .internalFault: "a fault of gapcheck itself"
    case .cannotCreate: "the output cannot be created"
    case .cannotWrite: "the output cannot be written"
    }
  }
}
