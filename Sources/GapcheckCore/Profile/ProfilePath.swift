/// The place of a value in a profile: `skills[3].level` is a member, an element and a member.
package struct ProfilePath: Hashable, Sendable {
  package enum Step: Hashable, Sendable {
    case member(String)
    case element(Int)
  }

  package let steps: [Step]

  package init(_ steps: Step...) {
    self.steps = steps
  }

  private init(steps: [Step]) {
    self.steps = steps
  }

  /// The object or list that the value stands in; `nil` for the profile itself.
  var parent: ProfilePath? { steps.isEmpty ? nil : ProfilePath(steps: steps.dropLast()) }

  /// A member of the value.
  package func member(_ key: String) -> ProfilePath { ProfilePath(steps: steps + [.member(key)]) }

  /// An element of the value.
  package func element(_ position: Int) -> ProfilePath {
    ProfilePath(steps: steps + [.element(position)])
  }
}

extension ProfilePath: CustomStringConvertible {
  /// The path as diagnostics write it.
  package var description: String {
    steps.reduce("") { text, step in
      switch step {
      case .member(let key): text.isEmpty ? key : "\(text).\(key)"
      case .element(let position): "\(text)[\(position)]"
      }
    }
  }
}
