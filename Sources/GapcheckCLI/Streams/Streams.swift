/// The files and streams that the program reads and writes: the machine's, or a test's.
package protocol Streams {
  /// Reads all of an input.
  func read(_ source: InputSource, limit: Int) throws(InputError) -> [UInt8]
  /// Waits for the next line of the standard input.
  func readLine(limit: Int) -> InputLine
  /// Lists the names in a folder, in any order.
  func names(inFolder path: String) throws(InputError) -> [String]
  /// Opens an output; a file takes its name only when it is committed.
  func open(_ target: OutputTarget) throws(OutputError) -> any OutputSink
  /// Says a line on standard error; where nobody listens it is lost.
  func complain(_ line: String)
  /// Tells whether a path leads to a file that can be read twice: no pipe, no device, no folder.
  func isRegularFile(_ path: String) -> Bool
  /// Tells whether two paths lead to the same existing file.
  func isSameFile(_ path: String, as other: String) -> Bool
}
