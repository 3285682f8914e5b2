import GapcheckCore

extension PlanReport {
  /// One item with its box, and in full what it is for and when it is done.
  func listItem(_ item: Item, isBrief: Bool) -> ListItem {
    ListItem(
      .task(id: item.id, isDone: item.isDone, fields: fields(of: item)),
      [
        .strong(.plain(item.title)),
        .text(item.isDone ? doneWords(item) : " · \(item.effort) · \(dates(item))"),
        .quiet(.plain(gain(of: item))),
      ], children: isBrief ? shortDetails(item) : details(item))
  }

  private func doneWords(_ item: Item) -> String {
    if let doneOn = item.doneOn { return ": done \(doneOn.spelled)" }
    return switch item.kind {
    case .reading: ": skipped, the profile shows what it teaches"
    case .study, .prove, .pipeline, .project, .contribution, .profile, .applications, .writeup,
      .community:
      ""
    }
  }

  private func gain(of item: Item) -> String {
    guard item.kind.isStep, !item.isDone else { return "" }
    if item.gain.hundredths == 0 { return " · needed later" }
    return item.gain.points > 0 ? " · +\(item.gain.points)" : ""
  }

  private func dates(_ item: Item) -> String {
    item.from == item.to
      ? item.from.spelled(withYear: isLong)
      : "\(item.from.spelled(withYear: isLong)) to \(item.to.spelled(withYear: isLong))"
  }

  /// What says that a milestone is done; steps speak for themselves.
  private func shortDetails(_ item: Item) -> [Block] {
    guard !item.isDone, !item.kind.isStep else { return [] }
    let lines = item.checks.map { ("Done when: ", $0) } + particulars(of: item)
    return [.list(lines.map { ListItem(.bullet, [.quiet(.plain($0.0)), .text($0.1)]) })]
  }

  /// What only one kind of milestone has to say.
  private func particulars(of item: Item) -> [(String, String)] {
    switch item.kind {
    case .applications: [item.note].compactMap { $0 }.map { ("Pace: ", $0) }
    case .project: instead(of: item)
    case .study, .prove, .reading, .pipeline, .contribution, .profile, .writeup, .community: []
    }
  }

  /// The other projects that could take a project's place.
  private func instead(of item: Item) -> [(String, String)] {
    guard item.kind == .project, !alternatives.isEmpty else { return [] }
    let choices = alternatives.map {
      "\($0.project.name) (\($0.effort), --project \($0.project.id))"
    }
    return [("Or instead: ", choices.joined(separator: "; "))]
  }

  private func details(_ item: Item) -> [Block] {
    guard !item.isDone else { return [] }
    var lines: [ListItem] = []
    func add(_ label: String, _ text: String) {
      guard !text.isEmpty else { return }
      lines.append(ListItem(.bullet, [.quiet(.plain(label)), .text(text)]))
    }
    add("Why: ", [item.why, item.note ?? ""].filter { !$0.isEmpty }.joined(separator: " "))
    add("Ship: ", item.ship)
    for check in item.checks { add("Done when: ", check) }
    for (label, text) in instead(of: item) { add(label, text) }
    if !item.resources.isEmpty {
      let shown = item.resources.prefix(Self.shownResources).map(\.inlines)
      lines.append(ListItem(.bullet, [.quiet(.plain("From: "))] + .joined(shown, by: "; ")))
    }
    return lines.isEmpty ? [] : [.list(lines)]
  }

  /// As many as fit on a line or two; the data names the best first.
  private static let shownResources = 3

  /// What programs need to follow the item: its days and minutes, and when it was done.
  ///
  /// An open item that was done before has both: what it taught has faded since.
  private func fields(of item: Item) -> [PageRecord.Field] {
    let done = item.doneOn.map { [PageRecord.Field("done", $0.description)] } ?? []
    guard !item.isDone else { return done }
    return done + [
      PageRecord.Field("from", item.from.description), PageRecord.Field("to", item.to.description),
      PageRecord.Field("minutes", "\(item.effort.minutes)"),
    ]
  }
}

extension PlanReport.ResourcePart {
  /// Title and author, as a link where the address was verified.
  var inlines: [Inline] {
    link.map { [.link(.plain(label), $0)] } ?? .plain(label)
  }
}
