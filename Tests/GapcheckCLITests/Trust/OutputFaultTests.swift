import Foundation
import PromiseTally
import Testing

@Suite struct `An output that takes no more` {
  private let folder: ScratchFolder

  init() throws {
    folder = try ScratchFolder()
    try EveryCommand.prepare(folder)
  }

  /// Runs a command with its output somewhere and what it says on standard error.
  private func run(
    _ arguments: [String], output: Int32?, errors isHeard: Bool = true
  ) throws -> (status: Int32, errors: String) {
    try folder.write("", to: ".stderr")
    let errors = unsafe open(folder.url.appending(path: ".stderr").path(), O_WRONLY | O_CLOEXEC)
    defer { close(errors) }
    let process = try ChildProcess(
      arguments, in: folder,
      streams: ChildProcess.Streams(output: output, errors: isHeard ? errors : nil))
    return (process.end().status, try folder.text(of: ".stderr"))
  }

  @Test func `ends a run quietly where its reader hung up, and not where it was never there`()
    throws
  {
    var cases = 0
    let names = try folder.names()
    for command in EveryCommand.all {
      let pipe = try TestPipe()
      pipe.closeReading()
      let hungUp = try run(command, output: pipe.writing)
      pipe.closeWriting()
      #expect(hungUp.status == 0 && hungUp.errors.isEmpty, "\(command): \(hungUp)")
      cases += 1
    }
    for command in EveryCommand.oneOfEach {
      let closed = try run(command, output: nil)
      #expect(closed.status == 74, "\(command): \(closed)")
      #expect(closed.errors == "<stdout>: cannot be written: bad file descriptor\n")
      #expect(try run(command, output: -1, errors: false).status == 0, "\(command)")
      cases += 2
    }
    #expect(try folder.names() == names)
    Promise.closedOutput.held(in: cases)
  }

  @Test func `ends a run with words where the disk is full, and keeps the old file`() throws {
    let full = unsafe open("/dev/full", O_WRONLY | O_CLOEXEC)
    defer { close(full) }
    guard full >= 0 else { return Promise.fullDisk.skipped(because: "there is no /dev/full") }
    var cases = 0
    for command in EveryCommand.oneOfEach {
      let outcome = try run(command, output: full)
      #expect(outcome.status == 74, "\(command)")
      #expect(outcome.errors == "<stdout>: cannot be written: no space left on device\n")
      cases += 1
    }
    let binary = try #require(Binary.url).path()
    try folder.write("old", to: "kept")
    let names = try folder.names()
    // A process may be kept from writing large files, which is a full disk that anybody can make.
    for command in EveryCommand.large {
      let words = ["-c", "ulimit -f 8; exec \"$0\" \"$@\" -o kept 2>.stderr", binary] + command
      let end = try ChildProcess("/bin/sh", words, in: folder.url).end()
      #expect(end.status == 74, "\(command)")
      #expect(try folder.text(of: ".stderr") == "kept: cannot be written: file too large\n")
      #expect(try folder.text(of: "kept") == "old")
      #expect(try folder.names() == names)
      cases += 1
    }
    Promise.fullDisk.held(in: cases)
  }

  /// A file system of 64 KiB, in a space of its own that ends with the run.
  @Test(.enabled(if: Tool.path("unshare") != nil))
  func `keeps the old file on a file system that is full`() throws {
    let script = """
      mkdir small && mount -t tmpfs -o size=64k none small 2>/dev/null || exit 99
      echo old >small/kept; "$0" "$@" -o small/kept; status=$?
      test "$(cat small/kept)$(ls -A small)" = oldkept && exit $status
      """
    let binary = try #require(Binary.url).path()
    let unshare = try #require(Tool.path("unshare"))
    let end = try ChildProcess(
      unshare, ["-rm", "/bin/sh", "-c", script, binary] + (EveryCommand.large.first ?? []),
      in: folder.url
    ).end()
    // Some machines let nobody mount anything.
    if end.status != 1, end.status != 99 { #expect(end.status == 74) }
  }
}
