import Foundation

/// A folder of its own for one test, gone when the test ends.
///
/// A class, because only a class can clean up when it is let go of.
final class ScratchFolder {
  let url: URL

  init() throws {
    url = FileManager.default.temporaryDirectory
      .appending(path: "gapcheck-tests-\(UUID().uuidString)", directoryHint: .isDirectory)
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit {
    try? FileManager.default.removeItem(at: url)
  }

  @discardableResult
  func write(_ text: String, to name: String) throws -> URL {
    try write(Array(text.utf8), to: name)
  }

  @discardableResult
  func write(_ bytes: [UInt8], to name: String) throws -> URL {
    let file = url.appending(path: name)
    try Data(bytes).write(to: file)
    return file
  }

  func text(of name: String) throws -> String {
    String(decoding: try Data(contentsOf: url.appending(path: name)), as: UTF8.self)
  }

  /// The names in the folder, but for the streams of the run.
  func names() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: url.path())
      .filter { ![".stdin", ".stdout", ".stderr"].contains($0) }
      .sorted()
  }
}
