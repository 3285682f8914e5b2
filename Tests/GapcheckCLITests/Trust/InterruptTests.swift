import Foundation
import GapcheckCLI
import PromiseTally
import Testing

@Suite struct `An interrupted batch` {
  private static let day = ["--as-of", "2026-11-21"]
  private static let people = (1...40).map {
    #"{"name":"Participant \#($0)","skills":["Go","PostgreSQL: expert","k8s (\#($0 % 9) years)"]}"#
  }
  private static let cohort = people.map { "\($0)\n" }.joined()

  private let folder: ScratchFolder

  init() throws {
    folder = try ScratchFolder()
  }

  /// How somebody asks for the end, with the status that answers.
  private static let signals: [(signal: Int32, status: Int32)] = [
    (SIGINT, 130), (SIGTERM, 143), (SIGHUP, 129),
  ]

  // MARK: At any moment

  private static func run(
    _ arguments: [String], piece: Int, interruptedAfter patience: Int?
  ) -> (status: GapcheckCLI.ExitStatus, streams: MemoryStreams) {
    let streams = MemoryStreams(
      files: ["c.ndjson": cohort, "old.csv": "old"], piece: piece, interruptedAfter: patience)
    let environment = ProgramEnvironment(
      arguments: ["batch", "c.ndjson", "-q"] + arguments + day, processorCount: 2)
    return (Program(environment: environment, streams: streams).run(), streams)
  }

  @Test(arguments: [1, 4], [40, 900])
  func `writes the people who were finished, whole and in their order`(jobs: Int, piece: Int) {
    for format in ["ndjson", "csv"] {
      let arguments = ["-j", "\(jobs)", "-f", format]
      let whole = Self.run(arguments, piece: piece, interruptedAfter: nil).streams.output
      let end = format == "csv" ? "\r\n" : "\n"
      for patience in [0, 3, 50] where patience * piece < Self.cohort.utf8.count {
        let (status, streams) = Self.run(arguments, piece: piece, interruptedAfter: patience)
        #expect(status == .interrupted)
        #expect(whole.hasPrefix(streams.output) && streams.output != whole)
        #expect(streams.output.isEmpty || streams.output.hasSuffix(end))
        let count = streams.output.split(separator: end).count - (format == "csv" ? 1 : 0)
        let people = count == 1 ? "1 person" : "\(count) people"
        #expect(streams.complaints == ["gapcheck: interrupted: \(people) finished"])
      }
    }
  }

  @Test func `writes no file in part, and sums up who was finished on standard output`() {
    let (status, streams) = Self.run(
      ["-o", "old.csv", "-f", "csv", "--summary", "s.html"], piece: 500, interruptedAfter: 4)
    #expect(status == .interrupted && streams.output.isEmpty)
    #expect(streams.discarded.sorted() == ["old.csv", "s.html"])
    #expect(streams.complaints.last?.hasSuffix(" finished; not written: old.csv, s.html") == true)
    let summary = Self.run(["--summary-only"], piece: 500, interruptedAfter: 4).streams
    #expect(summary.output.contains("people scored as of 21 Nov 2026"))
    #expect(!summary.output.contains("40 people scored"))
    let pages = Self.run(["--out-dir", "pages"], piece: 500, interruptedAfter: 4).streams
    #expect(!pages.written.isEmpty && pages.written.count < 40)
    #expect(pages.written.values.allSatisfy { $0.hasSuffix("promise nothing.\n") })
  }

  // MARK: By signals

  /// A run of the binary that waits for more people on a pipe.
  private func start(
    _ arguments: [String], input: TestPipe, output: Int32
  ) throws -> ChildProcess {
    try folder.write("", to: ".stderr")
    let errors = unsafe open(folder.url.appending(path: ".stderr").path(), O_WRONLY | O_CLOEXEC)
    defer { close(errors) }
    return try ChildProcess(
      arguments + Self.day, in: folder,
      streams: ChildProcess.Streams(input: input.reading, output: output, errors: errors))
  }

  @Test func `ends with the status of its signal, though its input never ends`() throws {
    var cases = 0
    for (signal, status) in Self.signals {
      for format in ["ndjson", "csv"] {
        let (input, output) = try (TestPipe(), TestPipe())
        let process = try start(
          ["batch", "-", "-q", "-f", format], input: input, output: output.writing)
        output.closeWriting()
        input.write(Self.people.prefix(20).map { "\($0)\n" }.joined() + #"{"skills":["#)
        let lines = format == "csv" ? 21 : 20
        let shown = output.read(until: lines)
        process.signal(signal)
        #expect(process.end().status == status)
        #expect(shown.utf8.count { $0 == UInt8(ascii: "\n") } == lines)
        #expect(output.read().isEmpty)
        #expect(
          try folder.text(of: ".stderr") == "gapcheck: interrupted: 20 people finished\n")
        cases += 1
      }
      try folder.write("old", to: "results.ndjson")
      let input = try TestPipe()
      let process = try start(
        ["batch", "-", "-q", "-o", "results.ndjson"], input: input, output: -1)
      input.write(Self.cohort)
      input.waitUntilTaken()
      process.signal(signal)
      #expect(process.end().status == status)
      #expect(try folder.text(of: "results.ndjson") == "old")
      #expect(try folder.names() == ["results.ndjson"])
      #expect(try folder.text(of: ".stderr").contains("; not written: results.ndjson\n"))
      cases += 1
    }
    for verb in [
      ["audit", "-"], ["plan", "-"], ["check", "-"], ["merge", "-"], ["init", "--from", "-"],
    ] {
      for (signal, _) in Self.signals {
        cases += try endsAtOnce(verb, signal) ? 1 : 0
      }
    }
    Promise.interrupted.held(in: cases)
  }

  /// What has nothing to finish is ended by the signal itself, which shells tell as 128 and it.
  private func endsAtOnce(_ verb: [String], _ signal: Int32) throws -> Bool {
    let isWriting = verb[0] != "check" && verb[0] != "init"
    if isWriting { try folder.write("old", to: "old.txt") }
    let names = try folder.names()
    let input = try TestPipe()
    let process = try start(
      verb + (isWriting ? ["-o", "old.txt"] : []), input: input, output: -1)
    input.write(#"{"skills":"#)
    usleep(30_000)
    process.signal(signal)
    #expect(process.end().status == -signal)
    #expect(try folder.names() == names)
    if isWriting { #expect(try folder.text(of: "old.txt") == "old") }
    return true
  }

  @Test func `ends at once when it is asked again`() throws {
    let (input, output) = try (TestPipe(), TestPipe())
    let process = try start(["batch", "-", "-q", "--full"], input: input, output: output.writing)
    // Nobody reads the results, so that what is under way is never finished.
    input.write(Self.cohort)
    #expect(output.read(until: 1).contains("gapcheck.result/1"))
    process.signal(SIGINT)
    usleep(100_000)
    process.signal(SIGTERM)
    #expect([-SIGTERM].contains(process.end().status))
  }

  @Test func `goes on where its caller has it ignore the end of the terminal`() throws {
    let input = try TestPipe()
    let binary = try #require(Binary.url).path()
    let process = try ChildProcess(
      "/bin/sh", ["-c", "trap '' HUP; exec \"$0\" batch - -q -o all.ndjson", binary],
      in: folder.url, streams: ChildProcess.Streams(input: input.reading))
    input.write(Self.cohort)
    input.waitUntilTaken()
    process.signal(SIGHUP)
    input.closeWriting()
    #expect(process.end().status == 0)
    #expect(try folder.text(of: "all.ndjson").split(separator: "\n").count == 40)
  }
}
