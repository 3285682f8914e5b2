/// The bytes of an image, inside the program or in memory of their own.
///
/// Pointers are used here and nowhere else in this module: a literal of the program can be read
/// through one alone, and without a copy. What keeps that safe:
/// - `start` leads to `count` bytes that were all written before and are never written again;
/// - the bytes of a literal live as long as the program, and others as long as their `owner`, which
///   is held here and kept alive over each access;
/// - every access is held against `count` before memory is touched, so that a damaged image ends
///   the program and reads nothing else.
@safe package struct PackedBytes: Sendable {
  nonisolated(unsafe) private let start: UnsafePointer<UInt8>
  /// `nil` for literals, so that copies of what reads them count no references.
  private let owner: Owner?
  /// In 32 bits, which keeps small what entries hold of an image.
  private let shortCount: UInt32

  var count: Int { Int(shortCount) }

  /// Takes the bytes of a literal where they stand.
  package init(_ literal: StaticString) {
    precondition(literal.hasPointerRepresentation, "a literal of one character has no bytes")
    unsafe start = literal.utf8Start
    shortCount = UInt32(literal.utf8CodeUnitCount)
    owner = nil
  }

  /// Copies bytes.
  package init(_ bytes: [UInt8]) {
    let owner = Owner(bytes)
    unsafe start = unsafe UnsafePointer(owner.start)
    shortCount = UInt32(bytes.count)
    self.owner = owner
  }

  /// Memory that goes with the last value that leads to it: a class, as only these see their end.
  @safe private final class Owner: Sendable {
    nonisolated(unsafe) let start: UnsafeMutablePointer<UInt8>

    init(_ bytes: [UInt8]) {
      let memory = UnsafeMutablePointer<UInt8>.allocate(capacity: max(1, bytes.count))
      unsafe memory.initialize(from: bytes, count: bytes.count)
      unsafe start = memory
    }

    deinit { unsafe start.deallocate() }
  }

  /// The byte at a position.
  subscript(position: Int) -> UInt8 {
    check(position, count: 1)
    return withExtendedLifetime(owner) { unsafe start[position] }
  }

  /// Eight bytes as one number, the first of them lowest.
  func word(at position: Int) -> UInt64 {
    check(position, count: 8)
    return withExtendedLifetime(owner) {
      unsafe UInt64(
        littleEndian: UnsafeRawPointer(start + position).loadUnaligned(as: UInt64.self))
    }
  }

  /// The text of some bytes in UTF-8.
  func text(at position: Int, count: Int) -> String {
    check(position, count: count)
    return withExtendedLifetime(owner) {
      unsafe String(
        decoding: UnsafeBufferPointer(start: start + position, count: count), as: UTF8.self)
    }
  }

  /// Whether some bytes stand at a position.
  func holds(_ bytes: Span<UInt8>, at position: Int) -> Bool {
    check(position, count: bytes.count)
    return withExtendedLifetime(owner) {
      for offset in bytes.indices where unsafe bytes[offset] != start[position + offset] {
        return false
      }
      return true
    }
  }

  /// Copies some bytes.
  func copy(at position: Int, count: Int) -> [UInt8] {
    check(position, count: count)
    return withExtendedLifetime(owner) {
      unsafe Array(UnsafeBufferPointer(start: start + position, count: count))
    }
  }

  private func check(_ position: Int, count: Int) {
    precondition(
      position >= 0 && count >= 0 && position <= self.count - count, "the image ends too early")
  }
}
