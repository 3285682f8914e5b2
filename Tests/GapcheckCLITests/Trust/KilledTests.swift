import Foundation
import GapcheckReport
import PromiseTally
import SeededRandom
import Testing

/// Runs that write a file and are ended before they are done.
///
/// One after the other: the moments at which they are ended are measured by how long they take.
@Suite(.serialized) struct `A run that is ended early` {
  private let folder: ScratchFolder
  private static let name = "report"
  private static let old = String(repeating: "old\n", count: 9000)

  init() throws {
    folder = try ScratchFolder()
  }

  /// A command that writes a file, with what it writes and how long that takes.
  private struct Command {
    let arguments: [String]
    let whole: String
    let microseconds: Double

    init(_ arguments: [String], in folder: ScratchFolder) throws {
      self.arguments = arguments + ["-o", `A run that is ended early`.name]
      let start = ContinuousClock.now
      whole = try Binary.run(arguments, in: folder).output
      microseconds = (ContinuousClock.now - start) / .microseconds(1)
    }
  }

  private func commands() throws -> [Command] {
    try [
      ["schema", "report"], ["schema", "taxonomy"], ["schema", "cohort"],
      ["audit", Binary.example("minimal"), "-q", "-f", "html", "--as-of", "2026-11-21"],
    ].map { try Command($0, in: folder) }
  }

  /// Ends runs at moments all over their length; half of them have a file to replace.
  ///
  /// - Returns: how many runs there were, and the hidden names that were left.
  private func endEarly(rounds: Int, by signals: [Int32]) throws -> (runs: Int, left: [String]) {
    var random = SplitMix64(seed: 11)
    let commands = try commands()
    var left: [String] = []
    for round in 0..<rounds {
      let command = commands[round % commands.count]
      let isReplacing = round / commands.count % 2 == 0
      let file = folder.url.appending(path: Self.name)
      try? FileManager.default.removeItem(at: file)
      if isReplacing { try folder.write(Self.old, to: Self.name) }
      let process = try ChildProcess(command.arguments, in: folder)
      usleep(UInt32(command.microseconds * 1.2 * Double.random(in: 0..<1, using: &random)))
      process.signal(signals[round % signals.count])
      let status = process.end().status
      #expect(status == 0 || signals.contains(-status))
      let found = try? folder.text(of: Self.name)
      #expect(
        found == command.whole || found == (isReplacing ? Self.old : nil),
        "round \(round): \(found?.count ?? -1) of \(command.whole.count) bytes")
      #expect(status != 0 || found == command.whole)
      for name in try folder.names() where name != Self.name {
        left.append(name)
        try FileManager.default.removeItem(at: folder.url.appending(path: name))
      }
    }
    return (rounds, left)
  }

  @Test func `leaves the old file or the whole new one when it is killed`() throws {
    let (runs, left) = try endEarly(rounds: 200, by: [SIGKILL])
    // Replacing takes two calls; a kill between the two leaves a name, once in thousands of runs.
    #expect(left.count <= 1, "\(left)")
    Promise.killed.held(in: runs)
  }

  @Test func `leaves nothing behind when it is asked to end`() throws {
    let (runs, left) = try endEarly(rounds: 60, by: [SIGTERM, SIGINT, SIGHUP])
    #expect(left.isEmpty)
    // What a kill between two calls leaves is taken away by the next run that writes there.
    try folder.write(Self.old, to: Self.name)
    let path = folder.url.resolvingSymlinksInPath().appending(path: Self.name).path()
    try folder.write("stale", to: ".gapcheck-\(String(path.stableHash, radix: 16)).tmp")
    #expect(try Binary.run(["schema", "plan", "-o", path], in: folder).status == 0)
    #expect(try folder.names() == [Self.name])
    #expect(try folder.text(of: Self.name) != Self.old)
    Promise.leftovers.held(in: runs + 1)
  }

  /// Has the system say that it has no files without names, as many do.
  @Test(.enabled(if: Tool.path("strace") != nil), arguments: [SIGTERM, SIGINT, SIGHUP, 0])
  func `removes a hidden name where the system has no files without one`(signal: Int32) throws {
    let strace = try #require(Tool.path("strace"))
    let binary = try #require(Binary.url).path()
    try folder.write(Self.old, to: Self.name)
    let path = folder.url.resolvingSymlinksInPath().path()
    let input = try TestPipe()
    let process = try ChildProcess(
      strace,
      [
        "-o", "/dev/null", "-P", path, "-e", "trace=openat", "-e",
        "inject=openat:error=EOPNOTSUPP", "-D", binary, "audit", "-", "-q", "-o",
        "\(path)/\(Self.name)",
      ], in: folder.url, streams: ChildProcess.Streams(input: input.reading))
    input.closeReading()
    while try folder.names().count == 1 { usleep(1000) }
    #expect(try folder.text(of: Self.name) == Self.old)
    if signal == 0 {
      input.write(#"{"skills":["Go"]}"#)
      input.closeWriting()
    }
    process.signal(signal)
    #expect(process.end().status == -signal)
    if signal != 0 { input.closeWriting() }
    #expect(try folder.names() == [Self.name])
    #expect(try (folder.text(of: Self.name) == Self.old) == (signal != 0))
  }
}
