import GapcheckReport

/// What outputs must not replace.
extension Program {
  /// Refuses to write over a file that is read.
  func keep(
    _ source: InputSource, from target: OutputTarget, _ invocation: Invocation
  ) throws(Failure) {
    guard case .file(let input) = source, case .file(let output) = target,
      streams.isSameFile(output, as: input)
    else { return }
    throw .usage(invocation.fault(.outputIsInput(source.name)))
  }

  /// Refuses to write anything over a plan in which somebody has ticked boxes.
  func keepTicks(in target: OutputTarget, of profile: InputSource? = nil) throws(Failure) {
    guard case .file(let path) = target, streams.isRegularFile(path),
      let bytes = try? contents(of: .file(path))
    else { return }
    let text = String(decoding: bytes, as: UTF8.self)
    let holdsTicks = (try? PlanFile(markdown: text))?.holdsTicks ?? text.looksTicked
    guard holdsTicks else { return }
    throw .ticksInTheWay(plan: target.name, profile: profile?.argument ?? "PROFILE")
  }
}

extension String {
  /// Whether it is what is left of a plan that lost the comment at its top, with a box ticked.
  fileprivate var looksTicked: Bool { contains("<!-- id:") && contains("- [x] ") }
}

extension InputSource {
  /// The input as it is typed.
  var argument: String { self == .standardInput ? "-" : name }
}

/// What stands in files that are read before they are replaced.
struct FileState {
  private let program: Program
  private let contents: [(target: OutputTarget, bytes: [UInt8]?)]

  /// Looks at files, before anything reads them.
  init(of targets: [OutputTarget], in program: Program) {
    self.program = program
    contents = targets.map { ($0, Self.bytes(of: $0, in: program)) }
  }

  /// Refuses to go on where somebody has changed one of them since.
  func expectUnchanged() throws(Failure) {
    for (target, bytes) in contents where Self.bytes(of: target, in: program) != bytes {
      throw .output(
        OutputError(
          target.name, .cannotWrite("it was changed by something else meanwhile; run it again")))
    }
  }

  private static func bytes(of target: OutputTarget, in program: Program) -> [UInt8]? {
    guard case .file(let path) = target, program.streams.isRegularFile(path) else { return nil }
    return try? program.contents(of: .file(path))
  }
}
