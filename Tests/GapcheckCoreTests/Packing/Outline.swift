@testable import GapcheckCore

/// A value as lines, a line for each part of each part, by reflection: no field can be forgotten.
struct Outline {
  private(set) var lines: [String] = []

  init(of value: Any) {
    add(value, at: "")
  }

  private mutating func add(_ value: Any, at path: String) {
    if let part = value as? any Deferred { return add(part.held, at: path) }
    let mirror = Mirror(reflecting: value)
    if mirror.children.isEmpty {
      lines.append("\(path) = \(value)")
      return
    }
    lines.append("\(path): \(type(of: value))")
    if mirror.displayStyle == .dictionary || mirror.displayStyle == .set {
      let parts = mirror.children.map { Outline(of: $0.value).lines.joined(separator: "\n") }
      lines += parts.sorted()
      return
    }
    for (position, child) in mirror.children.enumerated() {
      add(child.value, at: "\(path).\(child.label ?? "\(position)")")
    }
  }
}

/// A part that may still be packed.
private protocol Deferred {
  var held: Any { get }
}

extension Later: Deferred {
  fileprivate var held: Any { wrappedValue }
}

extension Once: Deferred {
  fileprivate var held: Any { wrappedValue }
}
