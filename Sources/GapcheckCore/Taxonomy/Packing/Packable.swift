/// A value that images hold.
///
/// Reading takes the parts in the order in which packing wrote them; nothing names or checks them.
package protocol Packable: Sendable {
  /// Reads the value.
  init(from reader: inout PackedReader)
  /// Writes the value.
  func pack(into writer: inout PackedWriter)
}

extension Int: Packable {
  package init(from reader: inout PackedReader) { self = reader.number() }
  package func pack(into writer: inout PackedWriter) { writer.number(self) }
}

extension Bool: Packable {
  package init(from reader: inout PackedReader) { self = reader.number() == 1 }
  package func pack(into writer: inout PackedWriter) { writer.number(self ? 1 : 0) }
}

extension String: Packable {
  package init(from reader: inout PackedReader) { self = reader.text() }
  package func pack(into writer: inout PackedWriter) { writer.text(self) }
}

extension Optional: Packable where Wrapped: Packable {
  package init(from reader: inout PackedReader) {
    self = reader.read() ? .some(reader.read()) : .none
  }

  package func pack(into writer: inout PackedWriter) {
    writer.write(self != nil)
    if let self { writer.write(self) }
  }
}

extension Array: Packable where Element: Packable {
  package init(from reader: inout PackedReader) {
    let count = reader.number()
    self = []
    if count > 0 { reserveCapacity(count) }
    for _ in 0..<count { append(reader.read()) }
  }

  package func pack(into writer: inout PackedWriter) {
    writer.number(count)
    for element in self { writer.write(element) }
  }
}

/// By key, so that the same dictionary gives the same bytes.
extension Dictionary: Packable where Key: Packable & Comparable, Value: Packable {
  package init(from reader: inout PackedReader) {
    let count = reader.number()
    self = [:]
    reserveCapacity(count)
    for _ in 0..<count {
      let (key, value): (Key, Value) = (reader.read(), reader.read())
      self[key] = value
    }
  }

  package func pack(into writer: inout PackedWriter) {
    writer.number(count)
    for (key, value) in sorted(by: { $0.key < $1.key }) { writer.write(key, value) }
  }
}

/// A choice by its place among all choices.
extension Packable where Self: CaseIterable & Equatable, AllCases == [Self] {
  package init(from reader: inout PackedReader) { self = Self.allCases[reader.number()] }

  package func pack(into writer: inout PackedWriter) {
    guard let place = Self.allCases.firstIndex(of: self) else {
      preconditionFailure("every case is among all cases")
    }
    writer.number(place)
  }
}
