import GapcheckCore

extension Comparison {
  /// The comparison as a page: whether it got better, by how much and because of what, then the rest.
  package var document: Document {
    let names = sides.map(\.name)
    let title =
      names.hasMoved ? "Comparison" : "Comparison\(names.after.map { " for \($0)" } ?? "")"
    let sections = [
      answer, basis, verdictBlocks, trackBlocks, skillBlocks, evidenceBlocks, exposureBlocks,
      gapBlocks, checkBlocks, unchangedBlocks,
    ]
    return Document(
      title: title,
      blocks: [.heading(level: 1, text: .plain(title), key: "comparison")]
        + sections.flatMap { $0 })
  }

  // MARK: The answer

  private var answer: [Block] {
    guard hasMoved else { return [.paragraph([.strong(.plain("Nothing moved."))])] }
    return [.paragraph(headline)] + (because + elsewhere).map { .paragraph(.plain($0)) }
  }

  private var headline: [Inline] {
    let words: [Inline] =
      switch outcome {
      case .better: [.tone(.good, [.strong(.plain("Better: "))])]
      case .worse: [.tone(.bad, [.strong(.plain("Worse: "))])]
      case .mixed: [.tone(.fair, [.strong(.plain("Better and worse: "))])]
      case .same: [.strong(.plain("Neither better nor worse: "))]
      case .unscored: [.strong(.plain("Not comparable: "))]
      }
    return words + [.text(tracksWords + ".")]
  }

  /// What the readiness for the recommended tracks did.
  private var tracksWords: String {
    if outcome == .unscored {
      return "\(unscoredWords) that could be scored"
    }
    let ids =
      verdict.map(\.track).hasMoved
      ? [verdict.before.track, verdict.after.track] : [verdict.after.track]
    let words = ids.map { track in
      tracks.parts.first { $0.track == track }?.words ?? "readiness for \(track.name) is as it was"
    }
    let change =
      verdict.map(\.track).hasMoved
      ? "the recommended track was \(verdict.before.track.name) and is \(verdict.after.track.name); "
      : ""
    return change + words.joined(separator: "; ")
  }

  private var unscoredWords: String {
    switch (sides.before.isScored, sides.after.isScored) {
    case (false, true): "the first of the two says nothing"
    case (true, false): "the second of the two says nothing"
    case (true, true), (false, false): "neither of the two says anything"
    }
  }

  // MARK: Because of what

  /// The skills that moved most of those that the recommended track lacks or lacked.
  private var because: [String] {
    let causes = causes.prefix(Self.namedCauses).map { move in
      "\(move.skill.name) \(move.credited.before) → \(move.credited.after)\(move.reasonWords)"
    }
    guard !causes.isEmpty else { return [] }
    return ["Because of \(causes.joined(separator: "; "))."]
  }

  private var causes: [SkillMove] {
    let moved = skills.parts.filter { move in
      switch outcome {
      case .better: move.gain > 0
      case .worse: move.gain < 0
      case .mixed: move.gain != 0
      case .same, .unscored: false
      }
    }
    let lacking = Set(
      (gaps?.parts ?? []).flatMap { move in
        [move.figures.before?.skill.id, move.figures.after?.skill.id].compactMap { $0 }
      })
    let relevant = moved.filter { lacking.contains($0.skill.id) }
    return relevant.isEmpty ? moved : relevant
  }

  /// What the readiness for all other tracks did.
  private var elsewhere: [String] {
    guard outcome != .unscored else { return [] }
    let gains = tracks.parts.filter { !isRecommended($0.track) }.map(\.gain)
    let (risen, fallen) = (gains.count { $0 > 0 }, gains.count { $0 < 0 })
    let words = [(risen, "rose"), (fallen, "fell")].filter { $0.0 > 0 }.map {
      "\($0.1) for \($0.0)"
    }
    return words.isEmpty
      ? [] : ["Of the other tracks, readiness \(words.joined(separator: " and "))."]
  }

  /// Whether one of the two recommends a track.
  func isRecommended(_ track: Reference) -> Bool {
    [verdict.before.track, verdict.after.track].contains(track)
  }

  /// As many as one sentence holds.
  private static let namedCauses = 3

  // MARK: What was compared

  private var basis: [Block] {
    var blocks: [Block] = [.paragraph([.quiet(.plain(basisWords))])]
    let (days, hours) = (sides.map(\.asOf), sides.map(\.hoursPerWeek))
    if days.hasMoved {
      blocks.append(
        .note(
          .warning,
          .plain(
            "The two are of different days, \(days.before.spelled) and \(days.after.spelled): skills"
              + " fade with time, so some of this may be the days between them alone.")))
    }
    if hours.hasMoved {
      blocks.append(
        .note(
          .note,
          .plain(
            "The hours a week are \(hours.after) after \(hours.before): projections move with"
              + " them.")))
    }
    return blocks
  }

  private var basisWords: String {
    let sources = sides.map(\.source)
    let days = sides.map(\.asOf)
    let day = days.hasMoved ? "" : ", as of \(days.after.spelled)"
    return switch (sources.before, sources.after) {
    case (.profile, .profile): "Both profiles are scored with taxonomy \(taxonomyVersion)\(day)."
    case (.report, .report): "Two saved reports, both of taxonomy \(taxonomyVersion)\(day)."
    case (.report, .profile):
      "A saved report, and a profile scored with the same taxonomy, \(taxonomyVersion)\(day)."
    case (.profile, .report):
      "A profile scored with the taxonomy of a saved report, \(taxonomyVersion)\(day)."
    }
  }

  // MARK: What stayed

  private var unchangedBlocks: [Block] {
    let counts = [
      (tracks.unchanged, "track"), (skills.unchanged, "skill"), (tasks.unchanged, "task"),
      (gaps?.unchanged ?? 0, "gap"), (signals.unchanged, "hiring signal"),
      (pitfalls.unchanged, "pitfall"),
    ].filter { $0.0 > 0 }.map { "\($0.0) \($0.1)\($0.0 == 1 ? "" : "s")" }
    guard !counts.isEmpty else { return [] }
    return [
      .paragraph([.quiet(.plain("Unchanged and left out: \(counts.joined(separator: ", "))."))])
    ]
  }
}

extension TrackMove {
  /// `readiness for X 37.24 → 42.05 (+4.81), 212 h → 180 h to ready`.
  fileprivate var words: String {
    guard let before = readiness.before?.credited, let after = readiness.after?.credited else {
      return "\(track.name) is scored on one side alone"
    }
    let gain = after.hundredths - before.hundredths
    let change =
      before == after
      ? "\(after.exactly) as before"
      : "\(before.exactly) → \(after.exactly) (\(gain > 0 ? "+" : "−")\(Readiness(hundredths: abs(gain)).exactly))"
    return "readiness for \(track.name) \(change)\(effortWords)"
  }

  /// Hundredths of a point that were gained.
  fileprivate var gain: Int {
    let credited = readiness.map { $0?.credited.hundredths ?? 0 }
    return credited.after - credited.before
  }

  private var effortWords: String {
    guard let before = effortToReady.before, let after = effortToReady.after, before != after else {
      return ""
    }
    return isReady.after ? ", ready now" : ", \(before) → \(after) to ready"
  }
}

extension SkillMove {
  /// The first reason that came, else the first that went.
  fileprivate var reasonWords: String {
    let cut = { (text: String) in text.visibleOnOneLine(limit: 100) }
    if let reason = reasons.after.first { return " (\(cut(reason)))" }
    return reasons.before.first.map { " (no more: \(cut($0)))" } ?? ""
  }
}
