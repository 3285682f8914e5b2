import GapcheckCLI

/// Streams that live in memory and remember what was written.
final class MemoryStreams: Streams {
  var files: [String: String] = [:]
  private(set) var output = ""
  private(set) var complaints: [String] = []
  private(set) var written: [String: String] = [:]
  private(set) var discarded: [String] = []

  init(files: [String: String] = [:]) {
    self.files = files
  }

  func read(_ source: InputSource, limit: Int) throws(InputError) -> [UInt8] {
    let path: String
    switch source {
    case .standardInput: path = "-"
    case .file(let name): path = name
    }
    guard let text = files[path] else { throw InputError(source.name, .missing) }
    return Array(text.utf8)
  }

  /// Lines that are still to be typed.
  var typed: [InputLine] = []

  func readLine(limit: Int) -> InputLine { typed.isEmpty ? .end : typed.removeFirst() }

  func names(inFolder path: String) throws(InputError) -> [String] {
    let names = files.keys.filter { $0.hasPrefix("\(path)/") }.map { $0.dropFirst(path.count + 1) }
    guard !names.isEmpty else { throw InputError(path, .missingFolder) }
    return names.map(String.init)
  }

  func complain(_ line: String) { complaints.append(line) }

  func isRegularFile(_ path: String) -> Bool { files[path] != nil }

  func isSameFile(_ path: String, as other: String) -> Bool { path == other }

  func open(_ target: OutputTarget) throws(OutputError) -> any OutputSink {
    Sink(streams: self, target: target)
  }

  private struct Sink: OutputSink {
    let streams: MemoryStreams
    let target: OutputTarget

    func write(_ bytes: [UInt8]) {
      let text = String(decoding: bytes, as: UTF8.self)
      switch target {
      case .standardOutput: streams.output += text
      case .file(let path): streams.written[path, default: ""] += text
      }
    }

    func commit() {}

    func discard() { streams.discarded.append(target.name) }
  }
}
