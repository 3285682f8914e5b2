/// The sizes past which a reader refuses a text instead of working on it.
package struct JSONLimits: Hashable, Sendable {
  /// The limits every command uses.
  package static let standard = JSONLimits()

  /// How many objects and arrays may be open at once.
  package var depth: Int
  /// The bytes of the whole text.
  package var documentBytes: Int
  /// The bytes of one string as it is written, without its quotes.
  package var stringBytes: Int
  /// The bytes of one key as it is written, without its quotes.
  package var keyBytes: Int
  /// The bytes of one number as it is written.
  package var numberBytes: Int
  /// Whether an object may have a key twice, which only ``MendedJSON`` lets pass.
  var repeatedKeys = false

  /// Creates limits; what is not given is as in ``standard``.
  package init(
    depth: Int = 128,
    documentBytes: Int = 64 << 20,
    stringBytes: Int = 1 << 20,
    keyBytes: Int = 1024,
    numberBytes: Int = 64
  ) {
    self.depth = depth
    self.documentBytes = documentBytes
    self.stringBytes = stringBytes
    self.keyBytes = keyBytes
    self.numberBytes = numberBytes
  }
}
