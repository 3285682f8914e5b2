import GapcheckCore
import JSON

extension JSONNode {
  var text: String? {
    guard case .string(let text) = value else { return nil }
    return text
  }

  var number: Double? {
    guard case .number(let number) = value else { return nil }
    return number.value
  }

  var flag: Bool? {
    guard case .bool(let flag) = value else { return nil }
    return flag
  }

  var isNull: Bool { kind == .null }

  /// The elements of an array; none of anything else.
  var elements: [JSONNode] {
    guard case .array(let elements) = value else { return [] }
    return elements
  }

  /// The members of an object; none of anything else.
  var members: [Member] {
    guard case .object(let members) = value else { return [] }
    return members
  }

  var texts: [String] { elements.compactMap(\.text) }

  /// Finds what stands at a path of keys, such as `verdict.readiness`.
  func at(_ path: String) -> JSONNode? {
    path.split(separator: ".").reduce(self as JSONNode?) { $0?[String($1)] }
  }

  /// Visits this value and all within it; elements of arrays share the path `…[]`.
  func visit(path: String = "", _ body: (_ path: String, _ node: JSONNode) -> Void) {
    body(path, self)
    for element in elements { element.visit(path: path + "[]", body) }
    for member in members {
      member.node.visit(path: path.isEmpty ? member.key : "\(path).\(member.key)", body)
    }
  }
}
