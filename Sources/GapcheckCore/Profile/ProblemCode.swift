import JSON

/// What a problem of a profile is called in output for programs; once given, it stays.
package enum ProblemCode: String, CaseIterable, Sendable {
  // Form
  case unreadableFile = "unreadable-file"
  case brokenSyntax = "broken-syntax"
  case repeatedKey = "repeated-key"
  case byteOrderMark = "byte-order-mark"
  case wrongType = "wrong-type"
  case missingKey = "missing-key"
  case unknownKey = "unknown-key"
  case emptyText = "empty-text"
  case outOfRange = "out-of-range"
  case invalidDate = "invalid-date"
  case invalidMonth = "invalid-month"
  case invalidSpan = "invalid-span"
  case unknownChoice = "unknown-choice"
  case unsafeLink = "unsafe-link"

  // Meaning
  case excessShares = "excess-shares"
  case unknownLevel = "unknown-level"
  case unknownEvidenceKind = "unknown-evidence-kind"
  case unknownTarget = "unknown-target"
  case unknownProject = "unknown-project"
  case unknownContext = "unknown-context"
  case unknownSkill = "unknown-skill"
  case ambiguousSkill = "ambiguous-skill"
  case unknownTask = "unknown-task"
  case unknownPlanItem = "unknown-plan-item"
  case futureUse = "future-use"
  case futureCompletion = "future-completion"

  // What weakens the audit
  case emptySkills = "empty-skills"
  case missingTasks = "missing-tasks"
  case missingShares = "missing-shares"
  case missingEvidence = "missing-evidence"
  case missingHours = "missing-hours"
  case unprovenLevel = "unproven-level"
  case inflatedLevels = "inflated-levels"
  case uniformLevels = "uniform-levels"
  case conflictingLevels = "conflicting-levels"
  case uncheckableEvidence = "uncheckable-evidence"
  case unconfirmedLevels = "unconfirmed-levels"
  case unconfirmedTasks = "unconfirmed-tasks"
  case unconfirmedYears = "unconfirmed-years"
  case claimWithoutArtifact = "claim-without-artifact"
  case buzzwords
  case unmeasuredBullets = "unmeasured-bullets"
}

extension ProfileDiagnostic {
  /// What the problem is called in output for programs.
  package var code: ProblemCode {
    switch problem {
    case .syntax(let error): error.isRepeatedKey ? .repeatedKey : .brokenSyntax
    case .byteOrderMark: .byteOrderMark
    case .wrongType: .wrongType
    case .missingKey: .missingKey
    case .unknownKey: .unknownKey
    case .empty: .emptyText
    case .outOfRange: .outOfRange
    case .notADate: .invalidDate
    case .notAMonth: .invalidMonth
    case .notASpan: .invalidSpan
    case .unknownChoice: .unknownChoice
    case .sharesExceedWeek: .excessShares
    case .unknownLevelWord: .unknownLevel
    case .unknownEvidenceKind: .unknownEvidenceKind
    case .unknownTarget: .unknownTarget
    case .unknownProject: .unknownProject
    case .unknownContext: .unknownContext
    case .unknownSkill: .unknownSkill
    case .ambiguousSkill: .ambiguousSkill
    case .unknownTask: .unknownTask
    case .unknownPlanItem: .unknownPlanItem
    case .futureLastUse: .futureUse
    case .futureCompletion: .futureCompletion
    case .unsafeLink: .unsafeLink
    case .weakness(let weakness): weakness.code
    }
  }
}
