import GapcheckCore

/// One place where a source speaks of a skill.
struct Finding {
  /// How a source speaks of a skill.
  enum Manner {
    /// In a list of skills.
    case listed
    /// In running text, or among the tools of a job.
    case mentioned
  }

  let manner: Manner
  /// The skill; `nil` for a name that the taxonomy does not score.
  let skill: SkillIndex?
  /// The name as the source writes it.
  let name: String
  let stance: Mention.Stance
  /// The level that the person gives, with the words for it.
  let level: StatedLevel?
  /// Years of use that the person gives, in thousandths.
  let years: Int?
  let passage: Passage
}

/// A level that a person gives in words of their own.
struct StatedLevel {
  let level: Level
  let words: String
}
