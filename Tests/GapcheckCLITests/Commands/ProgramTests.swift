import GapcheckCLI
import Testing

@Suite struct `A run in memory` {
  private func run(
    _ arguments: [String], _ streams: MemoryStreams, variables: [String: String] = [:]
  ) -> GapcheckCLI.ExitStatus {
    let environment = ProgramEnvironment(
      arguments: arguments, variables: variables, secondsSince1970: 1_795_219_200)
    return Program(environment: environment, streams: streams).run()
  }

  @Test func `takes the clock's day where no other is given`() {
    let streams = MemoryStreams(files: [
      "p.json": #"{"skills": [{"skill": "Python", "level": 2, "lastUsed": "2027-01"}]}"#
    ])
    #expect(run(["check", "p.json"], streams) == .done)
    #expect(streams.output.contains("after the date of the audit"))
    let later = MemoryStreams(files: streams.files)
    #expect(run(["check", "p.json", "--as-of", "2027-01-01"], later) == .done)
    #expect(!later.output.contains("after the date of the audit"))
    let reproducible = MemoryStreams(files: streams.files)
    let epoch = ["SOURCE_DATE_EPOCH": "1800000000"]
    #expect(run(["check", "p.json"], reproducible, variables: epoch) == .done)
    #expect(!reproducible.output.contains("after the date of the audit"))
  }

  @Test func `gives the output up where the profile is bad`() {
    let streams = MemoryStreams(files: ["p.json": "[]"])
    #expect(run(["audit", "p.json", "-o", "r.md"], streams) == .badData)
    #expect(streams.discarded == ["r.md"])
    #expect(streams.written.isEmpty)
  }

  @Test func `does not write over its input`() {
    let streams = MemoryStreams(files: ["p.json": "{}"])
    #expect(run(["audit", "p.json", "-o", "p.json"], streams) == .usage)
    #expect(streams.complaints.first == "gapcheck: '--output' would overwrite the input 'p.json'")
  }

  @Test func `shows the same help by either way`() {
    for verb in CommandTable.standard.verbs {
      let words = verb.name.split(separator: " ").map(String.init)
      let asked = MemoryStreams()
      #expect(run(["help"] + words, asked) == .done)
      let flagged = MemoryStreams()
      #expect(run(words + ["--help"], flagged) == .done)
      #expect(asked.output == flagged.output)
    }
    let unknown = MemoryStreams()
    #expect(run(["help", "adit"], unknown) == .usage)
    #expect(unknown.complaints.first?.contains("did you mean 'audit'?") == true)
  }
}
