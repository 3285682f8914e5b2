/// How somebody asks the program to end before its work is done.
package enum Interruption: Int32, CaseIterable, Sendable {
  // The numbers of the signals, the same on every system.
  case hangUp = 1
  case interrupt = 2
  case termination = 15

  /// The status that the program ends with then: what a shell makes of the signal.
  package var status: ExitStatus {
    switch self {
    case .hangUp: .hungUp
    case .interrupt: .interrupted
    case .termination: .terminated
    }
  }
}
