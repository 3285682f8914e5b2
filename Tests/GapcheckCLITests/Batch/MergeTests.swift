import GapcheckCLI
import Testing

@Suite struct `Merged summaries` {
  private static let people = (0..<23).map { number in
    let skills = [
      "Go", "SQL: expert", "Kafka", "Python", "Docker (4 years)", "RAG pipelines", "AWS",
    ]
    let own = skills.indices.filter { (number >> ($0 % 5)) & 1 == 0 || $0 == number % 7 }
    let list = own.map { "\"\(skills[$0])\"" }.joined(separator: ",")
    return number == 11
      ? "{" : #"{"name":"Participant \#(number)","skills":[\#(list)],"tasks":["on-call"]}"#
  }

  private static func run(_ arguments: [String], files: [String: String]) -> MemoryStreams {
    let streams = MemoryStreams(files: files)
    let environment = ProgramEnvironment(
      arguments: arguments + ["--as-of", "2026-11-21", "-q"], processorCount: 2)
    _ = Program(environment: environment, streams: streams).run()
    return streams
  }

  private static func part(_ lines: some Sequence<String>) -> String {
    run(
      ["batch", "-", "--summary-only", "-f", "json"],
      files: ["-": lines.joined(separator: "\n")]
    ).output
  }

  @Test(arguments: [[23], [1, 22], [5, 5, 5, 8], [7, 1, 3, 12]], [false, true])
  func `are those of the whole, however it was divided`(sizes: [Int], isReversed: Bool) {
    var parts: [String] = []
    var rest = (isReversed ? Self.people.reversed() : Self.people)[...]
    for size in sizes {
      parts.append(Self.part(rest.prefix(size)))
      rest = rest.dropFirst(size)
    }
    var files: [String: String] = [:]
    for (number, part) in parts.enumerated() { files["\(number).json"] = part }
    let names = files.keys.sorted()
    #expect(
      Self.run(["merge", "-f", "json"] + names, files: files).output == Self.part(Self.people))
    let whole = Self.run(["merge", "w.json"], files: ["w.json": Self.part(Self.people)]).output
    #expect(Self.run(["merge"] + names.reversed(), files: files).output == whole)
    #expect(Self.run(["merge", "-"], files: ["-": parts.joined()]).output == whole)
    #expect(whole.contains("22 people scored"))
  }

  @Test(arguments: [
    ("{}", "is no part of a summary"), ("[", "ends inside an array"), ("", "there is no part"),
    (#"{"format":"gapcheck.summary/1"}"#, "'taxonomyVersion' is missing"),
    (#"{"format":"gapcheck.summary/1","taxonomyVersion":"0"}"#, "made with taxonomy 0"),
  ])
  func `are refused where a part is none`(text: String, words: String) {
    let streams = Self.run(["merge", "p.json"], files: ["p.json": text])
    #expect(streams.complaints.count == 1 && streams.complaints[0].contains(words))
    #expect(streams.output.isEmpty)
  }

  @Test func `are written over no part, and add none twice`() {
    let files = ["a.json": Self.part(Self.people.prefix(3))]
    for arguments in [["a.json", "-o", "a.json"], ["a.json", "a.json"]] {
      let streams = Self.run(["merge"] + arguments, files: files)
      #expect(streams.written.isEmpty && streams.output.isEmpty && streams.complaints.count == 2)
    }
  }

  @Test func `are refused where the parts are of different days`() {
    let part = Self.part(Self.people.prefix(3))
    let files = ["a.json": part, "b.json": part.replacing("2026-11-21", with: "2026-11-20")]
    let streams = Self.run(["merge", "a.json", "b.json"], files: files)
    #expect(streams.complaints[0].contains("made as of 2026-11-20"))
  }
}
