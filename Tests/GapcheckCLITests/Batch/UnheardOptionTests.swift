import GapcheckCLI
import Testing

@Suite struct `Options that have no effect` {
  private func complaints(_ arguments: [String], files: [String: String]) -> [String] {
    let streams = MemoryStreams(files: files)
    let environment = ProgramEnvironment(arguments: arguments, secondsSince1970: 1_795_219_200)
    #expect(Program(environment: environment, streams: streams).run() == .done)
    return streams.complaints
  }

  private static let files = [
    "a.ndjson": #"{"skills":["Go"]}"#, "b.json": #"[{"skills":["Go"]}]"#, "c.csv": "Name,Go\nX,3\n",
  ]

  @Test(arguments: [
    (["a.ndjson", "--map", "#1=name"], "'--map' has"),
    (["b.json", "--scale", "5"], "'--scale' has"),
    (["a.ndjson", "b.json", "--scale=5", "--map=#1=name"], "'--map' and '--scale' have"),
  ])
  func `are told where they are for tables and no input is one`(
    arguments: [String], words: String
  ) {
    let told = complaints(["batch"] + arguments, files: Self.files)
    #expect(told.contains("gapcheck: \(words) no effect: no input is a table"), "\(told)")
    #expect(complaints(["batch", "-q"] + arguments, files: Self.files).isEmpty)
  }

  @Test(arguments: [
    ["c.csv", "--scale", "5"], ["a.ndjson", "c.csv", "--scale", "5"], ["a.ndjson"],
  ])
  func `are not told where one is, or none was given`(arguments: [String]) {
    let told = complaints(["batch"] + arguments, files: Self.files)
    #expect(!told.contains { $0.contains("no effect") })
  }

  @Test func `are told of a day that parts of a summary were made on`() {
    let streams = MemoryStreams(files: Self.files)
    let batch = ["batch", "a.ndjson", "--summary-only", "-f", "json", "-q"]
    #expect(
      Program(environment: ProgramEnvironment(arguments: batch), streams: streams).run() == .done)
    let files = ["p.json": streams.output]
    let merge = ["merge", "p.json", "--as-of", "2026-12-01"]
    #expect(
      complaints(merge, files: files)
        == ["gapcheck: '--as-of' has no effect: the parts keep the day they were made with"])
    #expect(complaints(merge + ["-q"], files: files).isEmpty)
  }
}
