import Foundation
import PromiseTally
import Testing

@Suite struct `A line without an end` {
  private let folder: ScratchFolder

  init() throws {
    folder = try ScratchFolder()
  }

  /// What is given to a verb: a start, so many megabytes of one letter, and an end.
  private struct Flood: Sendable {
    let arguments: [String]
    let start: String
    let megabytes: Int
    let end: String
    /// How many people are scored beside it.
    let scored: Int
    /// How what is said of it ends.
    let words: String
  }

  private static let person = #"{"name":"Participant","skills":["Go"]}"#

  // A gigabyte where the reading stops early, else more than what is allowed.
  private static let floods =
    [
      Flood(
        arguments: ["batch", "-", "-q"], start: "\(person)\n{\"name\":\"", megabytes: 72,
        end: "\"}\n\(person)\n", scored: 2, words: "the profile is larger than 64 MiB"),
      Flood(
        arguments: ["batch", "-", "-q"], start: "[\(person),{\"name\":\"", megabytes: 66,
        end: "\"},\(person)]", scored: 1, words: "the profile is larger than 64 MiB"),
      Flood(
        arguments: ["batch", "-", "-q"], start: "name,skills\nParticipant,Go\n", megabytes: 48,
        end: "\nOther,Go\n", scored: 2, words: "is longer than 1 MiB"),
      Flood(
        arguments: ["batch", "-", "-q"], start: "name,skills\nParticipant,Go\nOther,\"",
        megabytes: 48, end: "\"\n", scored: 1, words: "is longer than 1 MiB"),
    ]
    + ["audit -", "plan -", "check -", "render -", "merge -", "init --from -"].map {
      Flood(
        arguments: $0.split(separator: " ").map(String.init), start: "{\"name\":\"",
        megabytes: 1024, end: "\"}", scored: 0, words: "is larger than 64 MiB")
    }

  /// Gives a program so many KiB of memory, twice what a profile may have, and ends one that asks
  /// for more.
  private static let bounded = "ulimit -d 262144; exec \"$0\" \"$@\""

  @Test func `is refused in bounded memory, and stops nobody before it`() throws {
    let binary = try Binary.Failure.unwrap(Binary.url, "the built gapcheck")
    let letters = [UInt8](repeating: UInt8(ascii: "x"), count: 1 << 20)
    for flood in Self.floods {
      for name in [".stdout", ".stderr"] { try folder.write("", to: name) }
      let files = [".stdout", ".stderr"].map {
        unsafe open(folder.url.appending(path: $0).path(), O_WRONLY | O_CLOEXEC)
      }
      let input = try TestPipe()
      let process = try ChildProcess(
        "/bin/bash", ["-c", Self.bounded, binary.path()] + flood.arguments, in: folder.url,
        streams: .init(input: input.reading, output: files[0], errors: files[1]))
      input.closeReading()
      var isRead = input.write(flood.start)
      for _ in 0..<flood.megabytes where isRead { isRead = input.write(letters) }
      if isRead { input.write(flood.end) }
      input.closeWriting()
      let end = process.end()
      for file in files { close(file) }
      #expect(end.status == 65, "\(flood.arguments)")
      let (output, errors) = try (folder.text(of: ".stdout"), folder.text(of: ".stderr"))
      #expect(errors.contains(flood.words), "\(errors.prefix(300))")
      #expect(max(output.utf8.count, errors.utf8.count) < 20_000)
      let results = output.split(separator: "\n")
      #expect(results.count { $0.contains("\"verdict\"") } == flood.scored, "\(flood.start)")
    }
    Promise.hugeLine.held(in: Self.floods.count)
  }
}
