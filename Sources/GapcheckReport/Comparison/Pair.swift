/// The same thing in two reports.
package struct Pair<Value: Sendable>: Sendable {
  package let before: Value
  package let after: Value

  package init(_ before: Value, _ after: Value) {
    self.before = before
    self.after = after
  }

  /// Makes the same of both.
  func map<Other>(_ change: (Value) -> Other) -> Pair<Other> {
    Pair<Other>(change(before), change(after))
  }

  /// The same the other way round.
  package var reversed: Pair { Pair(after, before) }
}

extension Pair: Equatable where Value: Equatable {
  /// Whether it is another value now.
  package var hasMoved: Bool { before != after }
}

/// The parts of a report that moved, and how many did not.
package struct Moved<Part: Sendable>: Sendable {
  package let parts: [Part]
  package let unchanged: Int
}
