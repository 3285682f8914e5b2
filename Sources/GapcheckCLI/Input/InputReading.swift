/// An input that is read piece by piece.
package protocol InputReading: Sendable {
  /// Reads what there is, up to a number of bytes; none mean the end.
  func read(upTo count: Int) throws(InputError) -> [UInt8]
  /// Ends the reading.
  func close()
}
