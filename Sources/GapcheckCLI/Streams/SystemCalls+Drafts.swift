#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// The calls that put a file in its place: as a whole, or not at all.
extension SystemCalls {
  /// Opens a file that has no name in any folder and is gone with whoever opened it.
  ///
  /// `nil` where the system, or what the folder is on, has no such files.
  static func createNameless(inFolder path: String) -> Int32? {
    #if os(Linux)
      let nameless: Int32 = O_DIRECTORY | 0o20_000_000  // O_TMPFILE, which Swift does not import
      let descriptor = unsafe open(path, O_WRONLY | O_CLOEXEC | nameless, 0o666)
      guard descriptor >= 0 else { return nil }
      if unsafe access(procPath(of: descriptor), F_OK) == 0 { return descriptor }
      close(descriptor)
    #endif
    return nil
  }

  /// Gives a file without a name its first; there must not be one yet.
  static func nameFile(_ descriptor: Int32, _ path: String) throws(SystemError) {
    try checked(
      unsafe linkat(
        AT_FDCWD, procPath(of: descriptor), AT_FDCWD, path, Int32(AT_SYMLINK_FOLLOW)))
  }

  private static func procPath(of descriptor: Int32) -> String { "/proc/self/fd/\(descriptor)" }

  /// Waits until the names in a folder are on the disk, where the system lets us ask for that.
  static func synchronizeFolder(_ path: String) {
    let descriptor = unsafe open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { return }
    fsync(descriptor)
    close(descriptor)
  }

  /// Gives a file to a user and a group, as far as whoever runs the program may.
  static func setOwner(_ user: UInt32, _ group: UInt32, of descriptor: Int32) {
    // A group that one is in may be given even where the user may not.
    if fchown(descriptor, user, group) != 0 { _ = fchown(descriptor, UInt32.max, group) }
  }

  /// Does something during which only what cannot be put off ends the program.
  static func undisturbed<Answer>(
    _ work: () throws(SystemError) -> Answer
  ) throws(SystemError) -> Answer {
    var (signals, before) = (interruptions(Interruption.allCases), sigset_t())
    _ = unsafe pthread_sigmask(SIG_BLOCK, &signals, &before)
    defer { _ = unsafe pthread_sigmask(SIG_SETMASK, &before, nil) }
    return try work()
  }
}
