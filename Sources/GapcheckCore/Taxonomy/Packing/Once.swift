import Synchronization

/// A part of the taxonomy that is decoded when it is first asked for, and kept.
///
/// All copies share what was decoded. Two threads that ask at the same time may both decode it; one
/// of the results is kept, and both are the same.
@propertyWrapper
package struct Once<Value: Packable>: Packable {
  private let cell = OnceCell<Value>()
  private let packed: PackedReader?

  /// Holds a value that is known.
  package init(_ value: Value) {
    packed = nil
    _ = cell.box.storeIfNil(OnceBox(value))
  }

  /// Takes what is packed at a place.
  init(at reader: PackedReader) {
    packed = reader
  }

  package init(from reader: inout PackedReader) {
    self.init(at: reader.later())
  }

  package func pack(into writer: inout PackedWriter) {
    writer.later { $0.write(wrappedValue) }
  }

  /// The value.
  package var wrappedValue: Value {
    if let known = cell.box.load() { return known.value }
    guard var packed else { preconditionFailure("a part has a value or is packed") }
    return cell.box.storeIfNil(OnceBox(packed.read())).value
  }

  /// The part itself, for packing.
  package var projectedValue: Self { self }
}

/// The place of a value that is there once it was asked for: a class, as copies share it.
///
/// Neither class asks anything of its value: the runtime builds each kind of a generic class at every
/// start, and to hold a value against a protocol it searches the whole program.
private final class OnceCell<Value: Sendable>: Sendable {
  let box = AtomicLazyReference<OnceBox<Value>>()
}

/// A value on the heap, as atomic places hold references alone.
private final class OnceBox<Value: Sendable>: Sendable {
  let value: Value

  init(_ value: Value) {
    self.value = value
  }
}
