import JSON

/// A JSON value that tests take apart, change and put together again.
indirect enum JSONTree: Hashable, Sendable {
  struct Member: Hashable, Sendable {
    let key: String
    var value: JSONTree
  }

  case object([Member])
  case array([JSONTree])
  case string(String)
  /// A number or a word, as it is written.
  case literal(String)

  init(_ node: JSONNode) {
    switch node.value {
    case .object(let members):
      self = .object(members.map { Member(key: $0.key, value: JSONTree($0.node)) })
    case .array(let elements): self = .array(elements.map { JSONTree($0) })
    case .string(let text): self = .string(text)
    case .number(let number):
      self = .literal(number.integer.map { "\($0)" } ?? "\(number.value)")
    case .bool(let flag): self = .literal("\(flag)")
    case .null: self = .literal("null")
    }
  }

  init(parsing text: String) throws(JSONError) {
    self.init(try JSONNode(parsing: Array(text.utf8)))
  }

  var elements: [JSONTree] {
    if case .array(let elements) = self { elements } else { [] }
  }

  var members: [Member] {
    if case .object(let members) = self { members } else { [] }
  }

  /// The value with no more than the first element of each list, which is quicker to look at often.
  var shortened: JSONTree {
    switch self {
    case .object(let members):
      .object(members.map { Member(key: $0.key, value: $0.value.shortened) })
    case .array(let elements): .array(elements.prefix(1).map(\.shortened))
    case .string, .literal: self
    }
  }

  /// The member of an object; setting adds one at the end or takes it away.
  subscript(key: String) -> JSONTree? {
    get { members.first { $0.key == key }?.value }
    set {
      var members = members
      let place = members.firstIndex { $0.key == key }
      switch (place, newValue) {
      case (let place?, let value?): members[place].value = value
      case (let place?, nil): members.remove(at: place)
      case (nil, let value?): members.append(Member(key: key, value: value))
      case (nil, nil): break
      }
      self = .object(members)
    }
  }

  /// The value at a path of keys and positions; setting `nil` takes a member or an element away.
  subscript(path: ArraySlice<Step>) -> JSONTree? {
    get {
      guard let step = path.first else { return self }
      switch step {
      case .key(let key): return self[key]?[path.dropFirst()]
      case .position(let position):
        return elements.indices.contains(position) ? elements[position][path.dropFirst()] : nil
      }
    }
    set {
      guard let step = path.first else {
        self = newValue ?? self
        return
      }
      switch step {
      case .key(let key):
        var child = self[key] ?? .object([])
        child[path.dropFirst()] = newValue
        self[key] = path.count == 1 ? newValue : child
      case .position(let position): replaceElement(at: position, path.dropFirst(), with: newValue)
      }
    }
  }

  private mutating func replaceElement(
    at position: Int, _ path: ArraySlice<Step>, with value: JSONTree?
  ) {
    var elements = elements
    guard elements.indices.contains(position) else { return }
    if path.isEmpty, value == nil {
      elements.remove(at: position)
    } else {
      elements[position][path] = value
    }
    self = .array(elements)
  }
}

/// A step into a value: a key of an object or a position of an array.
enum Step: Hashable, Sendable {
  case key(String)
  case position(Int)
}

extension [Step] {
  /// Reads a path as diagnostics write it: `skills[0].level`.
  init(_ path: String) {
    self = path.split(separator: ".").flatMap { part -> [Step] in
      let pieces = part.split(separator: "[").map(String.init)
      return (part.hasPrefix("[") ? [] : [.key(pieces[0])])
        + pieces.dropFirst(part.hasPrefix("[") ? 0 : 1).compactMap {
          Int($0.dropLast()).map { .position($0) }
        }
    }
  }

  /// The path as diagnostics write it.
  var text: String {
    reduce("") { text, step in
      switch step {
      case .key(let key): text.isEmpty ? key : "\(text).\(key)"
      case .position(let position): "\(text)[\(position)]"
      }
    }
  }
}
