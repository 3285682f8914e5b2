import GapcheckCore
import GapcheckData
import JSON

/// One run of gapcheck: arguments in, a status out, everything between through the streams.
package struct Program {
  let environment: ProgramEnvironment
  let streams: any Streams

  package init(environment: ProgramEnvironment, streams: any Streams) {
    self.environment = environment
    self.streams = streams
  }

  /// Does what the arguments ask for.
  package func run() -> ExitStatus {
    do throws(Failure) {
      switch try parse() {
      case .help(let verb, let extent):
        try write(HelpText(CommandTable.standard, extent).text(for: verb))
      case .groupHelp(let name):
        try write(HelpText(CommandTable.standard).text(forGroup: name))
      case .version: try write(versionLine())
      case .invocation(let invocation): return try invocation.verb.run(invocation, self)
      }
      return .done
    } catch {
      error.lines.forEach(complain)
      return error.status
    }
  }

  private func parse() throws(Failure) -> ParsedCommand {
    try Failure.asUsage { () throws(UsageError) in
      try ArgumentParser(CommandTable.standard).parse(environment.arguments)
    }
  }

  private func versionLine() -> String {
    let taxonomy = Taxonomy.version(packed: PackedBytes(EmbeddedTaxonomy.image))
    return "gapcheck \(ProgramVersion.text) (taxonomy \(taxonomy))\n"
  }

  /// Says something on standard error.
  func complain(_ line: String) { streams.complain(line.asMessageLine) }

  /// Writes a text to standard output.
  func write(_ text: String) throws(Failure) {
    let sink = try open(.standardOutput)
    try write(text, to: sink)
  }

  /// Opens an output, before the work that fills it; a plan with ticks is only ever renewed.
  ///
  /// The profile is what the advice names where there is one.
  func open(
    _ target: OutputTarget, of profile: InputSource? = nil, mayHoldTicks: Bool = false
  ) throws(Failure) -> any OutputSink {
    if !mayHoldTicks { try keepTicks(in: target, of: profile) }
    do throws(OutputError) {
      return try streams.open(target)
    } catch {
      throw .output(error)
    }
  }

  /// Writes several texts, and puts them in their places once all are written; a reader that hung
  /// up keeps none of the others back.
  ///
  /// Where it throws, whoever opened the outputs gives them up.
  func write(_ texts: [(text: String, sink: any OutputSink)]) throws(Failure) {
    do throws(OutputError) {
      var whole: [any OutputSink] = []
      for (text, sink) in texts {
        do throws(OutputError) {
          try sink.write(Array(text.utf8))
          whole.append(sink)
        } catch {
          guard error.reason == .closedPipe else { throw error }
        }
      }
      for sink in whole { try sink.commit() }
    } catch {
      throw .output(error)
    }
  }

  /// Writes a whole text and closes its output; a reader that hung up is no failure.
  func write(_ text: String, to sink: any OutputSink) throws(Failure) {
    do throws(OutputError) {
      try sink.write(Array(text.utf8))
      try sink.commit()
    } catch {
      sink.discard()
      guard error.reason != .closedPipe else { return }
      throw .output(error)
    }
  }
}
