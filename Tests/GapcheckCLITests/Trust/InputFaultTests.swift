import Foundation
import GapcheckCLI
import PromiseTally
import Synchronization
import Testing

@Suite struct `An input that fails` {
  private static let person = #"{"name":"Participant","skills":["Go","PostgreSQL: expert"]}"#
  private let folder: ScratchFolder

  init() throws {
    folder = try ScratchFolder()
  }

  private func path(_ name: String) -> String { folder.url.appending(path: name).path() }

  // MARK: Unreadable

  /// Makes what cannot be read as a file.
  ///
  /// - Returns: its paths.
  private func makeUnreadable() throws -> [String] {
    try folder.write(Self.person, to: "p.json")
    try FileManager.default.createDirectory(
      atPath: path("folder.json"), withIntermediateDirectories: false)
    for (link, destination) in [("nowhere.json", "gone.json"), ("round.json", "round.json")] {
      try FileManager.default.createSymbolicLink(
        atPath: path(link), withDestinationPath: destination)
    }
    return [
      "gone.json", "folder.json", "nowhere.json", "round.json", "p.json/x.json",
      "\(String(repeating: "x", count: 300)).json", "", "no/such/folder/p.json",
    ]
  }

  @Test func `ends a run with one line that names it, and nobody else's`() throws {
    let paths = try makeUnreadable()
    let verbs: [[String]] = [
      ["audit"], ["plan"], ["check"], ["render"], ["merge"], ["init", "--from"],
      ["compare", "p.json"], ["audit", "p.json", "--baseline"],
    ]
    var cases = 0
    for path in paths {
      for verb in verbs {
        let outcome = try Binary.run(verb + [path], in: folder)
        let lines = outcome.errors.split(separator: "\n")
        let isUsage = path.isEmpty && verb.last?.hasPrefix("--") == true
        #expect(outcome.status == (isUsage ? 64 : 66), "\(verb) \(path): \(outcome.status)")
        #expect(outcome.output.isEmpty && lines.count == (isUsage ? 2 : 1), "\(outcome.errors)")
        cases += 1
      }
      try folder.write(Self.person + "\n", to: "c.ndjson")
      // A folder stands for the profiles in it, and this one is empty.
      let isFolder = path == "folder.json"
      let batch = try Binary.run(["batch", path, "c.ndjson", "-q"], in: folder)
      #expect(batch.status == (isFolder ? 65 : 66), "\(path): \(batch.errors)")
      #expect(isFolder || batch.output.split(separator: "\n").count == 1)
      cases += 1
    }
    Promise.unreadable.held(in: cases)
  }

