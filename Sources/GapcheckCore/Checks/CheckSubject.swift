/// What checks look at.
package struct CheckSubject: Sendable {
  let facts: Facts
  let assessment: SkillAssessment
  let exposure: Exposure?
  let taxonomy: Taxonomy
  private let finder: MentionFinder
  /// The skills that each line names, since several checks look at the same lines.
  private let mentionsOfLines: [String: [Mention]]

  /// The lines a reader of the résumé sees: headline first.
  let lines: [String]
  /// Lines that claim work with AI, or name a tool of its trade.
  private(set) var aiLines: [String] = []
  /// Those of them that state no measured result either.
  private(set) var bareClaims: [String] = []
  private let measures: MeasureFinder

  init(facts: Facts, assessment: SkillAssessment, exposure: Exposure?, taxonomy: Taxonomy) {
    self.facts = facts
    self.assessment = assessment
    self.exposure = exposure
    self.taxonomy = taxonomy
    lines = [facts.resume.headline].compactMap { $0 } + facts.resume.bullets.map(\.value)
    let finder = MentionFinder(taxonomy, asOf: facts.asOf)
    self.finder = finder
    measures = MeasureFinder(taxonomy)
    mentionsOfLines = Dictionary(lines.map { ($0, finder.mentions(in: $0)) }) { first, _ in first }
    aiLines = lines.filter(claimsAI)
    bareClaims = aiLines.filter { !measures.isMeasured($0) }
  }

  /// Whether a line states what its work came to, as a number with its unit.
  func isMeasured(_ line: String) -> Bool { measures.isMeasured(line) }

  /// AI skills that the person says they have, coding assistants left out.
  var claimedAISkills: [SkillIndex] {
    taxonomy.skills.filter { skill in
      skill.side == .ai && !assistants.contains(skill.index)
        && assessment[skill.index].claimed > .none && isStated(skill.index)
    }.map(\.index)
  }

  /// Whether the person lists coding assistants, or names one in a line.
  var namesAssistants: Bool {
    facts.statements.contains { assistants.contains($0.skill) }
      || lines.contains { line in
        skills(on: .ai, namedIn: line).contains(where: assistants.contains)
      }
  }

  /// Artifacts with a skill of the AI side.
  var aiArtifacts: [Artifact] {
    facts.artifacts.filter { artifact in
      artifact.skills.contains { name in
        taxonomy.names.skill(written: name.value).map { taxonomy[$0].side == .ai } ?? false
      }
    }
  }

  var backendStatements: [Statement] {
    facts.statements.filter { taxonomy[$0.skill].side == .backend }
  }

  /// Artifacts that a stranger can open.
  var openArtifacts: [Artifact] {
    facts.artifacts.filter { $0.url != nil || $0.repository != nil || $0.isDeployed }
  }

  /// Whether anything of AI can be opened: what was built, given to others or linked.
  var showsSomething: Bool {
    !openArtifacts.isEmpty || !facts.contributions.isEmpty || aiLines.contains(where: \.hasLink)
      || facts.evidence.contains { $0.isLinked && taxonomy[$0.skill].side == .ai }
  }

  func words(_ list: String, in text: String) -> [String] {
    taxonomy.words(list)?.found(in: text) ?? []
  }

  /// The skills that a line, or a part of one, names.
  func mentions(in line: String) -> [Mention] {
    mentionsOfLines[line] ?? finder.mentions(in: line)
  }

  /// Skills of one side that a line names; a tool being learned is named, one denied is not.
  func skills(on side: Skill.Side, namedIn line: String) -> [SkillIndex] {
    let named = mentions(in: line).filter { $0.stance != .notHeld }
    return Set(named.map(\.skill)).filter { taxonomy[$0].side == side }.sorted()
  }

  private func isStated(_ skill: SkillIndex) -> Bool {
    facts.statements.contains { $0.skill == skill } || facts.evidence.contains { $0.skill == skill }
      || facts.completedSteps.contains { $0.target.skill == skill }
  }

  /// All that the use of a coding assistant shows.
  var assistants: [SkillIndex] {
    taxonomy.evidenceKind(EvidenceRole.assistant.id)?.onlySkills ?? []
  }

  /// The skills that a pitfall's rule looks at, as the data names them.
  func skills(of pitfall: String) -> [SkillIndex] {
    taxonomy.pitfalls.first { $0.id.text == pitfall }?.skills ?? []
  }
}

/// What a check found, as data; the report makes the sentence.
package enum CheckReason: Hashable, Sendable {
  case artifact(title: String)
  case noArtifact
  case notMonitored(title: String)
  /// A line of the résumé speaks of it, and no artifact does.
  case onlyLine(String)
  case evaluation(title: String)
  case noEvaluation
  case evaluationWithoutNumber(title: String)
  case line(String)
  case noLine
  case noResume
  case skills([SkillIndex])
  case noSkills
  case titles([String])
  case courses([String])
  case assistantsOnly
  case share(Readiness)
  case count(Int)
  case phrases([String])
}

/// A hiring signal, and how far the profile meets it.
package struct SignalFinding: Sendable {
  package enum Status: String, Sendable, CaseIterable {
    case met, partial, missing
  }

  package let signal: Signal
  package let status: Status
  package let reason: CheckReason
}

/// A pitfall that the profile walks into.
package struct PitfallFinding: Sendable {
  package let pitfall: Pitfall
  package let reason: CheckReason
}

/// One hiring signal's rule.
protocol SignalCheck {
  /// The signal's id in the data.
  static var id: String { get }
  static func find(_ subject: CheckSubject) -> (SignalFinding.Status, CheckReason)
}

/// One pitfall's rule.
protocol PitfallCheck {
  /// The pitfall's id in the data.
  static var id: String { get }
  /// Says why the profile walks into it; `nil` where it does not.
  static func find(_ subject: CheckSubject) -> CheckReason?
}

extension CheckSubject {
  /// Every rule there is; a test holds this list to the data.
  static var signalChecks: [any SignalCheck.Type] {
    [
      NamedTools.self, DeployedArtifact.self, EvaluationMethod.self, PromptingOpinion.self,
      BackendDepthKept.self,
    ]
  }

  static var pitfallChecks: [any PitfallCheck.Type] {
    [
      GenericCourse.self, BareMLTitle.self, ClaimWithoutArtifact.self, ErasedBackendDepth.self,
      PromptOnly.self, NinetyDayParity.self, Dabbling.self, AutomationDenial.self,
      DesperateFraming.self, ScatteredApplications.self, AssistantsAsEngineering.self,
      CommodityWeek.self,
    ]
  }

  func signals() -> [SignalFinding] {
    taxonomy.signals.compactMap { signal in
      guard let check = Self.signalChecks.first(where: { $0.id == signal.id.text }) else {
        return nil
      }
      let (status, reason) = check.find(self)
      return SignalFinding(signal: signal, status: status, reason: reason)
    }
  }

  func pitfalls() -> [PitfallFinding] {
    taxonomy.pitfalls.compactMap { pitfall in
      Self.pitfallChecks.first { $0.id == pitfall.id.text }?.find(self).map {
        PitfallFinding(pitfall: pitfall, reason: $0)
      }
    }
  }
}
