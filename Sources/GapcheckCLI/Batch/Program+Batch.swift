import GapcheckCore
import GapcheckIntake
import GapcheckReport

extension Program {
  /// Scores a cohort: results as they come, then what they sum up to.
  func batch(_ settings: BatchSettings, table: BatchTable) throws(Failure) -> ExitStatus {
    let taxonomy = try taxonomy(in: settings.common.taxonomyFolder)
    let overrides = try table.settings(taxonomy)
    let inputs = try inputs(of: settings)
    try keepInputs(inputs, settings, table)
    streams.finishWorkWhenInterrupted()
    let outputs = try openOutputs(settings)
    var collector = collector(settings, outputs, inputs: inputs, taxonomy: taxonomy)
    do throws(OutputError) {
      if settings.results == .csv {
        let header = CohortTable(taxonomy).header
        try outputs.begin(with: header)
      }
    } catch {
      return try conclude(error, outputs)
    }
    let auditor = PersonAuditor(
      auditor: Auditor(taxonomy), asOf: settings.common.asOf, isAnonymous: settings.isAnonymous,
      isWhole: settings.needsWholeAudits,
      isSummarized: settings.summary != nil)
    let source = CohortSource(
      inputs, table: overrides, taxonomy: taxonomy, streams: streams,
      isQuiet: settings.common.isQuiet)
    let runner = BatchRunner(
      worker: BatchWorker(settings, auditor: auditor), workers: settings.workers,
      share: Self.share)
    collector = runner.run(source, into: collector)
    collector.finish()
    if let note = table.unheard, !collector.hasReadTable, collector.failures.isEmpty,
      !settings.common.isQuiet
    {
      complain("gapcheck: \(note)")
    }
    if let error = collector.outputError { return try conclude(error, outputs) }
    return try conclude(collector, settings, outputs, taxonomy: taxonomy)
  }

  /// People that a worker takes at a time: enough to make the locks cheap, few enough that small
  /// cohorts keep every worker busy.
  private static let share = 16

  private func collector(
    _ settings: BatchSettings, _ outputs: BatchOutputs, inputs: [CohortInput], taxonomy: Taxonomy
  ) -> BatchCollector {
    let isShown = environment.isErrorTerminal && !settings.common.isQuiet
    let progress =
      isShown ? BatchProgress(totalBytes: totalBytes(of: inputs), streams: streams) : nil
    return BatchCollector(outputs, progress: progress, taxonomy: taxonomy, streams: streams)
  }

  // MARK: Inputs

  /// The files of the inputs: a folder stands for the profiles in it, by name.
  private func inputs(of settings: BatchSettings) throws(Failure) -> [CohortInput] {
    var inputs: [CohortInput] = []
    for input in settings.inputs {
      guard case .file(let path) = input, streams.isFolder(path) else {
        inputs.append(CohortInput(file: input))
        continue
      }
      let names = try profileNames(in: path)
      guard !names.isEmpty else {
        throw .source("\(input.name): error: the folder holds no .json file")
      }
      inputs += names.map {
        CohortInput(file: .file(path.appending(pathPart: $0)), folder: input.name)
      }
    }
    return inputs
  }

  /// Refuses to write over what is to be read, among it, or two things to one file.
  private func keepInputs(
    _ inputs: [CohortInput], _ settings: BatchSettings, _ table: BatchTable
  ) throws(Failure) {
    let outputs: [(option: CommandOption, target: OutputTarget?)] = [
      (.output, settings.target), (.summary, settings.summary?.target),
    ]
    for case (let option, .file(let output)?) in outputs {
      for case .file(let input) in inputs.map(\.file) where streams.isSameFile(output, as: input) {
        throw .usage(
          table.fault(.clash("'\(option.flag)' would overwrite the input '\(input.asName)'")))
      }
      for case .file(let folder) in settings.inputs
      where streams.isFolder(folder) && output.isProfile(inFolder: folder) {
        throw .usage(
          table.fault(
            .clash("'\(option.flag)' would be read as a profile next time: it is in an input")))
      }
    }
    if settings.results != nil, case .file(let one) = settings.target,
      case .file(let other)? = settings.summary?.target,
      one.plainPath == other.plainPath || streams.isSameFile(one, as: other)
    {
      throw .usage(table.fault(.clash("'--output' and '--summary' name the same file")))
    }
  }

