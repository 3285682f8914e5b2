import GapcheckCLI
import Synchronization

/// Files and streams that live in memory, as bytes.
///
/// A class with a lock, because sinks and readings that the program holds change one set of files.
final class FuzzStreams: Streams {
  private struct Contents {
    var files: [String: [UInt8]]
    var typed: ArraySlice<[UInt8]>
    var output: [UInt8] = []
    var complaints: [String] = []
    var progress = ""
  }

  private let contents: Mutex<Contents>
  /// The most bytes that one reading gives.
  private let piece: Int

  init(files: [String: [UInt8]], typed: [[UInt8]] = [], piece: Int = .max) {
    contents = Mutex(Contents(files: files, typed: typed[...]))
    self.piece = piece
  }

  var files: [String: [UInt8]] { contents.withLock { $0.files } }
  var output: [UInt8] { contents.withLock { $0.output } }
  var complaints: [String] { contents.withLock { $0.complaints } }

  // MARK: Inputs

  func read(_ source: InputSource, limit: Int) throws(InputError) -> [UInt8] {
    guard case .file(let path) = source, let bytes = files[path] else {
      throw InputError(source.name, .missing)
    }
    return bytes
  }

  func openToRead(_ source: InputSource) throws(InputError) -> any InputReading {
    Reading(try read(source, limit: .max), piece: piece)
  }

  private final class Reading: InputReading {
    private let rest: Mutex<ArraySlice<UInt8>>
    private let piece: Int

    init(_ bytes: [UInt8], piece: Int) {
      rest = Mutex(bytes[...])
      self.piece = piece
    }

    func read(upTo count: Int) -> [UInt8] {
      rest.withLock { rest in
        let next = Array(rest.prefix(min(count, piece)))
        rest = rest.dropFirst(next.count)
        return next
      }
    }

    func close() {}
  }

  func readLine(limit: Int) -> InputLine {
    contents.withLock { contents in
      guard let line = contents.typed.popFirst() else { return .end }
      return line.count > limit ? .tooLong : .line(line)
    }
  }

  func names(inFolder path: String) throws(InputError) -> [String] {
    let folder = "\(path)/"
    let names = files.keys.filter { $0.hasPrefix(folder) }.map {
      String($0.dropFirst(folder.count))
    }
    guard !names.isEmpty else { throw InputError(path, .missingFolder) }
    return names
  }

  func isRegularFile(_ path: String) -> Bool { files[path] != nil }
  func isFolder(_ path: String) -> Bool { files.keys.contains { $0.hasPrefix("\(path)/") } }
  func exists(_ path: String) -> Bool { files[path] != nil }
  func size(ofFile path: String) -> Int? { files[path]?.count }
  func isSameFile(_ path: String, as other: String) -> Bool { path == other }

  // MARK: Outputs

  func complain(_ line: String) { contents.withLock { $0.complaints.append(line) } }
  func showProgress(_ text: String) { contents.withLock { $0.progress += text } }
  func createFolder(_ path: String) {}
  func finishWorkWhenInterrupted() {}
  var interruption: Interruption? { nil }
  var milliseconds: Int { 0 }

  func open(_ target: OutputTarget) throws(OutputError) -> any OutputSink {
    Sink(streams: self, target: target)
  }

  func openEntry(_ path: String, mayReplace: Bool) throws(OutputError) -> any OutputSink {
    guard mayReplace || !exists(path) else { throw OutputError(path, .exists) }
    return try open(.file(path))
  }

  private final class Sink: OutputSink {
    private let streams: FuzzStreams
    private let target: OutputTarget
    private let bytes = Mutex<[UInt8]>([])

    init(streams: FuzzStreams, target: OutputTarget) {
      self.streams = streams
      self.target = target
    }

    func write(_ more: [UInt8]) { bytes.withLock { $0 += more } }

    func commit() {
      let written = bytes.withLock { $0 }
      streams.contents.withLock { contents in
        switch target {
        case .standardOutput: contents.output += written
        case .file(let path): contents.files[path] = written
        }
      }
    }

    func discard() {}
  }
}
