import GapcheckCore

/// Skills, what shows them, and what is missing of them.
extension ComparisonBuilder {
  var skills: Moved<SkillMove> {
    let entries = joined(reports.map(\.skills), by: \.skill.id)
    let moves = entries.compactMap { SkillMove($0.parts) }
    let sorted = moves.sorted { left, right in
      (right.distance, left.skill.id) < (left.distance, right.skill.id)
    }
    return Moved(parts: sorted, unchanged: entries.count - moves.count)
  }

  /// What shows skills in one of the reports and not in the other, by its words.
  var evidence: [EvidenceMove] {
    var found: [String: Pair<[Reference]>] = [:]
    for entry in joined(reports.map(\.skills), by: \.skill.id) {
      guard let skill = (entry.parts.after ?? entry.parts.before)?.skill else { continue }
      let texts = entry.parts.map { ($0?.from ?? []).filter(\.isEvidence).map(\.words) }
      for text in Set(texts.before.without(texts.after)) {
        let known = found[text] ?? Pair([], [])
        found[text] = Pair(known.before + [skill], known.after)
      }
      for text in Set(texts.after.without(texts.before)) {
        let known = found[text] ?? Pair([], [])
        found[text] = Pair(known.before, known.after + [skill])
      }
    }
    return found.sorted { $0.key < $1.key }.map { EvidenceMove(text: $0.key, skills: $0.value) }
  }

  var gaps: Moved<GapMove>? {
    guard !reports.map(\.verdict.track.id).hasMoved else { return nil }
    let entries = joined(reports.map(\.gaps), by: \.requirement).map { entry in
      GapMove(requirement: entry.id, figures: entry.parts.map { $0.map(GapMove.Figures.init) })
    }
    let moves = entries.filter(\.figures.hasMoved)
    return Moved(parts: moves, unchanged: entries.count - moves.count)
  }
}

// MARK: - Causes

extension ComparisonBuilder {
  /// The skills that moved and that a recommended track lacks or lacked, those first that changed
  /// most of what closing its gaps would gain.
  var causes: [SkillMove] {
    let gains = reports.map { report in
      Dictionary(
        report.gaps.map { ($0.skill.id, $0.gain.hundredths) }, uniquingKeysWith: { max($0, $1) })
    }
    let effects = skills.parts.compactMap { move -> (move: SkillMove, effect: Int)? in
      let (before, after) = (gains.before[move.skill.id], gains.after[move.skill.id])
      guard move.gain != 0, before != nil || after != nil else { return nil }
      return (move, abs((before ?? 0) - (after ?? 0)))
    }
    return effects.filter { agrees($0.move) }
      .sorted { ($1.effect, $0.move.skill.id) < ($0.effect, $1.move.skill.id) }.map(\.move)
  }

  /// Whether a skill went the way that the readiness went.
  private func agrees(_ move: SkillMove) -> Bool {
    switch outcome {
    case .better: move.gain > 0
    case .worse: move.gain < 0
    case .mixed, .same: true
    case .unscored: false
    }
  }
}

extension GapMove.Figures {
  fileprivate init(_ gap: GapPart) {
    self.init(skill: gap.skill, need: gap.need, credited: gap.credited, effort: gap.effort)
  }
}

extension SkillLevels {
  fileprivate init(_ skill: SkillPart) {
    self.init(proven: skill.proven, credited: skill.credited, claimed: skill.claimed)
  }
}

extension SkillMove {
  /// `nil` where neither its levels nor their reasons moved.
  fileprivate init?(_ parts: Pair<SkillPart?>) {
    guard let skill = (parts.after ?? parts.before)?.skill else { return nil }
    let texts = parts.map { ($0?.from ?? []).telling }
    self.init(
      skill: skill, levels: parts.map { $0.map(SkillLevels.init) },
      reasons: Pair(texts.before.without(texts.after), texts.after.without(texts.before)))
    guard levels.hasMoved || !reasons.before.isEmpty || !reasons.after.isEmpty else { return nil }
  }

  /// The credited levels; none where nothing is known.
  var credited: Pair<Level> { levels.map { $0?.credited ?? .none } }

  /// Thousandths of a level that were gained.
  var gain: Int { credited.after.thousandths - credited.before.thousandths }

  /// How far it moved: by what counts, then by what is claimed.
  fileprivate var distance: Int {
    let claimed = levels.map { $0?.claimed.thousandths ?? 0 }
    return abs(gain) * 10_000 + abs(claimed.after - claimed.before)
  }
}

extension ReasonPart {
  /// The reason without its place in the profile, which other entries move.
  fileprivate var words: String {
    guard let path, text.hasSuffix(" (\(path))") else { return text }
    return String(text.dropLast(path.count + 3))
  }

  /// Whether it is of something that shows the skill, and no claim.
  fileprivate var isEvidence: Bool {
    switch rule {
    case .evidenceCeiling, .taskEvidence, .completedWork, .evaluationGate: true
    case .statedLevel, .levelWord, .yearsOfUse, .assumedLevel, .inferredLevel, .recency, .mention,
      .yearsOfWork, .implication, .credited, .readiness, .blocker, .ready, .exposureIndex:
      false
    }
  }
}

extension [ReasonPart] {
  /// What tells most first: what shows the skill, then what is said of it; by its words.
  ///
  /// In the order of the rules, what stands first would depend on the order of the profile.
  fileprivate var telling: [String] {
    filter(\.isEvidence).map(\.words).sorted() + filter { !$0.isEvidence }.map(\.words).sorted()
  }
}

extension [String] {
  /// The texts that another list lacks, as often as it lacks them, in order.
  fileprivate func without(_ others: [String]) -> [String] {
    var left = Dictionary(others.map { ($0, 1) }, uniquingKeysWith: +)
    return filter { text in
      guard let count = left[text], count > 0 else { return true }
      left[text] = count - 1
      return false
    }
  }
}
