/// The content lines of an iCalendar text, unfolded.
struct ContentLines {
  /// The lines as the file has them.
  let physical: [String]
  /// A name with its parameters, and a value as written.
  private(set) var properties: [(name: String, value: String)] = []

  init(_ text: String) {
    let scalars = Array(text.unicodeScalars)
    physical = scalars.split(separator: "\r\n".unicodeScalars, omittingEmptySubsequences: false)
      .map { String(String.UnicodeScalarView($0)) }
    var lines: [String] = []
    for line in physical.dropLast() {
      if line.utf8.first == UInt8(ascii: " "), let last = lines.popLast() {
        lines.append(last + String(line.unicodeScalars.dropFirst()))
      } else {
        lines.append(line)
      }
    }
    properties = lines.map { line in
      let parts = line.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
      return (String(parts[0]), parts.count == 2 ? String(parts[1]) : "")
    }
  }

  /// The values of all properties of a name.
  func values(of name: String) -> [String] { properties.filter { $0.name == name }.map(\.value) }

  /// Undoes the escapes of a TEXT value.
  static func text(of value: String) -> String {
    var result = String.UnicodeScalarView()
    var isEscaped = false
    for scalar in value.unicodeScalars {
      if isEscaped {
        result.append(scalar == "n" || scalar == "N" ? "\n" : scalar)
        isEscaped = false
      } else if scalar == "\\" {
        isEscaped = true
      } else {
        result.append(scalar)
      }
    }
    return String(result)
  }
}
