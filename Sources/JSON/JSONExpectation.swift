/// What would have been right at the place where a text went wrong.
package enum JSONExpectation: Hashable, Sendable {
  /// Any value.
  case value
  /// The rest of `true`, `false` or `null`.
  case literal(String)
  /// A digit of a number.
  case digit
  /// The rest of a string, up to its closing quote.
  case stringEnd
  /// The first key of an object, or its closing brace.
  case firstKey
  /// Another key, because a comma came before.
  case key
  /// The colon between a key and its value.
  case colon
  /// A comma or the closing brace.
  case memberEnd
  /// The first element of an array, or its closing bracket.
  case firstElement
  /// Another element, because a comma came before.
  case element
  /// A comma or the closing bracket.
  case elementEnd

  /// The expectation as the object of "expected".
  package var phrase: String {
    switch self {
    case .value: "a value"
    case .literal(let word): "'\(word)'"
    case .digit: "a digit"
    case .stringEnd: "the end of a string"
    case .firstKey: "a key in double quotes or '}'"
    case .key: "a key in double quotes after the comma"
    case .colon: "':' after a key"
    case .memberEnd: "',' or '}' after a member"
    case .firstElement: "a value or ']'"
    case .element: "a value after the comma"
    case .elementEnd: "',' or ']' after an element"
    }
  }

  /// The place of the expectation, as it follows "the text ends".
  package var place: String {
    switch self {
    case .value: "where a value should be"
    case .literal(let word): "inside '\(word)'"
    case .digit: "inside a number"
    case .stringEnd: "inside a string"
    case .firstKey, .key, .colon, .memberEnd: "inside an object"
    case .firstElement, .element, .elementEnd: "inside an array"
    }
  }
}
