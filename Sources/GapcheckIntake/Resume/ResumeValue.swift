import JSON

/// A value of a résumé with its place.
struct ResumeValue {
  /// A key as it is compared, and what it stands for.
  typealias Member = (key: ResumeKey, value: ResumeValue)

  let node: JSONNode
  /// The key path, such as `work[0].highlights[2]`; empty for the whole.
  let place: String

  /// The members of an object in order; of several with one key, the last, in its place.
  var members: [Member] {
    guard case .object(let members) = node.value else { return [] }
    var last: [String: Int] = [:]
    let read = members.prefix(ResumeReader.listLimit)
    for (position, member) in read.enumerated() { last[member.key] = position }
    return read.enumerated().filter { last[$1.key] == $0 }.map { _, member in
      let path = place.isEmpty ? member.key : "\(place).\(member.key)"
      return (ResumeKey(member.key), ResumeValue(node: member.node, place: path))
    }
  }

  /// The elements of an array; anything else is one of its own, but for `null`.
  var elements: [ResumeValue] {
    switch node.value {
    case .array(let elements):
      elements.prefix(ResumeReader.listLimit).enumerated()
        .map { ResumeValue(node: $1, place: "\(place)[\($0)]") }
    case .null: []
    case .object, .string, .number, .bool: [self]
    }
  }

  var isObject: Bool { node.kind == .object }
  var isArray: Bool { node.kind == .array }

  /// Whether it is an array with an object in it.
  var hasObjects: Bool { isArray && elements.contains { $0.isObject } }

  /// Whether nothing is said: `null`, white space, or a list or object of nothing else.
  var isEmpty: Bool {
    switch node.value {
    case .null: true
    case .string(let text): !text.contains { !$0.isWhitespace }
    case .array: elements.allSatisfy(\.isEmpty)
    case .object: members.allSatisfy(\.value.isEmpty)
    case .number, .bool: false
    }
  }

  /// The text as written; a number as its digits.
  var rawText: String? {
    switch node.value {
    case .string(let text): text
    case .number(let number): number.integer.map(String.init) ?? "\(number.value)"
    case .object, .array, .bool, .null: nil
    }
  }

  var bool: Bool? {
    switch node.value {
    case .bool(let bool): bool
    case .string(let text):
      ["true": true, "yes": true, "false": false, "no": false][text.lowercased()]
    case .object, .array, .number, .null: nil
    }
  }

  /// Finds the member that says something under the first of some names.
  func member(_ field: ResumeField, of kind: ResumeKind? = nil) -> ResumeValue? {
    let members = members
    for name in field.names {
      let found = members.first { $0.key.means(name, of: kind) && !$0.value.isEmpty }
      if let found { return found.value }
    }
    return nil
  }
}

/// A key as it is compared: letters and digits in lower case, so that `start_date` is `startDate`.
struct ResumeKey: Hashable {
  let name: String
  /// The key as written.
  let written: String

  init(_ written: String) {
    self.written = written
    name = String(written.lowercased().filter { $0.isLetter || $0.isNumber })
  }

  /// Whether the key is a name, alone or behind the kind of thing it belongs to: `project_name`.
  func means(_ name: String, of kind: ResumeKind? = nil) -> Bool {
    if self.name == name { return true }
    guard let kind, self.name.hasSuffix(name) else { return false }
    return kind.prefixes.contains { self.name == $0 + name }
  }

  func means(_ field: ResumeField, of kind: ResumeKind? = nil) -> Bool {
    field.names.contains { means($0, of: kind) }
  }
}

/// A kind of entry, whose name may stand before its keys.
enum ResumeKind {
  case job, project, study, skill, person

  var prefixes: [String] {
    switch self {
    case .job: ["job", "work", "company", "employment", "experience"]
    case .project: ["project", "p", "proj"]
    case .study:
      ["edu", "education", "award", "certificate", "certification", "course", "publication"]
    case .skill: ["skill", "skills"]
    case .person: ["applicant", "personal", "profile", "user"]
    }
  }
}
