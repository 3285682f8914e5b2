/// A whole as one bar, its parts brought together in groups.
package struct StackChart: Sendable {
  package struct Part: Sendable {
    package let label: String
    /// In thousandths of the whole.
    package let share: Int

    package init(_ label: String, share: Int) {
      self.label = label
      self.share = share
    }
  }

  /// Parts that are drawn alike; the first three groups are told apart without colour.
  package struct Group: Sendable {
    package let label: String
    /// In thousandths of the whole.
    package let share: Int
    package let parts: [Part]

    package init(_ label: String, share: Int, parts: [Part]) {
      self.label = label
      self.share = share
      self.parts = parts
    }

    /// The share and its parts in words.
    package var figures: String {
      let names = parts.map { "\($0.label) \($0.share.thousandthsAsPercent)" }.joined(
        separator: ", ")
      return share.thousandthsAsPercent + (names.isEmpty ? "" : ": \(names)")
    }
  }

  /// What the whole is.
  package let title: String
  package let groups: [Group]

  package init(title: String, groups: [Group]) {
    self.title = title
    self.groups = groups
  }

  /// What the bar says without being seen; the parts follow beside it.
  package var summary: String {
    "\(title): "
      + groups.map { "\($0.label) \($0.share.thousandthsAsPercent)" }.joined(separator: ", ")
  }
}

extension Int {
  /// Thousandths as a whole percentage.
  fileprivate var thousandthsAsPercent: String { "\((self + 5) / 10) %" }
}
