import Foundation
import GapcheckCore
import JSON

/// Writes one Swift file that holds every given JSON file as a string literal, and for a taxonomy
/// its image too.
///
/// Usage: `embed-data OUTPUT.swift TYPE FOLDER files|image FILE.json …`, where `TYPE` is the Swift type
/// to write and `FOLDER` says in its documentation where the files are from.
@main
struct EmbedData {
  static func main() throws {
    let arguments = CommandLine.arguments.dropFirst()
    guard arguments.count >= 4 else { throw CocoaError(.fileNoSuchFile) }
    let (output, type, folder) = (arguments[1], arguments[2], arguments[3])
    let files = try arguments.dropFirst(4).map { path in
      let url = URL(filePath: path)
      return (name: url.lastPathComponent, json: try String(contentsOf: url, encoding: .utf8))
    }
    var code = """
      /// The files of `\(folder)`, as they stood when this program was built.
      package enum \(type) {
        /// File name and JSON text, sorted by name.
        package static var files: [(name: String, json: String)] {
          [

      """
    for (name, json) in files {
      code += "      (\n        \"\(name)\",\n\(literal(json))\n      ),\n"
    }
    code += "    ]\n  }\n"
    if arguments[4] == "image" { code += try image(of: files) }
    code += "}\n"
    try code.write(to: URL(filePath: output), atomically: true, encoding: .utf8)
  }

  /// The taxonomy of the files as the program reads it.
  private static func image(of files: [(name: String, json: String)]) throws -> String {
    let taxonomy: Taxonomy
    do throws(TaxonomyError) {
      taxonomy = try Taxonomy.read(files: files.map { ($0.name, Array($0.json.utf8)) })
    } catch {
      for problem in error.problems {
        let place = problem.position.map { ":\($0.line):\($0.column)" } ?? ""
        print("\(problem.file)\(place): error: \(problem.message)")
      }
      throw CocoaError(.fileReadCorruptFile)
    }
    return """

        /// The taxonomy of the files, packed.
        package static var image: StaticString {
      \(literal(String(decoding: taxonomy.packed(), as: UTF8.self)))
        }

      """
  }

  /// A raw literal of a text.
  private static func literal(_ text: String) -> String {
    // The compiler would read a carriage return as the end of a line, and refuse other controls.
    precondition(
      text.utf8.allSatisfy { $0 >= 0x20 || $0 == 0x0A }, "literals hold no control characters")
    // A raw delimiter that is longer than any run of '#' in the text cannot end early.
    let hashes = String(repeating: "#", count: longestRunOfHashes(in: text) + 1)
    return "\(hashes)\"\"\"\n\(text)\n\"\"\"\(hashes)"
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