  /// The administrator may read everything, so somebody else tries.
  @Test func `may be one that others keep to themselves`() throws {
    let binary = try #require(Binary.url).path()
    for (name, mode) in [("kept.json", 0o000), ("kept", 0o700)] {
      if name == "kept" {
        try FileManager.default.createDirectory(
          atPath: path(name), withIntermediateDirectories: false)
      } else {
        try folder.write(Self.person, to: name)
      }
      try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: path(name))
    }
    guard getuid() == 0 else {
      return #expect(try Binary.run(["audit", "kept.json"], in: folder).status == 66)
    }
    guard let setpriv = Tool.path("setpriv") else { return }
    let other = ["--reuid=65534", "--regid=65534", "--clear-groups", binary]
    func status(_ arguments: [String]) throws -> Int32 {
      try ChildProcess(setpriv, other + arguments, in: folder.url).end().status
    }
    // Where others may not even start what was built here, nothing can be tried.
    guard try status(["--version"]) == 0 else { return }
    #expect(try status(["audit", "kept.json"]) == 66)
    #expect(try status(["batch", "kept"]) == 66)
    #expect(try status(["taxonomy", "check", "kept"]) == 66)
  }

  // MARK: Changing

  /// Cuts a file or adds to it between two readings of it.
  private struct ChangingStreams: Streams {
    let streams = SystemStreams()
    let output: MemoryStreams
    let change: @Sendable () -> Void

    private struct Reading: InputReading {
      let reading: any InputReading
      let change: @Sendable () -> Void

      func read(upTo count: Int) throws(InputError) -> [UInt8] {
        let bytes = try reading.read(upTo: 100)
        change()
        return bytes
      }
      func close() { reading.close() }
    }

    func openToRead(_ source: InputSource) throws(InputError) -> any InputReading {
      Reading(reading: try streams.openToRead(source), change: change)
    }
    func read(_ source: InputSource, limit: Int) throws(InputError) -> [UInt8] {
      try streams.read(source, limit: limit)
    }
    func readLine(limit: Int) -> InputLine { .end }
    func names(inFolder path: String) throws(InputError) -> [String] {
      try streams.names(inFolder: path)
    }
    func open(_ target: OutputTarget) throws(OutputError) -> any OutputSink {
      try output.open(target)
    }
    func openEntry(_ path: String, mayReplace: Bool) throws(OutputError) -> any OutputSink {
      try output.openEntry(path, mayReplace: mayReplace)
    }
    func complain(_ line: String) { output.complain(line) }
    func showProgress(_ text: String) {}
    func finishWorkWhenInterrupted() {}
    var interruption: Interruption? { nil }
    var milliseconds: Int { 0 }
    func isFolder(_ path: String) -> Bool { streams.isFolder(path) }
    func exists(_ path: String) -> Bool { streams.exists(path) }
    func size(ofFile path: String) -> Int? { streams.size(ofFile: path) }
    func createFolder(_ path: String) {}
    func isRegularFile(_ path: String) -> Bool { streams.isRegularFile(path) }
    func isSameFile(_ path: String, as other: String) -> Bool { false }
  }

  /// Reads a file of three people that becomes so long after the first hundred bytes.
  private func readChanging(
    to length: Int, jobs: Int
  ) throws -> (status: GapcheckCLI.ExitStatus, streams: MemoryStreams) {
    let lines = "\(Self.person)\n"
    try folder.write(String(repeating: lines, count: 3), to: "c.ndjson")
    let file = path("c.ndjson")
    let rest = Array(String(repeating: lines, count: max(0, length / lines.utf8.count - 3)).utf8)
    let isDone = Mutex(false)
    let output = MemoryStreams()
    let streams = ChangingStreams(output: output) {
      guard
        !isDone.withLock({ done in
          defer { done = true }
          return done
        })
      else { return }
      let descriptor = unsafe open(file, O_WRONLY | O_APPEND | O_CLOEXEC)
      defer { close(descriptor) }
      if rest.isEmpty { ftruncate(descriptor, length) }
      _ = unsafe rest.withUnsafeBytes { unsafe write(descriptor, $0.baseAddress, $0.count) }
    }
    let environment = ProgramEnvironment(
      arguments: ["batch", file, "-q", "-j", "\(jobs)", "--as-of", "2026-11-21"])
    return (Program(environment: environment, streams: streams).run(), output)
  }

  @Test func `is read as it comes where it is cut or grows meanwhile`() throws {
    let line = Self.person.utf8.count + 1
    var cases = 0
    for length in stride(from: 0, to: 3 * line, by: 7) {
      // What was read before the cut counts as well.
      let end = max(length, 100)
      let (status, streams) = try readChanging(to: length, jobs: 1 + length % 2)
      let results = streams.output.split(separator: "\n")
      let isWhole = end % line == 0 || end % line == line - 1
      let whole = (end + 1) / line
      #expect(results.count == whole + (isWhole ? 0 : 1), "\(length)")
      #expect(results.count { $0.contains(#""error""#) } == (isWhole ? 0 : 1))
      #expect(status == (isWhole ? .done : .badData), "\(length): \(streams.complaints)")
      cases += 1
    }
    for count in [4, 5, 40, 400] {
      let (status, streams) = try readChanging(to: count * line, jobs: 2)
      #expect(status == .done && streams.output.split(separator: "\n").count == count)
      cases += 1
    }
    Promise.changingInput.held(in: cases)
  }

  // MARK: Unfinished

  @Test func `may end in the middle of a line`() throws {
    let people = [Self.person, #"{"skills":[{"skill":"Zürich \u0041","level":3}]}"#]
    let forms: [(String, [UInt8])] = [
      ("lines", Array(people.joined(separator: "\n").utf8)),
      ("array", Array("[\(people.joined(separator: ","))]".utf8)),
      ("table", Array("name,skills,Go\n\"Participant, one\",\"Go; SQL\",3\nTwo,é,2".utf8)),
    ]
    var cases = 0
    for (form, bytes) in forms {
      for length in stride(from: 1, through: bytes.count, by: 3) {
        let streams = MemoryStreams(
          files: ["-": String(decoding: bytes.prefix(length), as: UTF8.self)], piece: 1 + length % 9
        )
        let environment = ProgramEnvironment(
          arguments: ["batch", "-", "-q", "--as-of", "2026-11-21"], processorCount: 2)
        let status = Program(environment: environment, streams: streams).run()
        let failed = streams.output.split(separator: "\n").count { $0.contains(#""error":"#) }
        let told = streams.complaints
        #expect(status == (told.isEmpty ? .done : .badData), "\(form) \(length): \(told)")
        // A title that is cut may say nothing of what its column is, which is told once for all.
        let isTitle = form == "table" && bytes.prefix(length).count { $0 == 0x0A } == 0
        #expect(told.count <= 1 && (failed == told.count || isTitle), "\(form) \(length): \(told)")
        #expect(streams.complaints.allSatisfy { $0.hasPrefix("<stdin>:") })
        cases += 1
      }
    }
    Promise.unfinishedLine.held(in: cases)
  }
}
