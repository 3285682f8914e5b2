/// The files and streams that the program reads and writes: the machine's, or a test's.
package protocol Streams: Sendable {
  /// Reads all of an input.
  func read(_ source: InputSource, limit: Int) throws(InputError) -> [UInt8]
  /// Opens an input that is read piece by piece.
  func openToRead(_ source: InputSource) throws(InputError) -> any InputReading
  /// Waits for the next line of the standard input.
  func readLine(limit: Int) -> InputLine
  /// Lists the names in a folder, in any order.
  func names(inFolder path: String) throws(InputError) -> [String]
  /// Opens an output; a file takes its name only when it is committed.
  func open(_ target: OutputTarget) throws(OutputError) -> any OutputSink
  /// Opens an output that is to be at a path itself: a link there is replaced, never followed.
  func openEntry(_ path: String, mayReplace: Bool) throws(OutputError) -> any OutputSink
  /// Says a line on standard error; where nobody listens it is lost.
  func complain(_ line: String)
  /// Shows something on standard error without ending the line.
  func showProgress(_ text: String)
  /// From now on somebody who asks the program to end only has it told by ``interruption``, so that
  /// work under way can be finished; whoever asks again ends it.
  func finishWorkWhenInterrupted()
  /// How somebody asks the program to end, if anybody does.
  var interruption: Interruption? { get }
  /// A clock that only goes forward.
  var milliseconds: Int { get }
  /// Tells whether there is a folder at a path.
  func isFolder(_ path: String) -> Bool
  /// Tells whether there is anything at a path, be it a link that leads nowhere.
  func exists(_ path: String) -> Bool
  /// The bytes of a regular file; `nil` for anything else.
  func size(ofFile path: String) -> Int?
  /// Makes a folder where there is none.
  func createFolder(_ path: String) throws(OutputError)
  /// Tells whether a path leads to a file that can be read twice: no pipe, no device, no folder.
  func isRegularFile(_ path: String) -> Bool
  /// Tells whether two paths lead to the same existing file.
  func isSameFile(_ path: String, as other: String) -> Bool
}
