/// Finds what weakens the audit of a profile, for whoever writes it.
///
/// The audit tells most of it too, among its questions and assumptions; here each is told at the
/// place where it can be mended.
package struct ProfileReview {
  let profile: Profile
  let facts: Facts
  let taxonomy: Taxonomy
  let assessment: SkillAssessment
  let subject: CheckSubject
  /// Where entries of the skill list stand in the input, by their paths.
  private let skillOffsets: [String: Int]
  /// The paths of what could not be read.
  private let faultyPaths: [String]

  /// Takes a profile with its facts, and what was found wrong when it was read.
  package init(
    _ profile: Profile, facts: Facts, taxonomy: Taxonomy, diagnostics: [ProfileDiagnostic] = []
  ) {
    self.profile = profile
    self.facts = facts
    self.taxonomy = taxonomy
    assessment = SkillAssessment(facts, taxonomy: taxonomy)
    subject = CheckSubject(
      facts: facts, assessment: assessment, exposure: Exposure(facts, taxonomy: taxonomy),
      taxonomy: taxonomy)
    skillOffsets = Dictionary(
      profile.skills.map { ($0.name.path, $0.name.offset) }, uniquingKeysWith: { first, _ in first }
    )
    faultyPaths = diagnostics.filter { $0.severity == .error }.map(\.path)
  }

  /// Every weakness, each at its place; none of an input that is no profile at all.
  package var weaknesses: [ProfileDiagnostic] {
    profile.keyOffsets.isEmpty ? [] : Self.checks.flatMap { $0.find(self) }
  }

  /// Every check there is; a test holds a pair of profiles to each.
  static var checks: [any WeaknessCheck.Type] {
    [
      EmptySkills.self, MissingTasks.self, MissingShares.self, MissingEvidence.self,
      MissingHours.self, UnprovenLevels.self, InflatedLevels.self, UniformLevels.self,
      ConflictingLevels.self, UncheckableEvidence.self, UnconfirmedLevels.self,
      UnconfirmedTasks.self, UnconfirmedYears.self, UnlinkedClaims.self, BuzzwordBullets.self,
      UnmeasuredBullets.self,
    ]
  }
}

/// One question that a reader of the input would ask.
protocol WeaknessCheck {
  /// The code of what it finds.
  static var code: ProblemCode { get }
  static func find(_ review: ProfileReview) -> [ProfileDiagnostic]
}

extension ProfileReview {
  /// A weakness that is mended at a key of the input, or at its start where the key is missing.
  func weakness(_ weakness: Weakness, atKey key: String) -> ProfileDiagnostic {
    let offset = profile.keyOffsets[key]
    return ProfileDiagnostic(
      .warning, .weakness(weakness), path: offset == nil ? "" : key, at: offset ?? profile.offset)
  }

  /// A weakness that is mended where a text of the input stands.
  func weakness(_ weakness: Weakness, at text: Located<String>) -> ProfileDiagnostic {
    ProfileDiagnostic(.warning, .weakness(weakness), path: text.path, at: text.offset)
  }

  /// A weakness that is mended at the entry of a skill.
  func weakness(_ weakness: Weakness, at statement: Statement) -> ProfileDiagnostic {
    ProfileDiagnostic(
      .warning, .weakness(weakness), path: statement.path,
      at: skillOffsets[statement.path] ?? profile.offset)
  }

  /// Whether something under a key could not be read, so that what is missing may only be misread.
  func hasFaults(in key: String) -> Bool {
    faultyPaths.contains { $0 == key || $0.hasPrefix(key + "[") || $0.hasPrefix(key + ".") }
  }

  /// Statements whose level the person wrote, as a number or a word.
  var rated: [Statement] {
    facts.statements.filter { statement in
      switch statement.origin {
      case .number: true
      // What is still being learned has no level of the person's choice.
      case .word(let word): word != "learning"
      case .years, .assumed: false
      }
    }
  }
}
