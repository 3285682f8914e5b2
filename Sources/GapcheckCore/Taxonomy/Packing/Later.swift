/// A part of an entry that few readers ask for: decoded where it is, each time that it is.
///
/// An audit of one person reads a hundredth of the taxonomy's prose, and making text of all of it
/// would take most of a start.
@propertyWrapper
package struct Later<Value: Packable>: Packable {
  private enum Place {
    case value(Value)
    case packed(PackedReader)
  }

  private let place: Place

  /// Holds a value that is known.
  package init(_ value: Value) {
    place = .value(value)
  }

  package init(from reader: inout PackedReader) {
    place = .packed(reader.later())
  }

  package func pack(into writer: inout PackedWriter) {
    writer.later { $0.write(wrappedValue) }
  }

  /// The value.
  package var wrappedValue: Value {
    switch place {
    case .value(let value): value
    case .packed(var reader): reader.read()
    }
  }

  /// The part itself, for packing.
  package var projectedValue: Self { self }
}
