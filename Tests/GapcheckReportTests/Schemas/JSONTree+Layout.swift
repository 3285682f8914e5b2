import JSON

extension JSONTree {
  /// The value on one line.
  var line: String {
    switch self {
    case .object(let members):
      members.isEmpty
        ? "{}"
        : "{ " + members.map { "\(Self.quoted($0.key)): \($0.value.line)" }.joined(separator: ", ")
          + " }"
    case .array(let elements): "[" + elements.map(\.line).joined(separator: ", ") + "]"
    case .string(let text): Self.quoted(text)
    case .literal(let text): text
    }
  }

  /// The value as the project's data files are laid out: what fits on a line stands on one.
  var laidOut: String { laidOut(indent: 0, lead: 0) + "\n" }

  private static let width = 100

  private func laidOut(indent: Int, lead: Int) -> String {
    let line = line
    let margin = String(repeating: " ", count: indent)
    if indent + lead + line.count <= Self.width { return line }
    switch self {
    case .object(let members) where !members.isEmpty:
      let lines = members.map { member in
        let key = Self.quoted(member.key) + ": "
        // The comma after it belongs to the line as well.
        return "\(margin)  \(key)"
          + member.value.laidOut(indent: indent + 2, lead: key.count + 1)
      }
      return "{\n" + lines.joined(separator: ",\n") + "\n\(margin)}"
    case .array(let elements) where !elements.isEmpty:
      let lines = elements.map { "\(margin)  " + $0.laidOut(indent: indent + 2, lead: 1) }
      return "[\n" + lines.joined(separator: ",\n") + "\n\(margin)]"
    case .object, .array, .string, .literal: return line
    }
  }

  private static func quoted(_ text: String) -> String {
    var writer = JSONWriter(pretty: false)
    writer.string(text)
    return String(decoding: writer.bytes, as: UTF8.self)
  }
}
