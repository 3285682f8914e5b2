#if canImport(Darwin)
  import Darwin
#else
  // For the environment, which is a variable of C that nothing here changes.
  @unsafe @preconcurrency import Glibc
#endif

/// Starting programs and waiting for them: the only file that calls the operating system.
///
/// Foundation would start them as well; but its own start and size would be in every figure.
enum SystemCalls {
  /// Runs a program to its end.
  static func run(_ command: Command) throws(BenchmarkError) -> Usage {
    let began = seconds
    return wait(for: try start(command), since: began)
  }

  /// Runs a program on the output of another one; the figures are those of the second alone.
  static func run(
    _ producer: Command, into consumer: Command
  ) throws(BenchmarkError) -> Usage {
    var ends: [Int32] = [0, 0]
    guard unsafe pipe(&ends) == 0 else { throw .cannotStart(program: "a pipe") }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    let began = seconds
    let first = try start(producer, output: ends[1])
    let second = try start(consumer, input: ends[0])
    for end in ends { close(end) }
    let usage = wait(for: second, since: began)
    let produced = wait(for: first, since: began)
    guard produced.status == 0 else {
      throw .failed(command: producer.text, status: produced.status)
    }
    return usage
  }

  /// Makes a new folder among the system's temporary files.
  static func temporaryFolder() throws(BenchmarkError) -> String {
    let place = variable("TMPDIR") ?? "/tmp"
    var path = Array("\(place)/gapcheck-benchmarks-XXXXXX".utf8CString)
    let made = unsafe path.withUnsafeMutableBufferPointer { (buffer) -> String? in
      guard let start = buffer.baseAddress, let name = unsafe mkdtemp(start) else { return nil }
      return unsafe String(cString: name)
    }
    guard let made else { throw .cannotWrite("a folder in \(place)") }
    return made
  }

  /// A variable of the environment.
  static func variable(_ name: String) -> String? {
    guard let value = unsafe getenv(name) else { return nil }
    return unsafe String(cString: value)
  }

  /// Hands over what was printed so far.
  static func flushOutput() { _ = fflush(nil) }

  static func naturalLogarithm(_ value: Double) -> Double { log(value) }

  /// The processors that are there.
  static var processorCount: Int { max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))) }

  // MARK: Children

  private static func start(
    _ command: Command, input: Int32? = nil, output: Int32? = nil
  ) throws(BenchmarkError) -> pid_t {
    #if canImport(Darwin)
      var actions: posix_spawn_file_actions_t?
    #else
      var actions = unsafe posix_spawn_file_actions_t()
    #endif
    unsafe posix_spawn_file_actions_init(&actions)
    defer { unsafe posix_spawn_file_actions_destroy(&actions) }
    if let input {
      unsafe posix_spawn_file_actions_adddup2(&actions, input, 0)
    } else {
      unsafe posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    }
    if let output {
      unsafe posix_spawn_file_actions_adddup2(&actions, output, 1)
    } else {
      let flags = command.output == "/dev/null" ? O_WRONLY : O_WRONLY | O_CREAT | O_TRUNC
      unsafe posix_spawn_file_actions_addopen(&actions, 1, command.output, flags, 0o600)
    }
    if command.isSilent {
      unsafe posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
    }
    let arguments: [UnsafeMutablePointer<CChar>?] =
      unsafe command.words.map { unsafe strdup($0) } + [nil]
    defer {
      for place in command.words.indices { unsafe free(arguments[place]) }
    }
    var child = pid_t()
    let answer = unsafe posix_spawnp(
      &child, command.words[0], &actions, nil, arguments, environment)
    guard answer == 0 else { throw .cannotStart(program: command.words[0]) }
    return child
  }

  private static func wait(for child: pid_t, since began: Double) -> Usage {
    var usage = rusage()
    var status: Int32 = 0
    var answer: pid_t
    repeat {
      answer = unsafe wait4(child, &status, 0, &usage)
    } while answer < 0 && errno == EINTR
    let ended = seconds
    #if canImport(Darwin)
      let peakBytes = Int(usage.ru_maxrss)
    #else
      let peakBytes = Int(usage.ru_maxrss) * 1024
    #endif
    return Usage(
      // As a shell tells it: what the program said, or 128 and the signal that ended it.
      status: status & 0x7F == 0 ? (status >> 8) & 0xFF : 128 + status & 0x7F,
      seconds: ended - began,
      processorSeconds: seconds(usage.ru_utime) + seconds(usage.ru_stime), peakBytes: peakBytes)
  }

  private static var environment: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? {
    #if canImport(Darwin)
      unsafe _NSGetEnviron().pointee
    #else
      unsafe environ
    #endif
  }

  // MARK: Time

  /// A clock that nobody sets.
  private static var seconds: Double {
    var time = timespec()
    _ = unsafe clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  private static func seconds(_ time: timeval) -> Double {
    Double(time.tv_sec) + Double(time.tv_usec) / 1e6
  }
}
