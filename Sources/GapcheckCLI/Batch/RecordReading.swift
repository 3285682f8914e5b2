import GapcheckCore
import GapcheckIntake
import GapcheckReport
import JSON

/// A person's part of a cohort as a profile, with what is wrong with it.
struct RecordReading {
  private(set) var profile = Profile()
  /// Every fault that keeps the profile from being used, in the order of the input.
  private(set) var failures: [CohortEntry.Failure] = []
  private let place: (ProfileDiagnostic) -> (line: Int, column: Int)

  /// Reads a record; the columns are those of its table, where it is a row of one.
  init(_ record: CohortRecord, _ columns: CohortColumns?) {
    switch record.content {
    case .fault(let message):
      place = { _ in (record.line, record.column) }
      failures = [
        CohortEntry.Failure(
          name: nil, line: record.line, column: record.column, message: message)
      ]
    case .profile(let bytes):
      place = { Self.place(of: $0, in: bytes, record) }
      let (read, diagnostics) = ProfileDecoder.decode(bytes)
      profile = read ?? Profile()
      add(diagnostics)
    case .row(let row):
      place = { columns?.place(ofColumn: $0.offset, in: row) ?? (record.line, record.column) }
      guard let person = columns?.person(row) else { return }
      profile = person.profile
      failures = person.faults.map {
        CohortEntry.Failure(
          name: person.profile.name, line: $0.line, column: $0.column, message: $0.message)
      }
    }
  }

  /// Adds the errors among what is found wrong with the profile.
  mutating func add(_ diagnostics: [ProfileDiagnostic]) {
    let errors = diagnostics.filter { $0.severity == .error }.enumerated().sorted {
      ($0.element.offset, $0.offset) < ($1.element.offset, $1.offset)
    }
    failures += errors.map { _, fault in
      let place = place(fault)
      return CohortEntry.Failure(
        name: profile.name, line: place.line, column: place.column, message: fault.message)
    }
  }

  /// Leaves the name out.
  mutating func forgetName() {
    profile.name = nil
    failures = failures.map {
      CohortEntry.Failure(name: nil, line: $0.line, column: $0.column, message: $0.message)
    }
  }

  private static func place(
    of fault: ProfileDiagnostic, in bytes: [UInt8], _ record: CohortRecord
  ) -> (line: Int, column: Int) {
    let position = JSONPosition(of: fault.offset, in: bytes)
    let shift = position.line == 1 ? record.column - 1 : 0
    return (record.line + position.line - 1, position.column + shift)
  }
}
