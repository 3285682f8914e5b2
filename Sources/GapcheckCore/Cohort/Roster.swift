/// The people of a cohort one by one, as long as they are few enough to be brought together in groups.
package enum Roster: Sendable {
  /// In their order.
  case all([CohortMember])
  /// More than are kept; so is any cohort that these are part of.
  case tooMany

  package mutating func add(_ member: CohortMember, limit: Int) {
    merge(.all([member]), limit: limit)
  }

  package mutating func merge(_ other: Roster, limit: Int) {
    guard case .all(let mine) = self, case .all(let theirs) = other,
      mine.count + theirs.count <= limit
    else {
      self = .tooMany
      return
    }
    self = .all(mine + theirs)
  }

  /// The people in their order; `nil` where they are too many.
  package var members: [CohortMember]? {
    if case .all(let members) = self { members.sorted() } else { nil }
  }
}
