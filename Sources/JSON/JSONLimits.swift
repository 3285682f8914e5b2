/// The sizes past which a reader refuses a text instead of working on it.
///
/// RFC 8259, section 9, leaves limits to the reader. Each is told by a ``JSONError`` with its place
/// and its size; a text at a limit is read.
package struct JSONLimits: Hashable, Sendable {
  /// The limits every command uses.
  package static let standard = JSONLimits()

  /// How many objects and arrays may be open at once: 128, so that no text exhausts the stack.
  package var depth: Int
  /// The bytes of the whole text: 64 MiB.
  package var documentBytes: Int
  /// The bytes of one string as it is written, without its quotes: 1 MiB.
  package var stringBytes: Int
  /// The bytes of one key as it is written, without its quotes: 1024.
  package var keyBytes: Int
  /// The bytes of one number as it is written: 1024, far more than any double needs.
  package var numberBytes: Int
  /// Whether an object may have a key twice, which only ``MendedJSON`` lets pass.
  var repeatedKeys = false

  /// Creates limits; what is not given is as in ``standard``.
  package init(
    depth: Int = 128,
    documentBytes: Int = 64 << 20,
    stringBytes: Int = 1 << 20,
    keyBytes: Int = 1024,
    numberBytes: Int = 1024
  ) {
    self.depth = depth
    self.documentBytes = documentBytes
    self.stringBytes = stringBytes
    self.keyBytes = keyBytes
    self.numberBytes = numberBytes
  }
}
