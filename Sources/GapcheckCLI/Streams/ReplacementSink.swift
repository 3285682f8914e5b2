/// A file that takes its name, and the place of one that has it, only when it is whole.
struct ReplacementSink: OutputSink {
  private let file: DraftFile
  private let name: String
  private let mayReplace: Bool

  /// Creates the file, with the owner and the permissions of the one that it will replace.
  init(
    _ path: String, name: String, existing: SystemFile?, mayReplace: Bool = true
  ) throws(SystemError) {
    self.name = name
    self.mayReplace = mayReplace
    if existing != nil { try SystemCalls.checkWritable(path) }
    file = try DraftFile(for: path)
    guard let existing else { return }
    do throws(SystemError) {
      SystemCalls.setOwner(existing.user, existing.group, of: file.descriptor)
      try SystemCalls.setPermissions(existing.permissions, of: file.descriptor)
    } catch {
      discard()
      throw error
    }
  }

  func write(_ bytes: [UInt8]) throws(OutputError) {
    do throws(SystemError) {
      try SystemCalls.writeBytes(bytes, to: file.descriptor)
    } catch {
      throw OutputError(name, error.writingReason)
    }
  }

  func commit() throws(OutputError) {
    do throws(SystemError) {
      try file.publish(mayReplace: mayReplace)
    } catch {
      let isInTheWay = error.kind == .exists && mayReplace
      throw OutputError(name, isInTheWay ? .cannotWrite(error.words) : error.writingReason)
    }
  }

  func discard() { file.discard() }
}
