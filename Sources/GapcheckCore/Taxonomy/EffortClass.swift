/// A kind of skill by how it is learned, with the hours that its four steps take.
package struct EffortClass: Sendable {
  package let id: Identifier<EffortClass>
  /// The letter that skills name it by.
  package let code: String
  package let name: String
  /// Effort of the steps 0→1, 1→2, 2→3 and 3→4.
  package let steps: [Effort]
  /// The reasoning behind the hours.
  @Later package var text: String
  @Later package var provenance: Provenance

  /// The steps for a skill that takes a factor, in thousandths, of the class's hours.
  ///
  /// Rounded to whole hours, halves to the even one, so that classes and factors explain hours
  /// without pretending to minutes.
  package func steps(factor: Int) -> [Effort] {
    steps.map { step in
      let whole = 60_000
      let (hours, rest) = (step.minutes * factor).quotientAndRemainder(dividingBy: whole)
      let isUp = 2 * rest > whole || (2 * rest == whole && hours % 2 == 1)
      return Effort(hours: isUp ? hours + 1 : hours)
    }
  }
}

extension Skill {
  /// Where a skill's hours come from: `P*0.8` is four fifths of class P.
  package struct Estimate: Hashable, Sendable {
    package let effortClass: Identifier<EffortClass>
    /// In thousandths.
    package let factor: Int
  }
}
