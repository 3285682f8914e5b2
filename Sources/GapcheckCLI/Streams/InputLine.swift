/// What comes of waiting for a line of the standard input.
package enum InputLine: Hashable, Sendable {
  /// A line without its line end.
  case line([UInt8])
  /// A line longer than allowed, of which nothing is kept.
  case tooLong
  /// Nobody types any more: the end of the input, or of the terminal.
  case end
}
