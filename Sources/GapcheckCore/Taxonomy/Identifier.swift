/// A stable kebab-case name of a taxonomy entry, typed by what it names.
package struct Identifier<Entity>: Hashable, Comparable, Sendable, CustomStringConvertible {
  package let text: String

  /// Accepts lower-case ASCII letters, digits and single inner hyphens; `nil` for anything else.
  package init?(_ text: String) {
    guard (1...80).contains(text.utf8.count) else { return nil }
    var last = Self.hyphen
    for byte in text.utf8 {
      guard (97...122).contains(byte) || (48...57).contains(byte) || byte == Self.hyphen,
        byte != Self.hyphen || last != Self.hyphen
      else { return nil }
      last = byte
    }
    guard last != Self.hyphen else { return nil }
    self.text = text
  }

  private static var hyphen: UInt8 { UInt8(ascii: "-") }

  /// Takes a text that was accepted before.
  init(known text: String) {
    self.text = text
  }

  /// Stands in for an id that could not be read, in an entry that will not be used.
  static var unnamed: Self { Self(known: "unnamed") }

  package var description: String { text }

  package static func < (left: Self, right: Self) -> Bool { left.text < right.text }
}

/// The place of a skill in the taxonomy's list: what scores count with instead of names.
package struct SkillIndex: Hashable, Comparable, Sendable {
  package let position: Int

  package init(position: Int) {
    self.position = position
  }

  package static func < (left: Self, right: Self) -> Bool { left.position < right.position }
}
