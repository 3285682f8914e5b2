import Dispatch
import Synchronization

/// Whether somebody asks the program to end, and what is done about it.
///
/// Global and behind a lock, because signals come to the process. Only what has something to finish
/// or to clean up asks for it; all else ends at once, as it would in any program.
enum Interruptions {
  private struct State {
    var isListening = false
    /// Whether what is under way is to be finished.
    var isPatient = false
    var received: Interruption?
    var temporaryFiles: Set<String> = []
    var wakeUp: (reading: Int32, writing: Int32)?
  }

  private static let state = Mutex(State())

  /// The first that came, where work under way is to be finished.
  static var received: Interruption? { state.withLock { $0.received } }

  /// From now on the first is only noted; another one ends the program.
  static func finishWork() {
    state.withLock { state in
      state.isPatient = true
      if state.wakeUp == nil { state.wakeUp = SystemCalls.createPipe() }
    }
    listen()
  }

  /// Waits until there is something to read.
  ///
  /// - Returns: whether there is; `false` where the program is asked to end.
  static func waitToRead(_ descriptor: Int32) -> Bool {
    guard let wakeUp = state.withLock({ $0.wakeUp }) else { return true }
    return SystemCalls.waitToRead(descriptor, unless: wakeUp.reading)
  }

  /// Creates a file that is removed where the program is asked to end before it is forgotten.
  static func noting(
    _ create: () throws(SystemError) -> (path: String, descriptor: Int32)
  ) throws(SystemError) -> (path: String, descriptor: Int32) {
    listen()
    // Behind the lock, so that it is noted before anyone is heard.
    return try state.withLock { state throws(SystemError) in
      let file = try create()
      state.temporaryFiles.insert(file.path)
      return file
    }
  }

  static func forget(temporaryFile path: String) {
    state.withLock { _ = $0.temporaryFiles.remove(path) }
  }

  /// Begins to listen, on a thread that does nothing else.
  private static func listen() {
    let isFirst = state.withLock { state in
      defer { state.isListening = true }
      return !state.isListening
    }
    guard isFirst else { return }
    let heeded = SystemCalls.holdInterruptions()
    DispatchQueue(label: "gapcheck.interruptions").async {
      while let interruption = SystemCalls.waitForInterruption(heeded) { take(interruption) }
    }
  }

  private static func take(_ interruption: Interruption) {
    state.withLock { state in
      if state.isPatient, state.received == nil {
        state.received = interruption
        // The end of the pipe wakes whoever waits for something to read.
        if let wakeUp = state.wakeUp { try? SystemCalls.closeDescriptor(wakeUp.writing) }
        return
      }
      state.temporaryFiles.forEach(SystemCalls.removeFile)
      SystemCalls.endProcess(by: interruption)
    }
  }
}
