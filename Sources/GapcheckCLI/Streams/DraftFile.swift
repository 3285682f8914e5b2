import GapcheckReport

/// A file that is written before it is put in its place, so that nobody ever sees a part of it.
///
/// Where the system can, it has no name till then, and whatever ends the program leaves nothing
/// behind. Elsewhere it has a hidden one in the same folder, which is removed where the program is
/// asked to end.
struct DraftFile {
  let descriptor: Int32
  private let path: String
  /// The hidden name that it has from the beginning; `nil` where it has none.
  private let temporaryPath: String?

  /// Creates it for a path.
  init(for path: String) throws(SystemError) {
    self.path = path
    if let descriptor = SystemCalls.createNameless(inFolder: path.folder) {
      self.descriptor = descriptor
      temporaryPath = nil
    } else {
      let folder = path.folder
      let (name, descriptor) = try Interruptions.noting { () throws(SystemError) in
        try Self.createNamed(in: folder)
      }
      self.descriptor = descriptor
      temporaryPath = name
    }
  }

  /// Takes the first free name; others may be writing to the same folder.
  private static func createNamed(
    in folder: String
  ) throws(SystemError) -> (path: String, descriptor: Int32) {
    var attempt = 0
    while true {
      let name = "\(folder)/.gapcheck-\(SystemCalls.processID)-\(attempt).tmp"
      do throws(SystemError) {
        return (name, try SystemCalls.createFile(name))
      } catch {
        guard error.kind == .exists, attempt < mostAttempts else { throw error }
        attempt += 1
      }
    }
  }

  private static let mostAttempts = 100

  /// Puts it in its place.
  func publish(mayReplace: Bool) throws(SystemError) {
    try SystemCalls.synchronize(descriptor)
    try SystemCalls.undisturbed { () throws(SystemError) in
      if let temporaryPath {
        try SystemCalls.moveFile(temporaryPath, to: path)
        Interruptions.forget(temporaryFile: temporaryPath)
      } else {
        try publishNameless(mayReplace: mayReplace)
      }
    }
    SystemCalls.synchronizeFolder(path.folder)
    // What was written is on the disk: nothing that closing could say is news.
    try? SystemCalls.closeDescriptor(descriptor)
  }

  private func publishNameless(mayReplace: Bool) throws(SystemError) {
    do throws(SystemError) {
      try SystemCalls.nameFile(descriptor, path)
    } catch {
      guard error.kind == .exists, mayReplace else { throw error }
      try replace()
    }
  }

  /// Takes the place of a file, by way of a name between two calls.
  ///
  /// A run that was killed between the two leaves that name; as it is made from the path, the next
  /// run that writes there takes it away.
  private func replace() throws(SystemError) {
    let between = "\(path.folder)/.gapcheck-\(String(path.stableHash, radix: 16)).tmp"
    var attempt = 0
    while true {
      do throws(SystemError) {
        try SystemCalls.nameFile(descriptor, between)
        break
      } catch {
        guard error.kind == .exists, attempt < Self.mostAttempts else { throw error }
        SystemCalls.removeFile(between)
        attempt += 1
      }
    }
    do throws(SystemError) {
      try SystemCalls.moveFile(between, to: path)
    } catch {
      // Another run that wrote there at the same instant took the name, and replaces what is there.
      guard error.kind == .missing else {
        SystemCalls.removeFile(between)
        throw error
      }
    }
  }

  /// Gives it up.
  func discard() {
    try? SystemCalls.closeDescriptor(descriptor)
    guard let temporaryPath else { return }
    SystemCalls.removeFile(temporaryPath)
    Interruptions.forget(temporaryFile: temporaryPath)
  }
}

extension String {
  /// The folder that a path leads into, without the slash at its end.
  fileprivate var folder: String {
    guard let slash = lastIndex(of: "/") else { return "." }
    return slash == startIndex ? "/" : String(self[..<slash])
  }
}
