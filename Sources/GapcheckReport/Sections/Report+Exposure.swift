import GapcheckCore

/// Section 2: what of the week tooling could take over.
extension Report {
  var exposureBlocks: [Block] {
    let heading = section("Exposure of your week", key: "exposure")
    guard let exposure else {
      return [
        heading,
        .paragraph(
          .plain(
            "Unknown: no task of your week is recognised. Add \"tasks\" with shares of the week to"
              + " see which of them tooling could take over.")),
      ]
    }
    return [
      heading, .paragraph(exposure.summary(terms.marks)),
    ]
      + exposure.guessNote + [.stack(exposure.week), .table(exposure.table(terms.marks))]
      + exposure.warnings(terms.marks) + [.list(exposure.details)]
  }
}

extension ExposurePart {
  fileprivate func summary(_ marks: Marks) -> [Inline] {
    [
      .strong([
        .tone(marks.tone(ofWeek: index), .plain("\(index.points) %"))
      ]),
      .text(
        " (\(low.points) … \(high.points)) of the execution effort in your week is work that tooling"
          + " could plausibly take over between \(from.spelled) and \(to.spelled), with a person"
          + " still approving it. It is not the chance of losing a job."),
    ]
  }

  /// Says of a week that only a résumé tells of how little that is.
  fileprivate var guessNote: [Block] {
    guard tasks.allSatisfy(\.isInferred) else { return [] }
    let count = tasks.count == 1 ? "1 task" : "\(tasks.count) tasks"
    let taken = tasks.count == 1 ? "taken as" : "together taken as"
    return [
      .note(
        .warning,
        .plain(
          "Your week is known only from \(count) that 'gapcheck init' read from your words, \(taken)"
            + " the whole of it. Confirm them and add the rest with shares, and the figure holds."))
    ]
  }

  /// The week as a whole, layer by layer with its tasks.
  fileprivate var week: StackChart {
    StackChart(
      title: "Your week by layer",
      groups: byLayer.map { layer, share in
        let parts = tasks.filter { $0.layer == layer }.map {
          StackChart.Part($0.name, share: ($0.share + 50) / 100)
        }
        return StackChart.Group(layer, share: (share.hundredths + 5) / 10, parts: parts)
      })
  }

  fileprivate func table(_ marks: Marks) -> Table {
    let columns = [
      Table.Column("Task", isFlexible: true), Table.Column("Share", .right),
      Table.Column("Exposed", .right), Table.Column("Layer"),
      Table.Column("Grows into", isFlexible: true),
    ]
    let rows = tasks.map { task -> [[Inline]] in
      [
        [.text(task.name)] + task.ownWords,
        .plain("\((task.share + 500) / 1000) %\(task.isShareAssumed ? "*" : "")"),
        [
          .tone(marks.tone(ofTask: task.exposure), .plain("\((task.exposure + 5) / 10) %"))
        ],
        .plain(task.layer), .plain(task.growInto),
      ]
    }
    return Table(columns, rows: rows)
  }

  fileprivate func warnings(_ marks: Marks) -> [Block] {
    let partial = coverage.points < 100 ? [partialNote(marks)] : []
    guard isCompressing else { return partial }
    return partial + [
      .note(
        .warning,
        .plain(
          "\(glue.points) % of your week is glue and CRUD against clear tickets: the kind of role"
            + " that both sides of the debate expect to compress."))
    ]
  }

  /// Says how much of the week the figures are about.
  private func partialNote(_ marks: Marks) -> Block {
    .note(
      coverage.points < marks.weekCoverageFloor.points ? .warning : .note,
      .plain(
        "This covers \(coverage.points) % of the week you described; the shares above are of that"
          + " part. The tasks not recognised are listed at the end."))
  }

  private var modifierWords: [ListItem] {
    modifiers.map { modifier in
      let points = abs(modifier.delta) / 10
      let direction = modifier.delta < 0 ? "lowers" : "raises"
      return ListItem(
        .bullet,
        .plain("Counted in: \(modifier.name), which \(direction) each task by \(points) points."))
    }
  }

  fileprivate var details: [ListItem] {
    let categories = byCategory.map { "\($0.category.name) \($0.points.points)" }
      .joined(separator: ", ")
    var items = [
      ListItem(.bullet, .plain("Points of the \(index.points) by category: \(categories)."))
    ]
    items += modifierWords
    items += gates.map { ListItem(.bullet, .plain("\($0.category.name): \($0.gate)")) }
    if tasks.contains(where: \.isShareAssumed) {
      items.append(ListItem(.bullet, .plain("* share assumed, because none was given.")))
    }
    return items
  }
}

extension ExposurePart.TaskPart {
  /// What the person wrote, where it was read as something called otherwise.
  fileprivate var ownWords: [Inline] {
    guard NormalizedName(written) != NormalizedName(name) else { return [] }
    return [.quiet(.plain(" (you wrote '\(written)')"))]
  }
}
