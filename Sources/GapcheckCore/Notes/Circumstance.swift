/// What must hold of a person for a disagreement of the sources to concern them.
package enum Circumstance: Hashable, Sendable {
  /// It concerns everyone.
  case everyone
  /// At least one task of the week is recognised.
  case describedWeek
  /// There are fewer hours a week than the sources' half-time.
  case belowHalfTime
  /// Something was learned in courses or certificates.
  case coursework
  case route(Route.Kind)
  /// The week holds a task of a role.
  case role(String)
  case task(Identifier<WorkTask>)
  /// A track is planned for or comes with the recommended route.
  case track(Identifier<Track>)
  /// A skill is named by the person.
  case skill(SkillIndex)
}
