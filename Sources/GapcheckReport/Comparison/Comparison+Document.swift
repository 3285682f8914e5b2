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
    let isOther = verdict.map(\.track.id).hasMoved
    let ids =
      isOther
      ? [verdict.before.track, verdict.after.track] : [verdict.after.track]
    let words = ids.map { track in
      tracks.parts.first { $0.track.id == track.id }?.words
        ?? "readiness for \(track.name) as before"
    }
    let change =
      isOther
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

  /// The skills that the recommended tracks gained or lost most by.
  private var because: [String] {
    let named = causes.prefix(Self.namedCauses).map { move in
      "\(move.skill.name) \(move.credited.before) → \(move.credited.after)\(move.reasonWords)"
    }
    guard !named.isEmpty else { return [] }
    let rest = causes.count - named.count
    return ["Because of \(named.joined(separator: "; "))\(rest > 0 ? "; and \(rest) more" : "")."]
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
    [verdict.before.track.id, verdict.after.track.id].contains(track.id)
  }

  /// As many as one sentence holds.
  private static let namedCauses = 3

  // MARK: What was compared

  private var basis: [Block] {
    var blocks: [Block] = [.paragraph([.quiet(.plain(basisWords))])]
    if let before = sides.before.name, let after = sides.after.name, before != after {
      blocks.append(
        .note(.warning, .plain("The two are of different people, \(before) and \(after).")))
    }
    if sides.map(\.asOf).hasMoved {
      let days = sides.map(\.asOf.spelled)
      blocks.append(
        .note(
          .warning,
          .plain(
            "The two are of different days, \(days.before) and \(days.after): skills fade with"
              + " time, so some of this may be the days between them alone.")))
    }
    return blocks + settingsMoved.map { .note(.note, .plain($0)) }
  }

  /// What was asked for differently: plans and what they reach move with it, and no skill does.
  private var settingsMoved: [String] {
    var words: [String] = []
    let (hours, off) = (sides.map(\.hoursPerWeek), sides.map(\.daysOff))
    if hours.hasMoved {
      words.append(
        "The hours a week are \(hours.after) after \(hours.before): projections move with them.")
    }
    if off.hasMoved {
      words.append(
        "Days without work: \(off.before) → \(off.after). What ninety days reach moves with them.")
    }
    // A plan starts on the day of the audit where nothing else is asked for.
    if let before = sides.before.start, let after = sides.after.start, before != after,
      before != sides.before.asOf || after != sides.after.asOf
    {
      words.append("The plan starts on \(after.spelled) in place of \(before.spelled).")
    }
    if sides.map(\.isChosen).hasMoved {
      words.append(
        sides.after.isChosen
          ? "The recommended track is now the one that was asked for."
          : "No track is asked for any more: the ranking recommends one.")
    }
    return words
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
  /// What came, where it rose, and what went, where it fell; several are told apart further down.
  fileprivate var reasonWords: String {
    let cut = { (text: String) in text.visibleOnOneLine(limit: 100) }
    let (told, other) = gain < 0 ? (reasons.before, reasons.after) : (reasons.after, reasons.before)
    if told.count == 1 { return gain < 0 ? " (no more: \(cut(told[0])))" : " (\(cut(told[0])))" }
    guard told.isEmpty, other.count == 1 else { return "" }
    return gain < 0 ? " (\(cut(other[0])))" : " (no more: \(cut(other[0])))"
  }
}
