/// The six kinds of JSON value.
package enum JSONKind: Hashable, Sendable, CaseIterable {
  case object
  case array
  case string
  case number
  case bool
  case null

  /// The kind with its article, as a sentence needs it: "an object", "a number", "null".
  package var article: String {
    switch self {
    case .object: "an object"
    case .array: "an array"
    case .string: "a string"
    case .number: "a number"
    case .bool: "true or false"
    case .null: "null"
    }
  }
}
