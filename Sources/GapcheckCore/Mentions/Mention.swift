/// A skill that a running text names, with what the words around it say of it.
package struct Mention: Hashable, Sendable {
  /// How the words around a name say that it is held.
  package enum Stance: Hashable, Sendable {
    /// Named as something done or known.
    case held
    /// Being learned: known by name at most.
    case learning
    /// Wanted, or said not to be known.
    case notHeld
  }

  package let skill: SkillIndex
  /// The name as the text writes it.
  package let name: String
  /// Where the name stands, in bytes of the text's UTF-8.
  package let range: Range<Int>
  package let stance: Stance
  /// A level word beside the name, such as "expert in"; `nil` where there is none.
  package let levelWord: String?
  /// Years of use beside the name, in thousandths; `nil` where none are given.
  package let years: Int?

  package init(
    skill: SkillIndex, name: String, range: Range<Int>, stance: Stance = .held,
    levelWord: String? = nil, years: Int? = nil
  ) {
    self.skill = skill
    self.name = name
    self.range = range
    self.stance = stance
    self.levelWord = levelWord
    self.years = years
  }
}
