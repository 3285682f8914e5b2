/// What a name that people write stands for.
package enum NameMeaning: Hashable, Sendable {
  case skill(SkillIndex)
  /// Place in the taxonomy's list of what it knows and does not score.
  case outside(Int)
  /// Place in the taxonomy's list of names that need a word more to mean one thing.
  case ambiguous(Int)
}
