import GapcheckCLI
import GapcheckData

/// What holds of a run of gapcheck, whatever it is given to read.
struct ProgramCase {
  private let target: FuzzTarget
  private let bytes: [UInt8]
  private let checksum: UInt64

  init(_ target: FuzzTarget, _ bytes: [UInt8]) {
    self.target = target
    self.bytes = bytes
    // Fowler, Noll and Vo: the bytes alone choose the command, so that a file is a whole case.
    checksum = bytes.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
  }

  var fault: String? {
    let commands = target.commands
    let command = commands[Int(checksum % UInt64(commands.count))]
    let outcome = Outcome(of: command, files: files, typed: typed)
    let line = command.arguments.joined(separator: " ")
    if let fault = outcome.fault(as: command) { return "\(line): \(fault)" }
    if let fault = repeatedFault(of: command, outcome) { return "\(line): \(fault)" }
    return sequelFault(of: command, outcome).map { "\(line): \($0)" }
  }

  /// One case in four is run again, read in pieces, and must come to the same.
  private func repeatedFault(of command: FuzzCommand, _ outcome: Outcome) -> String? {
    guard checksum >> 32 & 3 == 0 else { return nil }
    let piece = 1 + Int(checksum >> 40 & 63)
    let again = Outcome(of: command, files: files, typed: typed, piece: piece)
    return again == outcome ? nil : "a second run comes to something else"
  }

  private func sequelFault(of command: FuzzCommand, _ outcome: Outcome) -> String? {
    var files = files
    switch command.sequel {
    case .none: return nil
    case .same:
      guard outcome.status == .done else { return nil }
      files[FuzzCommand.input] = outcome.output
      let again = Outcome(of: command, files: files)
      return again.output == outcome.output ? nil : "its own output makes another"
    case .soundProfile:
      guard outcome.status == .done else { return nil }
      files[FuzzCommand.input] = outcome.output
      let check = Outcome(of: FuzzCommand("check in", .text), files: files)
      return check.status == .done ? nil : "it writes a profile with errors"
    }
  }

  private var files: [String: [UInt8]] {
    switch target {
    case .taxonomy: FuzzFixtures.taxonomy(with: bytes).merging(FuzzFixtures.files) { own, _ in own }
    case .wizard: [:]
    default: FuzzFixtures.files.merging([FuzzCommand.input: bytes]) { _, new in new }
    }
  }

  private var typed: [[UInt8]] {
    guard target == .wizard else { return [] }
    return bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).map(
      Array.init)
  }
}

/// What a run of gapcheck came to.
struct Outcome: Equatable {
  let status: ExitStatus
  let output: [UInt8]
  let complaints: [String]
  /// What it wrote and what it was given.
  let files: [String: [UInt8]]

  init(
    of command: FuzzCommand, files: [String: [UInt8]], typed: [[UInt8]] = [], piece: Int = .max
  ) {
    let streams = FuzzStreams(files: files, typed: typed, piece: piece)
    let environment = ProgramEnvironment(
      arguments: command.arguments, isInputTerminal: !typed.isEmpty)
    status = Program(environment: environment, streams: streams).run()
    output = streams.output
    complaints = streams.complaints
    self.files = streams.files
  }

  /// What is wrong with what was written, or with what was said of it.
  func fault(as command: FuzzCommand) -> String? {
    if status == .usage { return "ends with \(status)" }
    if status != .done, output.isEmpty, complaints.isEmpty { return "ends with \(status), unsaid" }
    if !output.isEmpty, let fault = command.kind.fault(in: output) { return "the output \(fault)" }
    for line in complaints {
      if let fault = OutputKind.text.fault(in: Array(line.utf8)) { return "a complaint \(fault)" }
      if line.contains("\n") { return "a complaint has several lines" }
    }
    return files["profile.json"].flatMap { JSONCase.isJSON($0) ? nil : "the profile is no JSON" }
  }
}
