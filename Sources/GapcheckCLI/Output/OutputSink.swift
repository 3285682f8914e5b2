/// An output that was opened and waits for its bytes.
package protocol OutputSink: Sendable {
  /// Writes all of the bytes.
  func write(_ bytes: [UInt8]) throws(OutputError)
  /// Closes the output and puts it in its place.
  func commit() throws(OutputError)
  /// Gives the output up and leaves no trace of it.
  func discard()
}
