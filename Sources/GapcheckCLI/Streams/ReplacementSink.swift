/// A file that is written beside the one it replaces, and takes its name only when it is whole.
struct ReplacementSink: OutputSink {
  private let descriptor: Int32
  private let name: String
  private let temporaryPath: String
  private let finalPath: String

  /// Creates the temporary file, with the permissions of the file that it will replace.
  init(_ path: String, name: String, existing: SystemFile?) throws(SystemError) {
    self.name = name
    if existing != nil { try SystemCalls.checkWritable(path) }
    // A link stays a link: what it leads to is replaced.
    finalPath = SystemCalls.resolvedPath(path) ?? path
    (temporaryPath, descriptor) = try Self.createTemporary(beside: finalPath)
    guard let permissions = existing?.permissions else { return }
    do throws(SystemError) {
      try SystemCalls.setPermissions(permissions, of: descriptor)
    } catch {
      discard()
      throw error
    }
  }

  /// Takes the first free name; others may be writing to the same folder.
  private static func createTemporary(
    beside path: String
  ) throws(SystemError) -> (path: String, descriptor: Int32) {
    let folder = path.lastIndex(of: "/").map { path[...$0] } ?? ""
    var attempt = 0
    while true {
      let candidate = "\(folder).gapcheck-\(SystemCalls.processID)-\(attempt).tmp"
      do throws(SystemError) {
        return (candidate, try SystemCalls.createFile(candidate))
      } catch {
        guard error.kind == .exists, attempt < 100 else { throw error }
        attempt += 1
      }
    }
  }

  func write(_ bytes: [UInt8]) throws(OutputError) {
    do throws(SystemError) {
      try SystemCalls.writeBytes(bytes, to: descriptor)
    } catch {
      throw OutputError(name, error.writingReason)
    }
  }

  func commit() throws(OutputError) {
    do throws(SystemError) {
      try SystemCalls.synchronize(descriptor)
      try SystemCalls.moveFile(temporaryPath, to: finalPath)
      try SystemCalls.closeDescriptor(descriptor)
    } catch {
      throw OutputError(name, error.writingReason)
    }
  }

  func discard() {
    try? SystemCalls.closeDescriptor(descriptor)
    SystemCalls.removeFile(temporaryPath)
  }
}
