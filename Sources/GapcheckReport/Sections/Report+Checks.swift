import GapcheckCore

/// Section 5: hiring signals, pitfalls and coverage.
extension Report {
  var checkBlocks: [Block] {
    [section("Hiring signals", key: "signals"), .table(signalTable)] + remedies + pitfallBlocks
      + coverageBlocks
  }

  private var signalTable: Table {
    let columns = [
      Table.Column("Signal", isFlexible: true), Table.Column("Status"),
      Table.Column("Because", isFlexible: true),
    ]
    return Table(
      columns,
      rows: signals.map { signal in
        [.plain(signal.signal.name), status(signal.status), .plain(signal.because)]
      })
  }

  private func status(_ status: String) -> [Inline] {
    let tone: Tone = status == "met" ? .good : status == "partial" ? .fair : .bad
    return [.tone(tone, .plain(status))]
  }

  private var remedies: [Block] {
    let open = signals.filter { $0.status != "met" }
    guard !open.isEmpty else { return [] }
    return [
      .list(
        open.map { signal in
          ListItem(.bullet, [.strong(.plain(signal.signal.name)), .text(": \(signal.remedy)")])
        })
    ]
  }

  private var pitfallBlocks: [Block] {
    let heading = section("Pitfalls", key: "pitfalls")
    guard !pitfalls.isEmpty else {
      return [
        heading,
        .paragraph(
          .plain(
            plannedTrack?.readiness == nil
              ? "Nothing to judge by yet." : "None of the known ones shows in the profile.")),
      ]
    }
    let items = pitfalls.map { pitfall in
      ListItem(
        .bullet,
        [
          .tone(.bad, [.strong(.plain(pitfall.pitfall.name))]),
          .text(": \(pitfall.because). \(pitfall.why) "), .text("Instead: \(pitfall.remedy)"),
        ])
    }
    return [heading, .list(items)]
  }

  private var coverageBlocks: [Block] {
    guard plannedTrack?.readiness != nil else { return [] }
    func words(_ areas: [CoveragePart.Area]) -> String {
      areas.map { "\($0.area.name) \($0.held)/\($0.count)" }.joined(separator: ", ")
    }
    return [
      section("Coverage", key: "coverage"),
      .paragraph(.plain("Skills credited at working level or better, of each theme's skills.")),
      .list([
        ListItem(
          .bullet,
          [.strong(.plain("AI-native concepts")), .text(": \(words(coverage.concepts)).")]),
        ListItem(
          .bullet,
          [
            .strong(.plain("AI-infrastructure responsibilities")),
            .text(": \(words(coverage.responsibilities))."),
          ]),
        ListItem(
          .bullet, [.strong(.plain("Durable areas")), .text(": \(words(coverage.durable)).")]),
      ]),
    ]
  }
}
