/// What the program tells its caller; from 64 up, the codes of `sysexits.h`, and from 129 up what
/// shells make of signals.
///
/// The order is that of severity: where several things went wrong, the worst is told.
package enum ExitStatus: Int32, CaseIterable, Comparable, Sendable {
  case done = 0
  case gateFailed = 1
  case usage = 64
  case badData = 65
  case noInput = 66
  case cannotCreate = 73
  case cannotWrite = 74
  case hungUp = 129
  case interrupted = 130
  case terminated = 143

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
    case .cannotCreate: "the output cannot be created"
    case .cannotWrite: "the output cannot be written"
    case .hungUp: "ended by the end of its terminal, as for 130"
    case .interrupted: "interrupted; batch has written who was finished, but no file"
    case .terminated: "asked to end, as for 130"
    }
  }
}
