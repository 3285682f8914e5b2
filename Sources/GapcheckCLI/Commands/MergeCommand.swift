import GapcheckCore
import GapcheckIntake
import GapcheckReport
import JSON

extension Verb {
  /// `gapcheck merge`: parts of a cohort's summary in, the summary of the whole out.
  package static let merge: Verb = Verb(
    name: "merge",
    summary: "Add up summaries of parts of a cohort.",
    discussion: "Reads what 'gapcheck batch --summary-only -f json' wrote of the parts of a "
      + "cohort, one or more a file, and writes the summary of the whole. However a cohort is "
      + "divided and in whatever order the parts come, the summary is the same to the byte.",
    operands: .summaryParts,
    options: [
      .format.offering(ReportFormat.allCases.map(\.rawValue), synonyms: ["md": "markdown"]),
      .output, .minimumGroup, .width, .ascii,
    ] + CommandOption.common,
    examples: [
      Example("gapcheck merge part-*.json", "the summary of the whole, as text"),
      Example("gapcheck merge part-*.json -f html -o summary.html", "as a page"),
      Example("gapcheck merge - -f json", "from standard input, as a part of something larger"),
    ],
    run: runMerge)

  @Sendable
  private static func runMerge(
    _ invocation: Invocation, _ program: Program
  ) throws(Failure) -> ExitStatus {
    let (settings, least) = try Failure.asUsage { () throws(UsageError) in
      (
        try PageSettings(invocation, in: program.environment),
        try invocation.whole(.minimumGroup, in: 1...1_000_000)
      )
    }
    let inputs = invocation.operands.map { InputSource(argument: $0) }
    try program.keepParts(inputs, settings.target, invocation)
    let taxonomy = try program.taxonomy(in: settings.common.taxonomyFolder)
    try program.write(settings) { () throws(Failure) in
      let parts = try program.parts(of: inputs, taxonomy: taxonomy)
      return CohortReport(
        parts.tally, asOf: parts.asOf, minimumGroup: least, taxonomy: taxonomy)
    }
    program.complainOfDay(
      invocation, isQuiet: settings.common.isQuiet, "the parts keep the day they were made with")
    return .done
  }
}

extension Operands {
  /// Parts of a summary.
  static let summaryParts = Operands(
    name: "PART",
    summary: "Parts of a summary, as 'gapcheck batch --summary-only -f json' writes them; - is "
      + "standard input.", count: many, completion: .files)
}

extension Program {
  /// Refuses to write over a part, and to add one twice.
  fileprivate func keepParts(
    _ inputs: [InputSource], _ target: OutputTarget, _ invocation: Invocation
  ) throws(Failure) {
    for (position, input) in inputs.enumerated() {
      try keep(input, from: target, invocation)
      let isRepeated = inputs[..<position].contains { earlier in
        if case .file(let one) = earlier, case .file(let other) = input {
          return streams.isSameFile(one, as: other)
        }
        return earlier == input
      }
      if isRepeated {
        throw .usage(
          invocation.fault(
            .clash("'\(input.name)' is given twice; its people would count double")))
      }
    }
  }

  /// Reads the parts of a summary and adds them up; all have to be of the same day.
  fileprivate func parts(
    of inputs: [InputSource], taxonomy: Taxonomy
  ) throws(Failure) -> (tally: CohortTally, asOf: CalendarDate) {
    var sum: (tally: CohortTally, asOf: CalendarDate)?
    for input in inputs {
      var splitter = LineSplitter()
      let bytes = try contents(of: input)
      for record in splitter.feed(bytes) + splitter.finish() {
        let part = try part(record, of: input, taxonomy: taxonomy)
        guard var whole = sum else {
          sum = part
          continue
        }
        guard whole.asOf == part.asOf else {
          throw .source(
            "\(input.name):\(record.line): error: made as of \(part.asOf), the parts before as of"
              + " \(whole.asOf); make all of them with the same --as-of")
        }
        whole.tally.merge(part.tally)
        sum = whole
      }
    }
    guard let sum else {
      throw .source("\(inputs.first?.name ?? "-"): error: there is no part of a summary")
    }
    return sum
  }

  private func part(
    _ record: CohortRecord, of input: InputSource, taxonomy: Taxonomy
  ) throws(Failure) -> (tally: CohortTally, asOf: CalendarDate) {
    guard case .profile(let bytes) = record.content else {
      throw .source("\(input.name):\(record.line): error: is too large for a part of a summary")
    }
    do throws(SummaryPartError) {
      return try CohortReport.part(parsing: bytes, taxonomy: taxonomy)
    } catch {
      let column = error.offset.map { ":\(JSONPosition(of: $0, in: bytes).column)" } ?? ""
      throw .source("\(input.name):\(record.line)\(column): error: \(error.message)")
    }
  }
}
