#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// The calls by which the program hears that it is asked to end.
extension SystemCalls {
  /// The signals of interruptions as a set.
  static func interruptions(_ interruptions: [Interruption]) -> sigset_t {
    var signals = sigset_t()
    _ = unsafe sigemptyset(&signals)
    for interruption in interruptions { _ = unsafe sigaddset(&signals, interruption.rawValue) }
    return signals
  }

  /// Keeps interruptions waiting for ``waitForInterruption(_:)`` rather than end the program.
  ///
  /// Holds for this thread and those it begins. What the caller has the program ignore, as `nohup`
  /// does, stays ignored.
  ///
  /// - Returns: the interruptions that are waited for.
  static func holdInterruptions() -> [Interruption] {
    let heeded = Interruption.allCases.filter { interruption in
      let before = signal(interruption.rawValue, SIG_DFL)
      let isIgnored =
        unsafe unsafeBitCast(before, to: Int.self) == unsafeBitCast(SIG_IGN, to: Int.self)
      if isIgnored { _ = signal(interruption.rawValue, SIG_IGN) }
      return !isIgnored
    }
    var signals = interruptions(heeded)
    _ = unsafe pthread_sigmask(SIG_BLOCK, &signals, nil)
    return heeded
  }

  /// Waits for one of the interruptions.
  static func waitForInterruption(_ interruptions: [Interruption]) -> Interruption? {
    var (signals, number) = (self.interruptions(interruptions), Int32(0))
    guard unsafe sigwait(&signals, &number) == 0 else { return nil }
    return Interruption(rawValue: number)
  }

  /// Ends the program as an interruption does that nobody waits for.
  static func endProcess(by interruption: Interruption) -> Never {
    _ = signal(interruption.rawValue, SIG_DFL)
    var signals = interruptions([interruption])
    _ = unsafe pthread_sigmask(SIG_UNBLOCK, &signals, nil)
    raise(interruption.rawValue)
    _exit(interruption.status.rawValue)
  }

  /// Makes the two ends of a pipe; what is read from the first says that the second was closed.
  static func createPipe() -> (reading: Int32, writing: Int32)? {
    var ends: [Int32] = [-1, -1]
    guard unsafe pipe(&ends) == 0 else { return nil }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    return (ends[0], ends[1])
  }

  /// Waits until there is something to read, or its end.
  ///
  /// - Returns: whether there is; `false` where the other descriptor says something first.
  static func waitToRead(_ descriptor: Int32, unless other: Int32) -> Bool {
    var asked = [descriptor, other].map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
    var answer: Int32
    repeat { answer = unsafe poll(&asked, 2, -1) } while answer < 0 && errno == EINTR
    return answer < 0 || asked[1].revents == 0
  }
}
