import Foundation

/// Writes one Swift file that holds every given JSON file as a raw string literal.
///
/// Usage: `embed-data OUTPUT.swift TYPE FOLDER FILE.json …`, where `TYPE` is the Swift type to write and
/// `FOLDER` says in its documentation where the files are from.
@main
struct EmbedData {
  static func main() throws {
    let arguments = CommandLine.arguments.dropFirst()
    guard arguments.count >= 3 else { throw CocoaError(.fileNoSuchFile) }
    let (output, type, folder) = (arguments[1], arguments[2], arguments[3])
    var code = """
      /// The files of `\(folder)`, as they stood when this program was built.
      package enum \(type) {
        /// File name and JSON text, sorted by name.
        package static var files: [(name: String, json: String)] {
          [

      """
    for path in arguments.dropFirst(3) {
      let url = URL(filePath: path)
      let text = try String(contentsOf: url, encoding: .utf8)
      // A raw delimiter that is longer than any run of '#' in the text cannot end early.
      let hashes = String(repeating: "#", count: longestRunOfHashes(in: text) + 1)
      code += "      (\n        \"\(url.lastPathComponent)\",\n        "
      code += "\(hashes)\"\"\"\n\(text)\n\"\"\"\(hashes)\n      ),\n"
    }
    code += "    ]\n  }\n}\n"
    try code.write(to: URL(filePath: output), atomically: true, encoding: .utf8)
  }

  private static func longestRunOfHashes(in text: String) -> Int {
    var longest = 0
    var run = 0
    for character in text.utf8 {
      run = character == UInt8(ascii: "#") ? run + 1 : 0
      longest = max(longest, run)
    }
    return longest
  }
}
