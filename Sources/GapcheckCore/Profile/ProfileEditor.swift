package import JSON

/// Changes single values of a profile's text and keeps every other byte.
///
/// What is added is laid out as the file is: on lines where it has lines, with its indentation, its
/// white space and its line ends. Keys that nothing reads stay as they are. JSON has no comments, so
/// nothing but values is ever written.
package struct ProfileEditor: Sendable {
  /// The whole file.
  package private(set) var bytes: [UInt8]
  private(set) var root: JSONNode

  /// Reads a profile, which need not be without faults of its content.
  package init(_ bytes: [UInt8]) throws(ProfileEditError) {
    let root: JSONNode
    do throws(JSONError) {
      root = try JSONNode(parsing: bytes)
    } catch {
      throw .syntax(error)
    }
    guard case .object = root.value else {
      throw .notAProfile(found: root.kind, offset: root.offset)
    }
    self.bytes = bytes
    self.root = root
  }

  /// Sets a member of an object, in its place where it is there and else as the last one.
  ///
  /// A name that stands for an object becomes one: `"Go"` turns into `{ "skill": "Go" }` where
  /// `nameKey` is `skill`.
  package mutating func set(
    _ path: ProfilePath, to value: ProfileValue, nameKey: String? = nil
  ) throws(ProfileEditError) {
    guard let parent = path.parent, case .member(let key)? = path.steps.last else {
      throw .missing(path: "\(path)")
    }
    if let nameKey { try expandName(at: parent, key: nameKey) }
    let object = try node(at: parent)
    guard case .object(let members) = object.value else {
      throw .notAnObject(path: "\(parent)", found: object.kind, offset: object.offset)
    }
    let layout = ProfileLayout(of: object, members: members, in: bytes, root: root)
    if let old = object[key] {
      try replace(old.offset..<old.endOffset, with: layout.value(value))
    } else if let end = members.last?.node.endOffset {
      let member = layout.member(key, layout.value(value))
      try replace(end..<end, with: Array(",".utf8) + layout.separator + member)
    } else {
      let start = object.offset + 1
      try replace(start..<start, with: layout.lead + layout.member(key, layout.value(value)))
    }
  }

  /// Adds elements at the end of a list, which is made where there is none.
  package mutating func append(
    _ values: [ProfileValue], to path: ProfilePath, nameKey: String? = nil
  ) throws(ProfileEditError) {
    guard !values.isEmpty else { return }
    guard let list = find(path), list.kind != .null else {
      return try set(path, to: .list(values), nameKey: nameKey)
    }
    guard case .array(let elements) = list.value else {
      throw .notAList(path: "\(path)", found: list.kind, offset: list.offset)
    }
    guard let last = elements.last else { return try set(path, to: .list(values)) }
    let layout = ProfileLayout(of: root, in: bytes)
    let separator = layout.separator(in: elements, of: bytes)
    let isSpread = elements.contains { layout.isSpread($0, in: bytes) }
    let added = values.flatMap { value in
      Array(",".utf8) + separator
        + layout.rendered(value, onLinesAfter: isSpread ? separator : nil, isDeep: true)
    }
    try replace(last.endOffset..<last.endOffset, with: added)
  }

  /// Takes a member or an element away, with its comma.
  package mutating func remove(_ path: ProfilePath) throws(ProfileEditError) {
    guard let parent = path.parent, let last = path.steps.last, find(path) != nil else {
      throw .missing(path: "\(path)")
    }
    let container = try node(at: parent)
    let (spans, position) = container.parts(around: last)
    if spans.count == 1 {
      try replace((container.offset + 1)..<(container.endOffset - 1), with: [])
    } else if position == 0 {
      try replace(spans[0].lowerBound..<spans[1].lowerBound, with: [])
    } else {
      try replace(spans[position - 1].upperBound..<spans[position].upperBound, with: [])
    }
  }

  /// Finds the value at a path.
  package func find(_ path: ProfilePath) -> JSONNode? {
    path.steps.reduce(root as JSONNode?) { node, step in
      switch step {
      case .member(let key): return node?[key]
      case .element(let position):
        guard case .array(let elements)? = node?.value else { return nil }
        return elements.indices.contains(position) ? elements[position] : nil
      }
    }
  }

  private func node(at path: ProfilePath) throws(ProfileEditError) -> JSONNode {
    guard let node = find(path) else { throw .missing(path: "\(path)") }
    return node
  }

  /// Makes an object of a name that stands alone.
  private mutating func expandName(
    at path: ProfilePath, key: String
  ) throws(ProfileEditError) {
    let name = try node(at: path)
    guard name.kind == .string else { return }
    let layout = ProfileLayout(of: root, in: bytes)
    let range = name.offset..<name.endOffset
    try replace(range, with: layout.object([layout.member(key, Array(bytes[range]))]))
  }

  private mutating func replace(
    _ range: Range<Int>, with new: [UInt8]
  ) throws(ProfileEditError) {
    self = try ProfileEditor(Array(bytes[..<range.lowerBound]) + new + bytes[range.upperBound...])
  }
}

extension JSONNode {
  /// Where the members or elements stand, and which of them a step leads to.
  fileprivate func parts(around step: ProfilePath.Step) -> (spans: [Range<Int>], position: Int) {
    switch (value, step) {
    case (.object(let members), .member(let key)):
      let spans = members.map { $0.keyOffset..<$0.node.endOffset }
      return (spans, members.firstIndex { $0.key == key } ?? 0)
    case (.array(let elements), .element(let position)):
      return (elements.map { $0.offset..<$0.endOffset }, position)
    default: return ([], 0)
    }
  }
}
