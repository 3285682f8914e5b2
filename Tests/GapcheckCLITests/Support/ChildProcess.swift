import Foundation
import Synchronization

/// The built program, or another, that runs while a test goes on and hears every signal.
///
/// A class, because only a class can clean up when it is let go of.
final class ChildProcess {
  /// What one run came to.
  struct End {
    /// The status, or below zero the signal that ended it.
    let status: Int32
  }

  /// Held while a program starts or a pipe is made, so that no program gets the pipe of another.
  fileprivate static let starting = Mutex(())

  let id: pid_t
  private var isOver = false

  /// Where a stream of the program leads: a descriptor of ours; none where the program has none.
  struct Streams {
    var input: Int32? = -1
    var output: Int32? = -1
    var errors: Int32? = -1
  }

  /// Starts it; streams that are left as they are lead nowhere.
  init(
    _ program: String, _ arguments: [String], in folder: URL, variables: [String: String] = [:],
    streams: Streams = Streams()
  ) throws {
    var actions = unsafe posix_spawn_file_actions_t()
    var attributes = posix_spawnattr_t()
    unsafe posix_spawn_file_actions_init(&actions)
    unsafe posix_spawnattr_init(&attributes)
    defer {
      unsafe posix_spawn_file_actions_destroy(&actions)
      unsafe posix_spawnattr_destroy(&attributes)
    }
    for (number, descriptor) in zip(Int32(0)..., [streams.input, streams.output, streams.errors]) {
      switch descriptor {
      case nil: unsafe posix_spawn_file_actions_addclose(&actions, number)
      case -1:
        unsafe posix_spawn_file_actions_addopen(&actions, number, "/dev/null", O_RDWR, 0)
      case let descriptor?: unsafe posix_spawn_file_actions_adddup2(&actions, descriptor, number)
      }
    }
    // The threads that tests run on block all signals.
    var none = sigset_t()
    unsafe sigemptyset(&none)
    unsafe posix_spawnattr_setsigmask(&attributes, &none)
    unsafe posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK))
    let line = ["/bin/sh", "-c", #"cd "$0" && exec "$@""#, folder.path(), program] + arguments
    var words = unsafe line.map { unsafe strdup($0) } + [nil]
    var environment = unsafe variables.map { unsafe strdup("\($0)=\($1)") } + [nil]
    defer { _ = unsafe (words + environment).map { unsafe free($0) } }
    var id: pid_t = 0
    let answer = Self.starting.withLock { _ in
      unsafe posix_spawn(&id, "/bin/sh", &actions, &attributes, &words, &environment)
    }
    guard answer == 0 else { throw Binary.Failure(missing: "\(program): \(answer)") }
    self.id = id
  }

  /// Starts the built gapcheck.
  convenience init(
    _ arguments: [String], in folder: ScratchFolder, variables: [String: String] = [:],
    streams: Streams = Streams()
  ) throws {
    let url = try Binary.Failure.unwrap(Binary.url, "the built gapcheck")
    try self.init(
      url.path(), arguments, in: folder.url, variables: variables, streams: streams)
  }

  func signal(_ number: Int32) { if !isOver { kill(id, number) } }

  /// Waits for the end.
  func end() -> End {
    var status: Int32 = 0
    while unsafe waitpid(id, &status, 0) < 0, errno == EINTR {}
    isOver = true
    let signal = status & 0x7F
    return End(status: signal == 0 ? status >> 8 & 0xFF : -signal)
  }

  deinit {
    guard !isOver else { return }
    kill(id, SIGKILL)
    _ = end()
  }
}

/// A pipe whose ends no other program gets.
struct TestPipe {
  let reading: Int32
  let writing: Int32

  init() throws {
    // A reader that hangs up is part of what is tried.
    _ = signal(SIGPIPE, SIG_IGN)
    var ends: [Int32] = [-1, -1]
    let isMade = ChildProcess.starting.withLock { _ in
      let answer = unsafe pipe(&ends)
      for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
      return answer == 0
    }
    guard isMade else { throw Binary.Failure(missing: "a pipe") }
    (reading, writing) = (ends[0], ends[1])
  }

  /// Writes a text, as long as anybody reads.
  ///
  /// - Returns: whether all of it was taken.
  @discardableResult
  func write(_ text: String) -> Bool { write(Array(text.utf8)) }

  @discardableResult
  func write(_ bytes: [UInt8]) -> Bool {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = unsafe rest.withUnsafeBytes {
        unsafe Glibc.write(writing, $0.baseAddress, $0.count)
      }
      guard count > 0 else { return false }
      rest = rest.dropFirst(count)
    }
    return true
  }

  /// Reads until a text has come so often, or the end.
  func read(until count: Int = .max, of text: String = "\n") -> String {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while bytes.count(of: Array(text.utf8)) < count {
      let length = unsafe buffer.withUnsafeMutableBytes {
        unsafe Glibc.read(reading, $0.baseAddress, $0.count)
      }
      guard length > 0 else { break }
      bytes += buffer[..<length]
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Waits until whoever else reads from it has taken all that was written.
  func waitUntilTaken() {
    var count: Int32 = 1
    while count > 0 {
      guard unsafe ioctl(reading, UInt(FIONREAD), &count) == 0 else { return }
      usleep(1000)
    }
  }

  func closeReading() { close(reading) }
  func closeWriting() { close(writing) }
}

extension [UInt8] {
  fileprivate func count(of part: [UInt8]) -> Int {
    part.count == 1 ? count { $0 == part[0] } : ranges(of: part).count
  }
}
