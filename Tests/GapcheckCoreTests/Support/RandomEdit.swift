import GapcheckCore
import JSON
import SeededRandom

/// One change somewhere in a profile, with what must come of it by the tree alone.
struct RandomEdit {
  enum Kind {
    case set, append, remove
  }

  let kind: Kind
  let path: ProfilePath
  private let value = ProfileValue.object([
    .init("x-a", .list([.number(thousandths: 500), .text("\"é\u{1}")]))
  ])

  /// Chooses a place; `nil` where there is none.
  init?(of editor: ProfileEditor, using random: inout SplitMix64) {
    let nodes = Self.paths(from: ProfilePath(), in: editor)
    let (kind, path) = random.one(of: nodes)
    self.kind = kind
    self.path = path
  }

  private static func paths(
    from path: ProfilePath, in editor: ProfileEditor
  ) -> [(Kind, ProfilePath)] {
    guard let node = editor.find(path) else { return [] }
    let here: [(Kind, ProfilePath)] = path.steps.isEmpty ? [] : [(.remove, path)]
    switch node.value {
    case .object(let members):
      return here + [(.set, path.member("x-new"))]
        + members.flatMap { member in
          [(.set, path.member(member.key))] + paths(from: path.member(member.key), in: editor)
        }
    case .array(let elements):
      return here + [(.append, path)]
        + elements.indices.flatMap { paths(from: path.element($0), in: editor) }
    case .string, .number, .bool, .null: return here
    }
  }

  func apply(to editor: inout ProfileEditor) throws {
    switch kind {
    case .set: try editor.set(path, to: value)
    case .append: try editor.append([value], to: path)
    case .remove: try editor.remove(path)
    }
  }

  /// The bytes outside of which nothing may change.
  func touched(in editor: ProfileEditor) -> Range<Int> {
    let container = ProfilePath(of: path.steps.dropLast())
    let isInPlace = kind == .append || (kind == .set && editor.find(path) != nil)
    guard let node = editor.find(isInPlace ? path : container) else { return 0..<0 }
    return node.offset..<node.endOffset
  }

  /// The tree after the change.
  func expected(from tree: JSONTree) -> JSONTree { changed(tree, path.steps[...]) }

  private func changed(_ tree: JSONTree, _ steps: ArraySlice<ProfilePath.Step>) -> JSONTree {
    let rest = steps.dropFirst()
    switch (tree, steps.first) {
    case (.array(let elements), nil): return .array(elements + [addition])
    case (.array(var elements), .element(let position)):
      if rest.isEmpty, kind == .remove {
        elements.remove(at: position)
      } else {
        elements[position] = changed(elements[position], rest)
      }
      return .array(elements)
    case (.object(var members), .member(let key)):
      guard let position = members.firstIndex(where: { $0.key == key }) else {
        return .object(members + [(key, addition)])
      }
      if rest.isEmpty, kind == .remove {
        members.remove(at: position)
      } else if rest.isEmpty, kind == .set {
        members[position].value = addition
      } else {
        members[position].value = changed(members[position].value, rest)
      }
      return .object(members)
    default: return tree
    }
  }

  private var addition: JSONTree {
    .object([("x-a", .array([.literal("0.5"), .string("\"é\u{1}")]))])
  }
}

extension ProfilePath {
  /// A path of steps.
  init(of steps: some Sequence<Step>) {
    self = steps.reduce(ProfilePath()) { path, step in
      switch step {
      case .member(let key): path.member(key)
      case .element(let position): path.element(position)
      }
    }
  }
}

extension ProfileEditor {
  /// The file as a tree.
  var tree: JSONTree {
    get throws { JSONTree(try JSONNode(parsing: bytes)) }
  }
}
