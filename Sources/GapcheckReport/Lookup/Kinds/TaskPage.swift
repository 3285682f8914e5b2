import GapcheckCore

/// Tasks and what automation makes of them.
extension PageBuilder {
  func task(_ task: WorkTask) -> PageContents {
    var page = PageContents()
    page.say(task.rationale)
    page.say(task.growInto, as: "Grow into")
    page.note("Exposure", exposure(task))
    page.note("Layer", task.layer.rawValue)
    page.note("Work of", task.role.replacing("-", with: " "))
    page.note("Category", category(task.category).map(\.name) ?? "none of the four")
    if task.isIrreversible { page.note("Irreversible", "what it does cannot be undone") }
    if task.isGlue { page.note("Glue", "commodity work, the kind whose weeks compress first") }
    page.list(
      "Doing it shows",
      task.evidences.map { item($0.skill, "up to level \($0.level)") })
    page.names("Also written", task.phrases)
    return page
  }

  func automation(_ category: AutomationCategory) -> PageContents {
    var page = PageContents()
    page.say(category.summary)
    page.say(category.humanGate, as: "What stays with a person")
    page.say(category.leavesOpen, as: "What it leaves open")
    let tasks = taxonomy.tasks.filter { $0.category == category.id }
    page.note("Tasks", "\(tasks.count)")
    page.sentences("What the tools do", category.capabilities)
    return page
  }

  func modifier(_ modifier: ExposureModifier) -> PageContents {
    var page = PageContents()
    page.say(modifier.question)
    page.note("Exposure of each task", "\(signed(modifier.delta)) points")
    return page
  }

  /// Work that no category of the automation stack takes.
  var uncategorizedPage: EntryPage {
    var contents = PageContents()
    contents.say(
      "What the exposure of a week has from tasks that none of the automation categories reaches"
        + " into.")
    let tasks = taxonomy.tasks.filter { $0.category == nil }
    contents.note("Tasks", "\(tasks.count)")
    contents.list(
      "Its tasks", tasks.map { item(EntryKey(.task, $0.id.text), exposure($0)) })
    return page(
      .uncategorized, name: taxonomy.uncategorized.name, contents: contents,
      restsOn: distinct(tasks.flatMap(\.provenance.sources)))
  }

  /// The share with its band, within the limits of the model: `69 % (55 … 82)`.
  private func exposure(_ task: WorkTask) -> String {
    let limits = taxonomy.model.exposureLimits
    func percent(_ thousandths: Int) -> String {
      let limited = min(max(thousandths, limits.lowerBound), limits.upperBound)
      return (limited * 100).asThousandths
    }
    let (low, high) = (percent(task.exposure - task.band), percent(task.exposure + task.band))
    return "\(percent(task.exposure)) % (\(low) … \(high))"
  }

  private func signed(_ thousandths: Int) -> String {
    (thousandths < 0 ? "−" : "+") + (abs(thousandths) * 100).asThousandths
  }

  private func category(_ id: Identifier<AutomationCategory>?) -> AutomationCategory? {
    taxonomy.automation.first { $0.id == id }
  }

  /// Each source once, in the order given.
  func distinct(_ sources: [Source]) -> [Source] {
    var seen: Set<Source> = []
    return sources.filter { seen.insert($0).inserted }
  }
}
