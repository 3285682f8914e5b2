/// The files and streams of the machine.
package struct SystemStreams: Streams {
  /// Makes them; there is nothing to choose.
  package init() {}

  package func read(_ source: InputSource, limit: Int) throws(InputError) -> [UInt8] {
    do throws(SystemError) {
      let bytes: [UInt8]
      switch source {
      case .standardInput: bytes = try readAll(SystemCalls.standardInput, limit: limit)
      case .file(let path): bytes = try readFile(path, limit: limit)
      }
      if bytes.count <= limit { return bytes }
    } catch {
      throw InputError(source.name, error.inputReason)
    }
    throw InputError(source.name, .tooLarge(limit: limit))
  }

  private func readFile(_ path: String, limit: Int) throws(SystemError) -> [UInt8] {
    let descriptor = try SystemCalls.openToRead(path)
    defer { try? SystemCalls.closeDescriptor(descriptor) }
    return try readAll(descriptor, limit: limit)
  }

  /// Reads to the end, or to the first bytes past the limit.
  private func readAll(_ descriptor: Int32, limit: Int) throws(SystemError) -> [UInt8] {
    let size = try SystemCalls.file(of: descriptor).size
    // One byte more than a file's size finds its end in the second reading.
    let step = min(max(size, 1 << 16), limit) + 1
    var bytes = try SystemCalls.readBytes(descriptor, upTo: step)
    while !bytes.isEmpty, bytes.count <= limit {
      let more = try SystemCalls.readBytes(descriptor, upTo: 1 << 16)
      if more.isEmpty { break }
      bytes += more
    }
    return bytes
  }

  package func openToRead(_ source: InputSource) throws(InputError) -> any InputReading {
    do throws(SystemError) {
      switch source {
      case .standardInput:
        return DescriptorReading(SystemCalls.standardInput, name: source.name, isOurs: false)
      case .file(let path):
        let descriptor = try SystemCalls.openToRead(path)
        return DescriptorReading(descriptor, name: source.name, isOurs: true)
      }
    } catch {
      throw InputError(source.name, error.inputReason)
    }
  }

  /// Reads byte by byte: what follows the line is for whoever reads next.
  package func readLine(limit: Int) -> InputLine {
    var line: [UInt8] = []
    while let byte = try? SystemCalls.readBytes(SystemCalls.standardInput, upTo: 1).first {
      if byte == UInt8(ascii: "\n") { return line.count > limit ? .tooLong : .line(line) }
      if line.count <= limit { line.append(byte) }
    }
    return .end
  }

  package func names(inFolder path: String) throws(InputError) -> [String] {
    do throws(SystemError) {
      return try SystemCalls.names(inFolder: path)
    } catch {
      let reason = error.kind == .missing ? .missingFolder : error.inputReason
      throw InputError(path.asName, reason)
    }
  }

  package func complain(_ line: String) {
    try? SystemCalls.writeBytes(Array("\(line)\n".utf8), to: SystemCalls.standardError)
  }

  package func showProgress(_ text: String) {
    try? SystemCalls.writeBytes(Array(text.utf8), to: SystemCalls.standardError)
  }

  package func finishWorkWhenInterrupted() { Interruptions.finishWork() }

  package var interruption: Interruption? { Interruptions.received }

  package var milliseconds: Int { SystemCalls.milliseconds }

  package func isFolder(_ path: String) -> Bool {
    (try? SystemCalls.file(at: path))?.kind == .folder
  }

  package func exists(_ path: String) -> Bool {
    (try? SystemCalls.file(at: path)) != nil || SystemCalls.isLink(path)
  }

  package func size(ofFile path: String) -> Int? {
    guard let file = try? SystemCalls.file(at: path), file.kind == .regular else { return nil }
    return file.size
  }

  package func createFolder(_ path: String) throws(OutputError) {
    guard !isFolder(path) else { return }
    do throws(SystemError) {
      try SystemCalls.createFolder(path)
    } catch {
      let words = error.kind == .exists ? "is no folder" : error.outputWords
      throw OutputError(path.asName, .cannotCreate(words))
    }
  }

  package func isRegularFile(_ path: String) -> Bool {
    (try? SystemCalls.file(at: path))?.kind == .regular
  }

  package func isSameFile(_ path: String, as other: String) -> Bool {
    guard let file = try? SystemCalls.file(at: path) else { return false }
    let identity = (try? SystemCalls.file(at: other))?.identity
    return file.kind == .regular && file.identity == identity
  }

  package func open(_ target: OutputTarget) throws(OutputError) -> any OutputSink {
    switch target {
    case .standardOutput:
      return DescriptorSink(SystemCalls.standardOutput, name: target.name, isOurs: false)
    case .file(let path):
      return try openFile(path, name: target.name)
    }
  }

  package func openEntry(
    _ path: String, mayReplace: Bool
  ) throws(OutputError) -> any OutputSink {
    let target = OutputTarget.file(path)
    let existing = SystemCalls.isLink(path) ? nil : try? SystemCalls.file(at: path)
    guard mayReplace || !exists(path) else {
      throw OutputError(target.name, .exists)
    }
    guard existing?.kind ?? .regular == .regular else {
      throw OutputError(target.name, .cannotCreate("is no regular file"))
    }
    do throws(SystemError) {
      return try ReplacementSink(
        path, name: target.name, existing: existing, mayReplace: mayReplace)
    } catch {
      throw OutputError(target.name, .cannotCreate(error.outputWords))
    }
  }

  /// Replaces regular files as a whole; writes devices and pipes where they are.
  private func openFile(_ path: String, name: String) throws(OutputError) -> any OutputSink {
    if let descriptor = path.descriptor {
      // What it leads to may be a file that others append to: it is written where it stands.
      do throws(SystemError) {
        return DescriptorSink(try SystemCalls.duplicate(descriptor), name: name, isOurs: true)
      } catch {
        throw OutputError(name, .cannotCreate(error.outputWords))
      }
    }
    let existing = try? SystemCalls.file(at: path)
    guard existing != nil || !SystemCalls.isLink(path) else {
      throw OutputError(name, .cannotCreate("is a link that leads nowhere"))
    }
    do throws(SystemError) {
      switch existing?.kind {
      case .folder: break
      case .special:
        return DescriptorSink(try SystemCalls.openToWrite(path), name: name, isOurs: true)
      case .regular, nil:
        // A link stays a link: what it leads to is replaced.
        let resolved = SystemCalls.resolvedPath(path) ?? path
        return try ReplacementSink(resolved, name: name, existing: existing)
      }
    } catch {
      throw OutputError(name, .cannotCreate(error.outputWords))
    }
    throw OutputError(name, .cannotCreate("is a folder"))
  }
}

extension SystemError {
  var inputReason: InputError.Reason {
    switch kind {
    case .missing: .missing
    case .folder: .folder
    case .notAFolder: .notAFolder
    case .exists, .brokenPipe, .other: .unreadable(words)
    }
  }

  /// The words for an output: where creating one fails for want of something, that is its folder.
  fileprivate var outputWords: String { kind == .missing ? "no such folder" : words }
}

extension String {
  /// The open descriptor that the path is another name of.
  fileprivate var descriptor: Int32? {
    switch self {
    case "/dev/stdout": SystemCalls.standardOutput
    case "/dev/stderr": SystemCalls.standardError
    default:
      ["/dev/fd/", "/proc/self/fd/"].first(where: hasPrefix).flatMap {
        Int32(dropFirst($0.count))
      }
    }
  }
}
