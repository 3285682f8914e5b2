#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// The operating system's calls that gapcheck uses, made safe: only here is it known.
enum SystemCalls {
  static let standardInput: Int32 = 0
  static let standardOutput: Int32 = 1
  static let standardError: Int32 = 2

  // MARK: The process

  /// Makes a closed pipe and a file that may not grow errors rather than deaths, and has all three
  /// standard descriptors taken, so that no file of ours is mistaken for one of them.
  static func prepareProcess() {
    _ = signal(SIGPIPE, SIG_IGN)
    _ = signal(SIGXFSZ, SIG_IGN)
    for descriptor in standardInput...standardError where fcntl(descriptor, F_GETFD) == -1 {
      // Such that using it is an error: closed is closed.
      _ = unsafe open("/dev/null", descriptor == standardInput ? O_WRONLY : O_RDONLY)
    }
  }

  static func endProcess(status: Int32) -> Never { exit(status) }

  static var processID: Int32 { getpid() }

  /// The processors that are there; one where the system does not say.
  static var processorCount: Int { max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))) }

  /// Milliseconds of a clock that nobody sets.
  static var milliseconds: Int {
    var time = timespec()
    _ = unsafe clock_gettime(CLOCK_MONOTONIC, &time)
    return Int(time.tv_sec) * 1000 + Int(time.tv_nsec) / 1_000_000
  }

  static func variable(_ name: String) -> String? {
    guard let value = unsafe getenv(name) else { return nil }
    return unsafe String(cString: value)
  }

  static var secondsSince1970: Int {
    var time = timespec()
    _ = unsafe clock_gettime(CLOCK_REALTIME, &time)
    return Int(time.tv_sec)
  }

  // MARK: The terminal

  static func isTerminal(_ descriptor: Int32) -> Bool { isatty(descriptor) == 1 }

  static func windowWidth(of descriptor: Int32) -> Int? {
    var size = winsize()
    let answer = unsafe ioctl(descriptor, UInt(TIOCGWINSZ), &size)
    return answer == 0 && size.ws_col > 0 ? Int(size.ws_col) : nil
  }

  // MARK: Descriptors

  static func openToRead(_ path: String) throws(SystemError) -> Int32 {
    try checked(unsafe open(path, O_RDONLY | O_CLOEXEC))
  }

  /// Opens something that exists, such as a device or a pipe.
  static func openToWrite(_ path: String) throws(SystemError) -> Int32 {
    try checked(unsafe open(path, O_WRONLY | O_CLOEXEC | O_NOCTTY))
  }

  /// Creates a file that must not exist yet.
  static func createFile(_ path: String) throws(SystemError) -> Int32 {
    try checked(unsafe open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666))
  }

  /// Reads up to a number of bytes; none mean the end.
  static func readBytes(_ descriptor: Int32, upTo count: Int) throws(SystemError) -> [UInt8] {
    var answer = 0
    let bytes = unsafe [UInt8](unsafeUninitializedCapacity: count) { buffer, used in
      repeat {
        answer = unsafe read(descriptor, buffer.baseAddress, count)
      } while answer < 0 && isWorthRepeating(on: descriptor, for: POLLIN)
      used = max(0, answer)
    }
    if answer < 0 { throw lastError() }
    return bytes
  }

  /// Writes all of the bytes.
  static func writeBytes(_ bytes: [UInt8], to descriptor: Int32) throws(SystemError) {
    var written = 0
    while written < bytes.count {
      let answer = unsafe bytes.withUnsafeBytes { buffer in
        let rest = unsafe UnsafeRawBufferPointer(rebasing: buffer[written...])
        return unsafe write(descriptor, rest.baseAddress, rest.count)
      }
      if answer < 0, !isWorthRepeating(on: descriptor, for: POLLOUT) { throw lastError() }
      written += max(0, answer)
    }
  }

  /// Whether a call that failed only was too early; where the other end of a pipe made it one that
  /// does not wait, waits in its place.
  private static func isWorthRepeating(on descriptor: Int32, for event: Int32) -> Bool {
    if errno == EINTR { return true }
    guard errno == EAGAIN || errno == EWOULDBLOCK else { return false }
    var asked = pollfd(fd: descriptor, events: Int16(event), revents: 0)
    while unsafe poll(&asked, 1, -1) < 0, errno == EINTR {}
    return true
  }

  /// A further descriptor of what one leads to.
  static func duplicate(_ descriptor: Int32) throws(SystemError) -> Int32 {
    try checked(fcntl(descriptor, F_DUPFD_CLOEXEC, 3))
  }

  /// Waits until what was written is on the disk.
  static func synchronize(_ descriptor: Int32) throws(SystemError) {
    try checked(fsync(descriptor))
  }

  static func closeDescriptor(_ descriptor: Int32) throws(SystemError) {
    try checked(close(descriptor))
  }

  // MARK: Files

  static func file(at path: String) throws(SystemError) -> SystemFile {
    var status = stat()
    try checked(unsafe stat(path, &status))
    return SystemFile(status)
  }

  /// Whether a link stands at a path, wherever it leads.
  static func isLink(_ path: String) -> Bool {
    var status = stat()
    return unsafe lstat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFLNK
  }

  static func file(of descriptor: Int32) throws(SystemError) -> SystemFile {
    var status = stat()
    try checked(unsafe fstat(descriptor, &status))
    return SystemFile(status)
  }

  static func checkWritable(_ path: String) throws(SystemError) {
    try checked(unsafe access(path, W_OK))
  }

  static func setPermissions(_ permissions: UInt32, of descriptor: Int32) throws(SystemError) {
    try checked(fchmod(descriptor, mode_t(truncatingIfNeeded: permissions)))
  }

  static func moveFile(_ path: String, to other: String) throws(SystemError) {
    try checked(unsafe rename(path, other))
  }

  static func createFolder(_ path: String) throws(SystemError) {
    try checked(unsafe mkdir(path, 0o777))
  }

  static func removeFile(_ path: String) { _ = unsafe unlink(path) }

  /// Follows every link of a path to something that exists.
  static func resolvedPath(_ path: String) -> String? {
    guard let resolved = unsafe realpath(path, nil) else { return nil }
    defer { unsafe free(resolved) }
    return unsafe String(cString: resolved)
  }

  static func names(inFolder path: String) throws(SystemError) -> [String] {
    guard let folder = unsafe opendir(path) else { throw lastError() }
    defer { _ = unsafe closedir(folder) }
    var names: [String] = []
    while let entry = unsafe readdir(folder) {
      let name = unsafe withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        unsafe String(cString: UnsafeRawPointer(pointer).assumingMemoryBound(to: CChar.self))
      }
      names.append(name)
    }
    return names
  }

  // MARK: Errors

  @discardableResult
  static func checked(_ answer: Int32) throws(SystemError) -> Int32 {
    guard answer >= 0 else { throw lastError() }
    return answer
  }

  private static func lastError() -> SystemError {
    let code = errno
    let words = unsafe String(cString: strerror(code))
    let lowered = words.prefix(1).lowercased() + words.dropFirst()
    return SystemError(kind: kind(of: code), words: lowered)
  }

  private static func kind(of code: Int32) -> SystemError.Kind {
    switch code {
    case ENOENT: .missing
    case EEXIST: .exists
    case EISDIR: .folder
    case ENOTDIR: .notAFolder
    case EPIPE: .brokenPipe
    default: .other
    }
  }
}

extension SystemFile {
  fileprivate init(_ status: stat) {
    let kind: Kind =
      switch status.st_mode & S_IFMT {
      case S_IFREG: .regular
      case S_IFDIR: .folder
      default: .special
      }
    self.init(
      kind: kind, size: Int(status.st_size), permissions: UInt32(status.st_mode & 0o7777),
      user: status.st_uid, group: status.st_gid,
      identity: [
        UInt64(truncatingIfNeeded: status.st_dev), UInt64(truncatingIfNeeded: status.st_ino),
      ])
  }
}