  private func profileNames(in folder: String) throws(Failure) -> [String] {
    do throws(InputError) {
      return try streams.names(inFolder: folder)
        .filter { $0.hasSuffix(".json") && !$0.hasPrefix(".") }
        .sorted()
    } catch {
      throw .input(error)
    }
  }

  private func totalBytes(of inputs: [CohortInput]) -> Int? {
    var total = 0
    for input in inputs {
      guard case .file(let path) = input.file, let size = streams.size(ofFile: path) else {
        return nil
      }
      total += size
    }
    return total
  }

  // MARK: Outputs

  private func openOutputs(_ settings: BatchSettings) throws(Failure) -> BatchOutputs {
    for target in [settings.target] + [settings.summary?.target].compactMap({ $0 }) {
      try keepTicks(in: target)
    }
    do throws(OutputError) {
      return try BatchOutputs(settings, streams: streams)
    } catch {
      throw .output(error)
    }
  }

  /// Ends where an output cannot be written; a reader that hung up is no failure.
  private func conclude(
    _ error: OutputError, _ outputs: BatchOutputs
  ) throws(Failure) -> ExitStatus {
    outputs.discard()
    guard error.reason != .closedPipe else { return .done }
    throw .output(error)
  }

  private func conclude(
    _ collector: BatchCollector, _ settings: BatchSettings, _ outputs: BatchOutputs,
    taxonomy: Taxonomy
  ) throws(Failure) -> ExitStatus {
    let report = CohortReport(
      collector.tally, asOf: settings.common.asOf, minimumGroup: settings.minimumGroup,
      taxonomy: taxonomy)
    let interruption = collector.isCutShort ? streams.interruption : nil
    var unwritten: [String] = []
    do throws(OutputError) {
      let summary = settings.summary.map { report.rendered(as: $0.format, options: $0.options) }
      if interruption == nil {
        try outputs.commit(summary: summary)
      } else {
        unwritten = try outputs.commitPart(summary: summary)
      }
    } catch {
      return try conclude(error, outputs)
    }
    for line in collector.failures.flatMap(\.lines) { complain(line) }
    if interruption != nil { tellInterruption(after: collector.people, unwritten: unwritten) }
    let invalid = collector.tally.invalid.total
    if !settings.common.isQuiet {
      complain(
        "\(collector.people - invalid) scored, \(invalid) not read"
          + (collector.unrecognized == 0
            ? ""
            : "; names that are not known: \(collector.unrecognized), see 'unrecognized' in the"
              + " results"))
    }
    let status: ExitStatus = invalid > 0 && !settings.isKeptGoing ? .badData : .done
    return collector.failures.map(\.status).reduce(interruption?.status ?? status, max)
  }

  private func tellInterruption(after people: Int, unwritten: [String]) {
    complain(
      "gapcheck: interrupted: \(people) \(people == 1 ? "person" : "people") finished"
        + (unwritten.isEmpty ? "" : "; not written: \(unwritten.joined(separator: ", "))"))
  }
}

extension String {
  /// A path without what changes nothing in front.
  fileprivate var plainPath: Substring { hasPrefix("./") ? dropFirst(2) : self[...] }

  /// Whether a path is that of a file that a folder of profiles would be read with.
  fileprivate func isProfile(inFolder folder: String) -> Bool {
    guard hasSuffix(".json"), let slash = lastIndex(of: "/") else { return false }
    var folder = folder.plainPath
    while folder.last == "/" { folder = folder.dropLast() }
    return String(self[..<slash]).plainPath == folder
  }
}
