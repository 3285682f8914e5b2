import GapcheckReport

/// Committed plans: held against the profile, renewed, and kept from being written over.
extension Program {
  /// Writes what sets a committed plan apart from one made now.
  func checkPlan(
    _ source: InputSource, _ settings: PlanSettings, _ invocation: Invocation
  ) throws(Failure) -> ExitStatus {
    try keep(source, from: settings.page.target, invocation)
    var comparison: PlanComparison?
    try write(to: settings.page.target, of: settings.source) { () throws(Failure) in
      let made = try compare(source, settings, invocation)
      comparison = made
      return made.text(from: source.name, color: settings.page.options.color)
    }
    guard let comparison, !comparison.isUpToDate else {
      if let comparison, !settings.page.common.isQuiet {
        complain("\(source.name): up to date, \(comparison.file.tickCount)")
      }
      return .done
    }
    complain("\(source.name): stale: \(comparison.summary)\(hint(source, settings, invocation))")
    complainOfLostTicks(in: comparison, named: source.name)
    return .gateFailed
  }

  /// Renews a committed plan; one that is up to date is left alone to the last byte.
  func updatePlan(
    _ path: String, _ settings: PlanSettings, _ invocation: Invocation
  ) throws(Failure) -> ExitStatus {
    let source = InputSource.file(path)
    let state = FileState(of: [.file(path)], in: self)
    let comparison = try compare(source, settings, invocation)
    if !comparison.isUpToDate {
      try state.expectUnchanged()
      try write(comparison.markdown, to: open(.file(path), mayHoldTicks: true))
    }
    if !settings.page.common.isQuiet {
      complain(
        comparison.isUpToDate
          ? "\(source.name): already up to date, \(comparison.file.tickCount)"
          : "\(source.name): updated: \(comparison.summary); \(comparison.keptTicks)")
    }
    complainOfLostTicks(in: comparison, named: source.name)
    return .done
  }

  /// Reads a plan and makes it again.
  private func compare(
    _ source: InputSource, _ settings: PlanSettings, _ invocation: Invocation
  ) throws(Failure) -> PlanComparison {
    let file = try readPlan(source, of: settings.source)
    let remaking = settings.remaking(file, named: source.name, invocation)
    let (_, report) = try report(remaking, invocation)
    guard let plan = report.plan else { throw .nothingToPlan(profile: settings.source.name) }
    return PlanComparison(file, renewed: plan)
  }

  /// Reads a committed plan, telling how to write one where there is none.
  func readPlan(_ source: InputSource, of profile: InputSource) throws(Failure) -> PlanFile {
    let bytes: [UInt8]
    do throws(Failure) {
      bytes = try contents(of: source)
    } catch {
      guard case .input(let fault) = error, fault.reason == .missing else { throw error }
      throw .missingPlan(plan: source.name, profile: profile.argument)
    }
    do throws(PlanFileError) {
      return try PlanFile(markdown: String(decoding: bytes, as: UTF8.self))
    } catch {
      throw .plan(name: source.name, error)
    }
  }

  /// What to do about a stale plan.
  private func hint(
    _ source: InputSource, _ settings: PlanSettings, _ invocation: Invocation
  ) -> String {
    guard case .file = source else { return "" }
    let options: [CommandOption] = [.asOf, .taxonomy] + CommandOption.answers
    let same = options.contains { invocation.text($0) != nil } ? " with the same options" : ""
    return "; 'gapcheck plan \(settings.source.argument) --update \(source.name)'\(same) renews it"
      + " and keeps the ticks"
  }

  /// Names what was ticked and is no longer planned: nothing is lost without a word.
  private func complainOfLostTicks(in comparison: PlanComparison, named name: String) {
    for tick in comparison.lostTicks {
      complain("\(name):\(tick.line): ticked, and not in the renewed plan: \(tick.words)")
    }
    guard comparison.lostTicks.contains(where: { $0.id != nil }) else { return }
    complain(
      "\(name): to have such work count, add the ids to \"completed\" in the profile")
  }
}
