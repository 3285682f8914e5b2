/// Working time, in whole minutes.
package struct Effort: Hashable, Comparable, Sendable {
  package var minutes: Int

  package static let none = Effort(minutes: 0)

  package init(minutes: Int) {
    self.minutes = minutes
  }

  package init(hours: Int) {
    self.init(minutes: hours * 60)
  }

  /// Whole hours, rounded half up.
  package var wholeHours: Int { (minutes + 30) / 60 }

  /// Tenths of an hour, rounded half up.
  package var tenthsOfHours: Int { (minutes + 3) / 6 }

  /// Multiplies by a factor in thousandths, rounding up: an estimate is not made smaller by rounding.
  package func scaled(thousandths factor: Int) -> Effort {
    Effort(minutes: (minutes * factor + 999) / 1000)
  }

  package static func < (left: Effort, right: Effort) -> Bool { left.minutes < right.minutes }
  package static func + (left: Effort, right: Effort) -> Effort {
    Effort(minutes: left.minutes + right.minutes)
  }
  package static func - (left: Effort, right: Effort) -> Effort {
    Effort(minutes: left.minutes - right.minutes)
  }
  package static func += (left: inout Effort, right: Effort) { left = left + right }
}

extension Effort: CustomStringConvertible {
  /// Hours with at most one decimal and the unit: `12 h`, `1.5 h`.
  package var description: String {
    let tenths = tenthsOfHours
    return tenths % 10 == 0 || tenths >= 100
      ? "\(wholeHours) h" : "\(tenths / 10).\(tenths % 10) h"
  }
}
