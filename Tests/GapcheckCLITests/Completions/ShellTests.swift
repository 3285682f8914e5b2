import GapcheckCLI
import Testing

@Suite struct `A shell's script` {
  private func run(
    _ arguments: String...
  ) -> (status: GapcheckCLI.ExitStatus, streams: MemoryStreams) {
    let streams = MemoryStreams()
    return (
      Program(environment: ProgramEnvironment(arguments: arguments), streams: streams).run(),
      streams
    )
  }

  @Test(arguments: Shell.allCases)
  func `is printed and has every verb and option`(shell: Shell) {
    let (status, streams) = run("completions", shell.rawValue)
    #expect(status == .done)
    #expect(streams.output == shell.script(for: .standard))
    for verb in CommandTable.standard.verbs {
      #expect(streams.output.contains(verb.name))
      for option in verb.options { #expect(streams.output.contains(option.name)) }
    }
  }

  @Test func `is that of a shell it knows`() {
    let (status, streams) = run("completions", "bsh")
    #expect(status == .usage)
    #expect(
      streams.complaints.first
        == "gapcheck: 'SHELL' is 'bsh'; it must be one of bash, zsh or fish; did you mean 'bash'?")
  }

  @Test func `has ids to offer, each once`() {
    let (status, tracks) = run("taxonomy", "list", "tracks", "--ids")
    #expect(status == .done)
    #expect(tracks.output.split(separator: "\n").contains("ai-infra-engineer"))
    let all = run("taxonomy", "list", "--ids").streams.output.split(separator: "\n")
    #expect(Set(all).count == all.count)
    #expect(Set(all).isSuperset(of: tracks.output.split(separator: "\n")))
    #expect(all.allSatisfy { !$0.contains(" ") })
    #expect(run("taxonomy", "list", "--ids", "-f", "json").status == .usage)
  }
}
