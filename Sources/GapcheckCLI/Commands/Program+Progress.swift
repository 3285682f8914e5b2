import GapcheckCore
import GapcheckReport

extension Program {
  /// Looks at a plan under way and writes what was asked for: the report, the plan, the profile.
  func progress(_ settings: ProgressSettings) throws(Failure) {
    let replaced = [settings.update, settings.record].compactMap { $0 }
    let state = FileState(of: replaced, in: self)
    var sinks: [any OutputSink] = []
    do throws(Failure) {
      for target in [settings.report.page.target] + replaced {
        sinks.append(
          try open(
            target, of: settings.report.source, mayHoldTicks: target == settings.update))
      }
      let texts = try results(settings)
      try state.expectUnchanged()
      try write(Array(zip(texts, sinks)))
    } catch {
      for sink in sinks { sink.discard() }
      throw error
    }
  }

  /// The texts for the outputs, in their order.
  private func results(_ settings: ProgressSettings) throws(Failure) -> [String] {
    let page = settings.report.page
    let taxonomy = try taxonomy(in: page.common.taxonomyFolder)
    let reading = try readProfile(settings.report.source)
    let sources = try sources(settings, reading, taxonomy: taxonomy)
    try tell(sources, reading, settings)
    guard let progress = ProgressReport(sources, auditor: Auditor(taxonomy)) else {
      throw .nothingToPlan(profile: reading.name)
    }
    var texts = [progress.rendered(as: page.format, options: page.options)]
    if settings.update != nil {
      let text = progress.plan.rendered(as: PlanFormat.markdown, options: page.options)
      texts.append(text.replacing("\n", with: sources.file.lineEnd))
    }
    if settings.record != nil { texts.append(try recorded(sources.recorded, in: reading)) }
    return texts
  }

  private func sources(
    _ settings: ProgressSettings, _ reading: ProfileReading, taxonomy: Taxonomy
  ) throws(Failure) -> ProgressSources {
    let file = try readPlan(settings.plan, of: settings.report.source)
    do throws(PlanFileError) {
      return ProgressSources(
        reading.profile ?? Profile(), file: file, origin: try file.origin(in: taxonomy),
        overrides: settings.report.record.overrides, taxonomy: taxonomy,
        asOf: settings.report.page.common.asOf)
    } catch {
      throw .plan(name: settings.plan.name, error)
    }
  }

  /// Tells what is wrong with the profile, and which ticks count for nothing.
  private func tell(
    _ sources: ProgressSources, _ reading: ProfileReading, _ settings: ProgressSettings
  ) throws(Failure) {
    var reading = reading
    reading.diagnostics += sources.done.diagnostics.filter { !$0.isToldOtherwise }
    if let fault = reading.diagnostics.first(where: { PlanOverrides.paths.contains($0.path) }) {
      throw .plan(
        name: settings.plan.name,
        PlanFileError(.unusableAnswer(fault), line: sources.file.recordLine))
    }
    let isQuiet = settings.report.page.common.isQuiet
    let placed = reading.placed.filter { $0.severity == .error || !isQuiet }
    let lines = placed.map { $0.line(in: reading.name) }
    guard !placed.contains(where: { $0.severity == .error }) else { throw .profile(lines) }
    lines.forEach(complain)
    guard !isQuiet else { return }
    for item in sources.unknown {
      complain(
        "\(settings.plan.name):\(item.line): warning: the taxonomy has no item '\(item.id.asName)',"
          + " so its tick is not counted and the renewed plan leaves it out")
    }
  }

  /// The profile with finished work added to what it lists.
  private func recorded(
    _ items: [RecordedItem], in reading: ProfileReading
  ) throws(Failure) -> String {
    do throws(ProfileEditError) {
      let bytes = try ProfileRecorder(reading.bytes).recording(items)
      return String(decoding: bytes, as: UTF8.self)
    } catch {
      let placed = PlacedDiagnostic.place([error.diagnostic], in: reading.bytes)
      throw .profile(placed.map { $0.line(in: reading.name) })
    }
  }
}
