/// The tracks that lead a person's ranking, as places in the taxonomy's list.
package struct Leaders: Hashable, Sendable {
  /// The track to plan for: the wanted one where it can be reached, else the best.
  package let track: Int
  package let subrole: Int
  package let specialization: Int
  package let deepen: Int
}
