import GapcheckCLI
import Synchronization

/// Streams that live in memory and remember what was written.
///
/// Behind a lock, because a cohort is written by whichever worker is next in turn.
final class MemoryStreams: Streams {
  private struct Contents {
    var files: [String: String]
    var typed: [InputLine] = []
    var output = ""
    var complaints: [String] = []
    var written: [String: String] = [:]
    var discarded: [String] = []
    var progress = ""
    var milliseconds = 0
    var readings = 0
  }

  private let contents: Mutex<Contents>
  /// How many bytes a reading gives at a time, whatever is asked for.
  private let piece: Int
  /// After how many readings somebody asks the program to end.
  private let patience: Int?

  init(files: [String: String] = [:], piece: Int = .max, interruptedAfter patience: Int? = nil) {
    contents = Mutex(Contents(files: files))
    self.piece = piece
    self.patience = patience
  }

  var files: [String: String] {
    get { contents.withLock { $0.files } }
    set { contents.withLock { $0.files = newValue } }
  }

  /// Lines that are still to be typed.
  var typed: [InputLine] {
    get { contents.withLock { $0.typed } }
    set { contents.withLock { $0.typed = newValue } }
  }

  var output: String { contents.withLock { $0.output } }
  var complaints: [String] { contents.withLock { $0.complaints } }
  var written: [String: String] { contents.withLock { $0.written } }
  var discarded: [String] { contents.withLock { $0.discarded } }
  var progress: String { contents.withLock { $0.progress } }

  // MARK: Inputs

  func read(_ source: InputSource, limit: Int) throws(InputError) -> [UInt8] {
    let files = files
    guard let text = files[source.path] else { throw InputError(source.name, .missing) }
    return Array(text.utf8)
  }

  func openToRead(_ source: InputSource) throws(InputError) -> any InputReading {
    Reading(streams: self, bytes: try read(source, limit: .max))
  }

  // MARK: Interruptions

  func finishWorkWhenInterrupted() {}

  var interruption: Interruption? {
    contents.withLock { contents in patience.flatMap { contents.readings >= $0 ? .interrupt : nil }
    }
  }

  private final class Reading: InputReading {
    private let rest: Mutex<ArraySlice<UInt8>>
    private let streams: MemoryStreams

    init(streams: MemoryStreams, bytes: [UInt8]) {
      rest = Mutex(bytes[...])
      self.streams = streams
    }

    func read(upTo count: Int) -> [UInt8] {
      guard streams.interruption == nil else { return [] }
      streams.contents.withLock { $0.readings += 1 }
      return rest.withLock { rest in
        let length = min(count, streams.piece)
        defer { rest = rest.dropFirst(length) }
        return Array(rest.prefix(length))
      }
    }

    func close() {}
  }

  func readLine(limit: Int) -> InputLine {
    contents.withLock { $0.typed.isEmpty ? .end : $0.typed.removeFirst() }
  }

  func names(inFolder path: String) throws(InputError) -> [String] {
    let folder = path.hasSuffix("/") ? path : "\(path)/"
    let names = files.keys.filter { $0.hasPrefix(folder) }.map { $0.dropFirst(folder.count) }
    guard !names.isEmpty else { throw InputError(path, .missingFolder) }
    return names.map(String.init)
  }

  func isRegularFile(_ path: String) -> Bool { files[path] != nil }
  func isFolder(_ path: String) -> Bool {
    files.keys.contains { $0.hasPrefix(path.hasSuffix("/") ? path : "\(path)/") }
  }
  func exists(_ path: String) -> Bool { files[path] != nil || written[path] != nil }
  func size(ofFile path: String) -> Int? { files[path]?.utf8.count }
  func isSameFile(_ path: String, as other: String) -> Bool { path == other }

  // MARK: Outputs

  func complain(_ line: String) { contents.withLock { $0.complaints.append(line) } }
  func showProgress(_ text: String) { contents.withLock { $0.progress += text } }
  func createFolder(_ path: String) {}

  /// Goes on by a second whenever it is looked at.
  var milliseconds: Int {
    contents.withLock { contents in
      contents.milliseconds += 1000
      return contents.milliseconds
    }
  }

  func open(_ target: OutputTarget) throws(OutputError) -> any OutputSink {
    Sink(streams: self, target: target)
  }

  func openEntry(_ path: String, mayReplace: Bool) throws(OutputError) -> any OutputSink {
    guard mayReplace || !exists(path) else { throw OutputError(path, .exists) }
    return try open(.file(path))
  }

  private struct Sink: OutputSink {
    let streams: MemoryStreams
    let target: OutputTarget

    func write(_ bytes: [UInt8]) {
      let text = String(decoding: bytes, as: UTF8.self)
      streams.contents.withLock { contents in
        switch target {
        case .standardOutput: contents.output += text
        case .file(let path): contents.written[path, default: ""] += text
        }
      }
    }

    func commit() {}

    func discard() { streams.contents.withLock { $0.discarded.append(target.name) } }
  }
}

extension InputSource {
  fileprivate var path: String {
    switch self {
    case .standardInput: "-"
    case .file(let path): path
    }
  }
}
