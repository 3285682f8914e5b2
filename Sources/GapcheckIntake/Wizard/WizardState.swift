import GapcheckCore

/// All that questions are made from: the profile as it is, and what was skipped in this sitting.
struct WizardState: Sendable {
  let auditor: Auditor
  let asOf: CalendarDate
  private(set) var editor: ProfileEditor
  private(set) var profile = Profile()
  private(set) var facts: Facts
  /// How the tracks rank for the facts, once that was asked for; it takes the most time of all.
  private var kept: Ranking?
  var sitting = WizardSitting()

  var taxonomy: Taxonomy { auditor.taxonomy }

  init(_ editor: ProfileEditor, auditor: Auditor, asOf: CalendarDate) {
    self.editor = editor
    self.auditor = auditor
    self.asOf = asOf
    (profile, facts, _) = Self.read(editor, auditor: auditor, asOf: asOf)
  }

  /// Makes changes, all or none.
  ///
  /// - Returns: why they cannot be made, or nothing.
  mutating func apply(_ changes: [ProfileChange]) -> [String] {
    guard !changes.isEmpty else { return [] }
    var edited = editor
    do throws(ProfileEditError) {
      for change in changes { try change.apply(to: &edited) }
    } catch {
      return [error.diagnostic.message]
    }
    let (profile, facts, faults) = Self.read(edited, auditor: auditor, asOf: asOf)
    guard faults.isEmpty else { return faults }
    (editor, self.profile, self.facts, kept) = (edited, profile, facts, nil)
    return []
  }

  private static func read(
    _ editor: ProfileEditor, auditor: Auditor, asOf: CalendarDate
  ) -> (profile: Profile, facts: Facts, faults: [String]) {
    let (profile, diagnostics) = ProfileDecoder.decode(editor.bytes)
    let read = profile ?? Profile()
    let facts = Facts(read, taxonomy: auditor.taxonomy, asOf: asOf)
    let faults = (diagnostics + facts.diagnostics).filter { $0.severity == .error }
    return (read, facts, faults.map(\.message))
  }
}

extension WizardState {
  /// How the tracks rank for the facts.
  var ranking: Ranking { kept ?? auditor.ranking(of: facts) }

  /// Ranks the tracks once for as long as the facts stay the same.
  mutating func keepRanking() {
    if kept == nil { kept = ranking }
  }

  /// Finds the next question; `nil` where nothing is open.
  mutating func nextStep() -> (any WizardStep)? {
    if sitting.isOver { return nil }
    if sitting.hasMenu {
      guard sitting.visited == .skills, let step = nextStep(of: .skills) else { return MenuStep() }
      return step
    }
    for topic in WizardTopic.allCases where !sitting.hasSkipped(topic) {
      if let step = nextStep(of: topic) { return step }
    }
    return nil
  }

  private mutating func nextStep(of topic: WizardTopic) -> (any WizardStep)? {
    if topic == .skills { keepRanking() }
    return openStep(topic)
  }

  /// The first open question of a topic.
  func openStep(_ topic: WizardTopic) -> (any WizardStep)? {
    switch topic {
    case .inferred: return openInferredStep
    case .years: return profile.yearsOfExperience == nil ? YearsStep() : nil
    case .week: return openWeekStep
    case .skills: return openSkillStep
    case .hours: return profile.hoursPerWeek == nil ? HoursStep() : nil
    case .target: return profile.target == nil ? TargetStep() : nil
    }
  }

  /// The same with nothing skipped.
  var withoutSkips: WizardState {
    var state = self
    state.sitting = sitting.afresh
    return state
  }

  /// A week of which nothing later was answered may have been left in the middle.
  private var openWeekStep: (any WizardStep)? {
    let isLast =
      profile.skills.isEmpty && profile.hoursPerWeek == nil && profile.target == nil
    if profile.tasks.isEmpty || isLast && !sitting.hasFinished(.week) { return WorkKindStep() }
    let hasShares = profile.tasks.contains { $0.share != nil }
    return hasShares || sitting.hasFinished(.shares) ? nil : SharesStep()
  }

  /// Finds whether nothing would be open but for the shares of tasks, which one may well leave out.
  mutating func isWholeWithoutShares() -> Bool {
    var state = self
    state.sitting.finish(.shares)
    let isWhole = state.nextStep() == nil
    kept = state.kept
    return isWhole
  }

  /// Finds what the audit itself asks about, while the profile is not whole.
  mutating func decisiveSkills() -> [SkillIndex] {
    guard !profile.skills.isEmpty, profile.hoursPerWeek == nil || profile.target == nil else {
      return []
    }
    keepRanking()
    return auditor.questions(of: facts, ranking).map(\.skill)
  }

  private var openSkillStep: (any WizardStep)? {
    if let step = BoundaryStep(RelevantSkills(self), asked: sitting.skillsAsked) { return step }
    let isAsked =
      profile.hoursPerWeek == nil && !sitting.hasMenu && !sitting.hasFinished(.others)
      && !sitting.hasSkipped(OtherSkillsStep.part, of: .skills)
    return isAsked ? OtherSkillsStep() : nil
  }

  private var openInferredStep: (any WizardStep)? {
    func isOpen(_ part: String) -> Bool { !sitting.hasSkipped(part, of: .inferred) }
    if InferredItems(self).items.count > 1, !sitting.hasFinished(.list) {
      return InferredListStep()
    }
    if profile.yearsOfExperience != nil, profile.yearsInferredFrom != nil,
      isOpen(InferredYearsStep.part)
    {
      return InferredYearsStep()
    }
    if let position = profile.skills.firstIndex(where: {
      $0.inferredFrom != nil && isOpen(InferredSkillStep.part($0))
    }) {
      return InferredSkillStep(position: position, in: profile)
    }
    return profile.tasks.firstIndex {
      $0.inferredFrom != nil && isOpen(InferredTaskStep.part($0))
    }.map { InferredTaskStep(position: $0, in: profile) }
  }
}
