import GapcheckCore
import JSON

/// A value of something that gapcheck saved, with the path that leads to it.
struct SavedValue {
  let node: JSONNode
  let path: String

  private init(node: JSONNode, path: String) {
    self.node = node
    self.path = path
  }

  /// Reads a whole document.
  init(parsing bytes: [UInt8]) throws(SavedValueError) {
    do throws(JSONError) {
      self.init(node: try JSONNode(parsing: bytes), path: "")
    } catch {
      throw SavedValueError(.syntax(error.problem), at: error.offset)
    }
  }

  /// What a document says it is.
  var format: String? {
    guard case .string(let format) = node["format"]?.value else { return nil }
    return format
  }

  var isNull: Bool { node.kind == .null }

  /// A member that has to be there.
  func member(_ key: String) throws(SavedValueError) -> SavedValue {
    guard case .object = node.value else { throw unexpected("an object") }
    guard let member = node[key] else {
      throw SavedValueError(.missing(path: path(of: key)), at: node.offset)
    }
    return SavedValue(node: member, path: path(of: key))
  }

  /// A member that may be left out or null.
  func optional(_ key: String) throws(SavedValueError) -> SavedValue? {
    guard case .object = node.value else { throw unexpected("an object") }
    guard let member = node[key], member.kind != .null else { return nil }
    return SavedValue(node: member, path: path(of: key))
  }

  /// All members, in their order.
  func members() throws(SavedValueError) -> [(key: String, value: SavedValue)] {
    guard case .object(let members) = node.value else { throw unexpected("an object") }
    return members.map { ($0.key, SavedValue(node: $0.node, path: path(of: $0.key))) }
  }

  func elements() throws(SavedValueError) -> [SavedValue] {
    guard case .array(let elements) = node.value else { throw unexpected("an array") }
    return elements.enumerated().map { SavedValue(node: $1, path: "\(path)[\($0)]") }
  }

  /// Reads each element of a member.
  func list<Element>(
    _ key: String, _ read: (SavedValue) throws(SavedValueError) -> Element
  ) throws(SavedValueError) -> [Element] {
    var list: [Element] = []
    for element in try member(key).elements() { list.append(try read(element)) }
    return list
  }

  func text() throws(SavedValueError) -> String {
    guard case .string(let text) = node.value else { throw unexpected("a string") }
    return text
  }

  func flag() throws(SavedValueError) -> Bool {
    guard case .bool(let flag) = node.value else { throw unexpected("true or false") }
    return flag
  }

  func unexpected(_ expected: String) -> SavedValueError {
    SavedValueError(.unexpected(path: path, expected: expected), at: node.offset)
  }

  /// Keys of a saved value may be anything, and a path is shown on one line.
  private func path(of key: String) -> String {
    let key = key.visibleOnOneLine(limit: 60)
    return path.isEmpty ? key : "\(path).\(key)"
  }
}
