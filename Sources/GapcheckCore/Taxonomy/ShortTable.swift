/// A few values by key, found by looking at each.
///
/// For two or three that is quicker than hashing, and a start has nothing to build. The type asks
/// nothing of its key, as the runtime would search the whole program for it.
package struct ShortTable<Key: Sendable, Value: Sendable>: Sendable {
  /// A key with its value.
  package struct Row: Sendable {
    package let key: Key
    package let value: Value
  }

  /// The rows, in the order in which their keys came.
  package fileprivate(set) var rows: [Row] = []

  /// The keys, in the order in which they came.
  package var keys: [Key] { rows.map(\.key) }
}

extension ShortTable where Key: Equatable {
  /// The value of a key; `nil` where it has none.
  package subscript(key: Key) -> Value? {
    get { rows.first { $0.key == key }?.value }
    set {
      let place = rows.firstIndex { $0.key == key }
      switch (place, newValue) {
      case (let place?, let value?): rows[place] = Row(key: key, value: value)
      case (let place?, nil): rows.remove(at: place)
      case (nil, let value?): rows.append(Row(key: key, value: value))
      case (nil, nil): break
      }
    }
  }
}

extension ShortTable: ExpressibleByDictionaryLiteral where Key: Equatable {
  package init(dictionaryLiteral elements: (Key, Value)...) {
    for (key, value) in elements { self[key] = value }
  }
}

extension ShortTable: Packable where Key: Packable, Value: Packable {
  package init(from reader: inout PackedReader) {
    for _ in 0..<reader.number() { rows.append(Row(key: reader.read(), value: reader.read())) }
  }

  package func pack(into writer: inout PackedWriter) {
    writer.number(rows.count)
    for row in rows { writer.write(row.key, row.value) }
  }
}
