import Foundation

/// The built program, or another one, on a terminal of its own: what a person would type, and what they would see.
///
/// A class, because only a class can hang up when it is let go of.
final class Terminal {
  private let process = Process()
  private let descriptor: Int32
  private(set) var screen = ""
  /// How much of the screen was waited for.
  private var seen = 0

  /// More than any answer takes on a busy machine.
  private static let patience = 60.0

  struct Failure: Error, CustomStringConvertible {
    let description: String
  }

  /// Starts the program in a folder.
  init(
    _ arguments: [String], in folder: ScratchFolder, variables: [String: String] = [:],
    program: URL? = Binary.url
  ) throws {
    var (ours, theirs): (Int32, Int32) = (-1, -1)
    guard unsafe openpty(&ours, &theirs, nil, nil, nil) == 0 else {
      throw Failure(description: "there is no pseudo-terminal")
    }
    descriptor = ours
    // Whoever else is started must not keep the terminal alive.
    for end in [ours, theirs] { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    let handle = FileHandle(fileDescriptor: theirs, closeOnDealloc: true)
    process.executableURL = try Binary.Failure.unwrap(program, "the built gapcheck")
    process.arguments = arguments
    process.environment = ["TERM": "dumb"].merging(variables) { $1 }
    process.currentDirectoryURL = folder.url
    process.standardInput = handle
    process.standardOutput = handle
    process.standardError = handle
    try withSignals { try process.run() }
  }

  /// Starts something that hears signals: the threads that tests run on block them all.
  private func withSignals(_ start: () throws -> Void) rethrows {
    var (none, before) = (sigset_t(), sigset_t())
    _ = unsafe sigemptyset(&none)
    _ = unsafe pthread_sigmask(SIG_SETMASK, &none, &before)
    defer { _ = unsafe pthread_sigmask(SIG_SETMASK, &before, nil) }
    try start()
  }

  deinit {
    if process.isRunning { process.terminate() }
    hangUp()
  }

  /// Waits until the screen shows a text after what was waited for before.
  @discardableResult
  func wait(for text: String) throws -> String {
    let deadline = Date.now.addingTimeInterval(Self.patience)
    while true {
      let fresh = String(screen.dropFirst(seen))
      if let range = fresh.firstRange(of: text) {
        let shown = String(fresh[..<range.upperBound])
        seen += shown.count
        return shown
      }
      guard Date.now < deadline, try read() else {
        throw Failure(description: "no '\(text)' on the screen:\n\(fresh)")
      }
    }
  }

  /// Types a line, once the program asks for one.
  func answer(_ line: String) throws {
    try wait(for: "> ")
    try type("\(line)\n")
  }

  func type(_ text: String) throws { try type(Array(text.utf8)) }

  func type(_ bytes: [UInt8]) throws {
    let count = unsafe bytes.withUnsafeBytes { unsafe write(descriptor, $0.baseAddress, $0.count) }
    guard count == bytes.count else { throw Failure(description: "the terminal takes no more") }
  }

  /// Ends the terminal as closing its window does.
  func hangUp() { if fcntl(descriptor, F_GETFD) != -1 { close(descriptor) } }

  /// What the key for it sends, Ctrl-C.
  func interrupt() { process.interrupt() }

  /// Waits for the end and says how it came about: the status, or the signal below zero.
  func end() throws -> Int32 {
    let deadline = Date.now.addingTimeInterval(Self.patience)
    while process.isRunning {
      guard Date.now < deadline else {
        process.terminate()
        throw Failure(description: "the program does not end:\n\(screen)")
      }
      _ = try? read()
    }
    while (try? read()) == true {}
    return process.terminationReason == .exit
      ? process.terminationStatus : -process.terminationStatus
  }

  /// Reads what is there, waiting a moment for it.
  ///
  /// - Returns: whether there may be more.
  private func read() throws -> Bool {
    var wanted = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    guard unsafe poll(&wanted, 1, 100) > 0 else { return process.isRunning }
    var buffer = [UInt8](repeating: 0, count: 4096)
    let count = unsafe buffer.withUnsafeMutableBytes {
      unsafe Glibc.read(descriptor, $0.baseAddress, $0.count)
    }
    guard count > 0 else { return false }
    screen += String(decoding: buffer[..<count], as: UTF8.self).replacing("\r\n", with: "\n")
    return true
  }
}
