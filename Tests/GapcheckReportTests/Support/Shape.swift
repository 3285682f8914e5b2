import GapcheckCore
import JSON

/// What a value of a JSON contract must look like; members beyond those listed are welcome.
indirect enum Shape: Sendable {
  case text
  case flag
  /// `YYYY-MM-DD`.
  case date
  /// `YYYY`, `YYYY-MM` or `YYYY-MM-DD`: as exact as a source dates itself.
  case sourceDate
  case number(ClosedRange<Double>)
  case oneOf(Set<String>)
  case list(Shape)
  /// An object with values of one shape under keys of a set.
  case map(Set<String>, Shape)
  case object([String: Shape])
  case orNull(Shape)
  /// A member that may be left out.
  case optional(Shape)

  /// Says what is wrong with a value, each fault with its path.
  func faults(in node: JSONNode?, at path: String) -> [String] {
    guard let node else {
      if case .optional = self { return [] }
      return ["\(path) is missing"]
    }
    switch self {
    case .orNull(let shape): return node.isNull ? [] : shape.faults(in: node, at: path)
    case .optional(let shape): return shape.faults(in: node, at: path)
    case .list(let shape):
      guard node.kind == .array else { return ["\(path) is no array"] }
      return node.elements.enumerated().flatMap { shape.faults(in: $1, at: "\(path)[\($0)]") }
    case .map(let keys, let shape):
      return node.kind == .object
        ? node.members.flatMap { member in
          (keys.contains(member.key) ? [] : ["\(path).\(member.key) is no known key"])
            + shape.faults(in: member.node, at: "\(path).\(member.key)")
        } : ["\(path) is no object"]
    case .object(let shapes):
      guard node.kind == .object else { return ["\(path) is no object"] }
      return shapes.sorted { $0.key < $1.key }.flatMap { key, shape in
        shape.faults(in: node[key], at: path.isEmpty ? key : "\(path).\(key)")
      }
    case .text, .flag, .date, .sourceDate, .number, .oneOf:
      return scalarFault(in: node).map { ["\(path) \($0)"] } ?? []
    }
  }

  private func scalarFault(in node: JSONNode) -> String? {
    switch self {
    case .text: node.text?.isEmpty == false ? nil : "is no text"
    case .flag: node.flag == nil ? "is neither true nor false" : nil
    case .date: node.text.flatMap(CalendarDate.init(iso:)) == nil ? "is no date" : nil
    case .sourceDate: node.text?.isSourceDate == true ? nil : "is no date of a source"
    case .number(let range):
      node.number.map(range.contains) == true
        ? nil : "is no number from \(range.lowerBound) to \(range.upperBound)"
    case .oneOf(let texts):
      node.text.map(texts.contains) == true ? nil : "is none of \(texts.sorted())"
    case .list, .map, .object, .orNull, .optional: nil
    }
  }
}

extension String {
  /// A year, perhaps with its month and day.
  var isSourceDate: Bool { wholeMatch(of: /\d{4}(-\d{2}){0,2}/) != nil }
}
