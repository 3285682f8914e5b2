/// What the words around one name say of it.
struct MentionNotes {
  var stance: Mention.Stance = .held
  var levelWord: String?
  var years: Int?
  /// Whether the name is that of a company, or a skill of others.
  var isOfOthers = false

  /// Takes what a reach says.
  mutating func doubt(_ reach: Reach) {
    if reach.isOfOthers { isOfOthers = true }
    doubt(reach.stance)
  }

  /// Takes the more doubtful of two stances.
  mutating func doubt(_ other: Mention.Stance) {
    if other == .notHeld || stance == .held { stance = other }
  }
}
