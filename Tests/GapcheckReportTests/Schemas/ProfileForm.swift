import GapcheckCore

/// What the program finds wrong with the form of a profile: what a schema can find as well.
///
/// Names of skills, tasks, kinds of evidence and plan items, and words for levels, are read in many
/// spellings; only the program judges those.
struct ProfileForm {
  let diagnostics: [ProfileDiagnostic]

  init(_ tree: JSONTree, taxonomy: Taxonomy) {
    let (profile, found) = ProfileDecoder.decode(Array(tree.line.utf8))
    let names = profile.map { Facts($0, taxonomy: taxonomy, asOf: ReportOutput.today).diagnostics }
    diagnostics = (found + (names ?? [])).filter(\.isOfForm)
  }

  /// Those that a schema cannot find, since they compare values or count days.
  var beyondSchemas: [ProfileDiagnostic] {
    diagnostics.filter { $0.problem.isBeyondSchemas }
  }
}

extension ProfileDiagnostic {
  fileprivate var isOfForm: Bool {
    switch problem {
    case .syntax, .wrongType, .missingKey, .unknownKey, .empty, .outOfRange, .notADate, .notAMonth,
      .notASpan, .unknownChoice, .sharesExceedWeek, .unknownTarget, .unknownProject,
      .unknownContext, .unsafeLink:
      true
    case .byteOrderMark, .unknownLevelWord, .unknownEvidenceKind, .unknownSkill, .ambiguousSkill,
      .unknownTask, .unknownPlanItem, .futureLastUse, .futureCompletion, .weakness:
      false
    }
  }
}

extension ProfileDiagnostic.Problem {
  fileprivate var isBeyondSchemas: Bool {
    switch self {
    // All shares together.
    case .sharesExceedWeek, .notASpan(_, .endsBeforeStart): true
    // Days that the month does not have.
    case .notADate("2026-02-30"), .notAMonth("2026-02-30"), .notASpan("2026-02-30", _): true
    // A text is measured in bytes, and in characters by the schema.
    case .outOfRange(_, "at most 20000 bytes"): true
    default: false
    }
  }
}
