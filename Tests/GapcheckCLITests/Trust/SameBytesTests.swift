import Foundation
import PromiseTally
import Testing

/// What every command writes, again and again.
///
/// One after the other: what is compared is what the commands wrote the first time.
@Suite(.serialized) struct `The same bytes` {
  /// What each wrote the first time.
  private static let reference = Result {
    let folder = try ScratchFolder()
    try EveryCommand.prepare(folder)
    return try EveryCommand.all.map { try output(of: $0, in: folder) }
  }

  private let folder: ScratchFolder

  init() throws {
    folder = try ScratchFolder()
    try EveryCommand.prepare(folder)
  }

  private static func output(
    of command: [String], in folder: ScratchFolder, variables: [String: String] = [:]
  ) throws -> String {
    let outcome = try Binary.run(command, in: folder, variables: variables)
    #expect(outcome.status == 0 && outcome.errors.isEmpty, "\(command): \(outcome.errors)")
    return outcome.output
  }

  /// Runs every command in other circumstances.
  ///
  /// - Returns: how many there were.
  private func runAll(
    _ variables: (Int) -> [String: String]
  ) throws -> Int {
    let reference = try Self.reference.get()
    for (number, command) in EveryCommand.all.enumerated() {
      let variables = variables(number)
      let output = try Self.output(of: command, in: folder, variables: variables)
      #expect(output == reference[number] && !output.isEmpty, "\(command) \(variables)")
    }
    return EveryCommand.all.count
  }

  @Test func `come of every command when it is run again`() throws {
    Promise.runs.held(in: try runAll { _ in [:] })
  }

  /// What surrounds a run and says nothing about what it is to do.
  private static let surroundings: [[String: String]] = [
    ["LANG": "de_DE.UTF-8", "TZ": "Pacific/Kiritimati"],
    ["LC_ALL": "tr_TR.UTF-8", "LANG": "C", "TZ": "America/Los_Angeles"],
    ["LC_ALL": "ar_EG.UTF-8", "TZ": "Asia/Kathmandu", "HOME": "/nonexistent"],
    ["LANG": "ja_JP.UTF-8", "TZ": "nonsense", "TMPDIR": "/nonexistent", "PATH": ""],
    ["LC_NUMERIC": "fr_FR", "LC_COLLATE": "sv_SE", "LC_TIME": "th_TH", "USER": "someone"],
    ["COLUMNS": "43", "TERM": "xterm-256color", "NO_COLOR": "1", "CI": "true"],
  ]

  @Test func `come of every command in other languages, time zones and folders`() throws {
    Promise.surroundings.held(
      in: try runAll { Self.surroundings[$0 % Self.surroundings.count] })
  }

  @Test func `come of every command whatever order its tables have in memory`() throws {
    // Without it each run has a seed of its own; with it all have one.
    Promise.hashing.held(in: try runAll { _ in ["SWIFT_DETERMINISTIC_HASHING": "1"] })
  }

  @Test func `come of a batch with any number of workers`() throws {
    var cases = 0
    for (number, command) in EveryCommand.all.enumerated() where command[0] == "batch" {
      guard command.contains("-f") else { continue }
      for workers in [1, 2, 3, 16] {
        let output = try Self.output(of: command + ["-j", "\(workers)"], in: folder)
        #expect(try output == Self.reference.get()[number], "\(command) -j \(workers)")
        cases += 1
      }
    }
    Promise.workers.held(in: cases)
  }
}
