import Synchronization

/// A part of the taxonomy that is decoded when it is first asked for, and kept.
///
/// A class because all copies must share what was decoded. Two threads that ask at the same time may
/// both decode it; one of the results is kept, and both are the same. The runtime builds each kind of
/// a generic class when it is first used, so that there are to be few kinds.
@propertyWrapper
package final class Once<Value: Packable>: Packable {
  /// A value on the heap, as atomic places hold references alone.
  private final class Box: Sendable {
    let value: Value

    init(_ value: Value) {
      self.value = value
    }
  }

  private let box = AtomicLazyReference<Box>()
  private let packed: PackedReader?

  /// Holds a value that is known.
  package init(_ value: Value) {
    packed = nil
    _ = box.storeIfNil(Box(value))
  }

  /// Takes what is packed at a place.
  init(at reader: PackedReader) {
    packed = reader
  }

  package convenience init(from reader: inout PackedReader) {
    self.init(at: reader.later())
  }

  package func pack(into writer: inout PackedWriter) {
    writer.later { $0.write(wrappedValue) }
  }

  /// The value.
  package var wrappedValue: Value {
    if let known = box.load() { return known.value }
    guard var packed else { preconditionFailure("a part has a value or is packed") }
    return box.storeIfNil(Box(packed.read())).value
  }

  /// The part itself, for packing.
  package var projectedValue: Once<Value> { self }
}
