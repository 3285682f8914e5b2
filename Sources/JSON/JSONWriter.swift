/// Writes one JSON text to bytes, value by value, in the order of the calls.
///
/// Calls that make no JSON, such as a value without a key in an object, are bugs of the caller and
/// stop the program.
///
/// ```swift
/// var writer = JSONWriter(pretty: true)
/// writer.beginObject()
/// writer.member("skill", "go")
/// writer.key("hours")
/// writer.fixed(125, decimals: 1)
/// writer.endObject()
/// ```
package struct JSONWriter: Sendable {
  /// What is written so far; a whole text once every object and array is closed.
  package private(set) var bytes: [UInt8] = []

  private let isPretty: Bool
  /// The objects and arrays that are open, outermost first.
  private var containers: [JSONKind] = []
  /// Whether nothing was written since the innermost of them was opened.
  private var isAtStart = false
  private var isAfterKey = false

  /// Creates a writer of indented lines, or of one line without any white space.
  package init(pretty: Bool) {
    isPretty = pretty
  }

  /// Opens an object.
  package mutating func beginObject() {
    open(.object, with: UInt8(ascii: "{"))
  }

  /// Closes the object opened last.
  package mutating func endObject() {
    close(.object, with: UInt8(ascii: "}"))
  }

  /// Opens an array.
  package mutating func beginArray() {
    open(.array, with: UInt8(ascii: "["))
  }

  /// Closes the array opened last.
  package mutating func endArray() {
    close(.array, with: UInt8(ascii: "]"))
  }

  /// Writes the key of the value that comes next.
  package mutating func key(_ key: String) {
    precondition(containers.last == .object && !isAfterKey, "a key belongs in an object")
    separate()
    bytes.appendQuoted(key)
    bytes.append(UInt8(ascii: ":"))
    if isPretty { bytes.append(UInt8(ascii: " ")) }
    isAfterKey = true
  }

  /// Writes a string.
  package mutating func string(_ value: String) {
    beginValue()
    bytes.appendQuoted(value)
  }

  /// Writes a whole number.
  package mutating func integer(_ value: Int) {
    beginValue()
    bytes.append(contentsOf: String(value).utf8)
  }

  /// Writes `value` / 10^`decimals` exactly and without trailing zeros: 12500 with 3 gives `12.5`.
  package mutating func fixed(_ value: Int, decimals: Int) {
    beginValue()
    bytes.appendFixed(value, decimals: decimals)
  }

  /// Writes `true` or `false`.
  package mutating func bool(_ value: Bool) {
    beginValue()
    bytes.append(contentsOf: (value ? "true" : "false").utf8)
  }

  /// Writes `null`.
  package mutating func null() {
    beginValue()
    bytes.append(contentsOf: "null".utf8)
  }

  private mutating func open(_ kind: JSONKind, with bracket: UInt8) {
    beginValue()
    bytes.append(bracket)
    containers.append(kind)
    isAtStart = true
  }

  private mutating func close(_ kind: JSONKind, with bracket: UInt8) {
    precondition(containers.last == kind && !isAfterKey, "\(kind.article) is not open here")
    containers.removeLast()
    if !isAtStart { breakLine() }
    bytes.append(bracket)
    isAtStart = false
  }

  private mutating func beginValue() {
    if isAfterKey {
      isAfterKey = false
    } else if containers.isEmpty {
      precondition(bytes.isEmpty, "a text has one value")
    } else {
      precondition(containers.last == .array, "a value in an object needs a key")
      separate()
    }
  }

  /// Writes what goes before an element or a key.
  private mutating func separate() {
    if !isAtStart { bytes.append(UInt8(ascii: ",")) }
    isAtStart = false
    breakLine()
  }

  private mutating func breakLine() {
    guard isPretty else { return }
    bytes.append(UInt8(ascii: "\n"))
    for _ in containers {
      bytes.append(UInt8(ascii: " "))
      bytes.append(UInt8(ascii: " "))
    }
  }
}
