import GapcheckCLI
import Testing

@Suite struct `gapcheck taxonomy check` {
  private func run(
    _ options: String...
  ) -> (status: GapcheckCLI.ExitStatus, lines: [Substring]) {
    let streams = MemoryStreams()
    let environment = ProgramEnvironment(
      arguments: ["taxonomy", "check"] + options, secondsSince1970: 1_795_219_200)
    let status = Program(environment: environment, streams: streams).run()
    #expect(streams.complaints.isEmpty)
    return (status, streams.output.split(separator: "\n"))
  }

  @Test func `warns of what is due on a day, and of no more on the day before`() {
    let before = run("--as-of", "2027-05-31")
    let after = run("--as-of", "2027-06-01")
    #expect(before.status == .done && after.status == .done)
    let told = after.lines.filter { !before.lines.contains($0) }
    #expect(
      told.contains { $0.hasPrefix("claims.json:16:") && $0.contains("warning: 'mc-01' was") })
    #expect(told.allSatisfy { $0.contains(" is due again after 6 months") })
    #expect(run().lines == before.lines)
  }

  @Test func `fails because of warnings where it is strict, and hides them where it is quiet`() {
    #expect(run("--strict").status == .gateFailed)
    #expect(run("--strict").lines.allSatisfy { $0.contains(": error: ") })
    #expect(run("-q").lines.isEmpty)
    #expect(run("-q").status == .done)
    #expect(run("-q", "--strict").status == .gateFailed)
  }
}
