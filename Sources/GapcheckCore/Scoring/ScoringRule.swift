/// The rules that set a skill's levels or add up a score: what a report names as the reason.
///
/// Their words, formulas and constants are entries of `rules.json`, under the same ids.
package enum ScoringRule: String, Sendable, CaseIterable {
  // Levels of one skill.
  case statedLevel = "stated-level"
  case levelWord = "level-word"
  case yearsOfUse = "years-of-use"
  case assumedLevel = "assumed-level"
  case inferredLevel = "inferred-level"
  case recency
  case mention
  case taskEvidence = "task-evidence"
  case yearsOfWork = "years-of-work"
  case evidenceCeiling = "evidence-ceiling"
  case evaluationGate = "evaluation-gate"
  case completedWork = "completed-work"
  case implication
  case credited

  // Scores of a track and of a week.
  case readiness
  case blocker
  case ready
  case exposureIndex = "exposure-index"
}

extension Basis {
  /// The rule that the reason stands for.
  package var rule: ScoringRule {
    switch self {
    case .stated: .statedLevel
    case .levelWord: .levelWord
    case .years: .yearsOfUse
    case .assumedLevel: .assumedLevel
    case .inferred: .inferredLevel
    case .faded: .recency
    case .mention: .mention
    case .evidence: .evidenceCeiling
    case .task: .taskEvidence
    case .experience: .yearsOfWork
    case .implied: .implication
    case .evaluationMissing: .evaluationGate
    case .completed: .completedWork
    }
  }
}
