import GapcheckCore

/// The skills, what shows them, what is missing of them, and the checks.
extension Comparison {
  var skillBlocks: [Block] {
    guard !skills.parts.isEmpty else { return [] }
    return [
      section("Skills", key: "comparison-skills"),
      .paragraph(.plain("What counts (what is proven … what is claimed), and the reasons for it.")),
      .list(skills.parts.map(\.item)),
    ]
  }

  // MARK: Evidence

  var evidenceBlocks: [Block] {
    guard !evidence.isEmpty else { return [] }
    return [
      section("Evidence", key: "comparison-evidence"),
      .list(evidence.compactMap(\.itemNow) + evidence.compactMap(\.itemBefore)),
    ]
  }

  // MARK: Gaps

  var gapBlocks: [Block] {
    guard outcome != .unscored else { return [] }
    guard let gaps else {
      return [
        section("Gaps", key: "comparison-gaps"),
        .paragraph(
          .plain(
            "The gaps are of another track now: those of \(verdict.after.track.name) in place of"
              + " those of \(verdict.before.track.name).")),
      ]
    }
    guard !gaps.parts.isEmpty else { return [] }
    let columns = [
      Table.Column("Gap", isFlexible: true), Table.Column("Need", .right), Table.Column("Level"),
      Table.Column("Hours"), Table.Column(""),
    ]
    return [
      section("Gaps for \(verdict.after.track.name)", key: "comparison-gaps"),
      .table(Table(columns, rows: gaps.parts.sorted { $0.order < $1.order }.map(\.cells))),
    ]
  }

  // MARK: Checks

  var checkBlocks: [Block] {
    let items =
      signals.parts.map { move in
        ListItem(
          .bullet, [.strong(.plain(move.signal.name)), .text(": \(move.status.words)")])
      }
      + pitfalls.parts.map { move in
        ListItem(
          .bullet,
          [
            .strong(.plain(move.pitfall.name)),
            .text(move.isThere.after ? ": a new pitfall" : ": a pitfall no more"),
          ])
      }
    guard !items.isEmpty else { return [] }
    return [
      section("Hiring signals and pitfalls", key: "comparison-checks"), .list(items),
    ]
  }
}

extension SkillMove {
  fileprivate var item: ListItem {
    let words = levels.map { levels in
      levels.map { "\($0.credited) (\($0.proven) … \($0.claimed))" } ?? "unknown"
    }
    let tone: Tone = gain < 0 ? .bad : gain > 0 ? .good : .fair
    let reasons =
      Self.items(of: reasons.after, "now: ") + Self.items(of: reasons.before, "no more: ")
    return ListItem(
      .bullet,
      [
        .strong(.plain(skill.name)), .text(": "),
        words.hasMoved ? .tone(tone, .plain(words.words)) : .text("\(words.after), as before"),
      ], children: reasons.isEmpty ? [] : [.list(reasons)])
  }

  /// The first reasons; what shows the skill stands under the evidence as well.
  private static func items(of reasons: [String], _ word: String) -> [ListItem] {
    let shown = reasons.prefix(shownReasons).map {
      ListItem(.bullet, [.quiet(.plain(word)), .text($0.shortened)])
    }
    let rest = reasons.count - shown.count
    return shown
      + (rest > 0
        ? [
          ListItem(
            .bullet,
            [.quiet(.plain(word)), .text("\(rest) more \(rest == 1 ? "reason" : "reasons")")])
        ] : [])
  }

  /// As many as one looks at for one skill.
  private static let shownReasons = 3
}

extension EvidenceMove {
  fileprivate var itemNow: ListItem? { item("now", skills.after) }

  fileprivate var itemBefore: ListItem? { item("no more", skills.before) }

  private func item(_ word: String, _ skills: [Reference]) -> ListItem? {
    guard !skills.isEmpty else { return nil }
    return ListItem(
      .bullet,
      [
        .quiet(.plain("\(word): ")), .strong(.plain(text.shortened)),
        .text(" · for \(skills.map(\.name).joined(separator: ", "))"),
      ])
  }
}

extension GapMove {
  /// Closed ones first, then new ones, then those that moved; by name.
  fileprivate var order: (Int, String) {
    (figures.after == nil ? 0 : figures.before == nil ? 1 : 2, requirement)
  }

  fileprivate var cells: [[Inline]] {
    let need = (figures.after ?? figures.before)?.need ?? 0
    let state: [Inline] =
      figures.after == nil
      ? [.tone(.good, .plain("closed"))]
      : figures.before == nil ? [.tone(.bad, .plain("new"))] : .plain("moved")
    return [
      .plain(requirement), .plain("\(need)"),
      .plain(figures.map { $0.map { $0.credited.description } ?? "–" }.words),
      .plain(figures.map { $0?.effort.description ?? "–" }.words), state,
    ]
  }
}

extension String {
  /// People's own titles may be as long as a page.
  fileprivate var shortened: String { visibleOnOneLine(limit: 200) }
}
