import JSON
import SeededRandom

/// Changes JSON values at random places, as a slip of the hand or of a script would.
struct TaxonomyMutator {
  var random: SplitMix64

  /// Changes one value somewhere within.
  mutating func mutate(_ tree: JSONTree) -> JSONTree {
    var children = tree.children
    // Lists of entries are gone into nearly always, small values often changed as a whole.
    guard !children.isEmpty, random.chance(children.count > 8 ? 98 : 75) else {
      return replaced(tree)
    }
    let place = random.number(0...(children.count - 1))
    let other = random.number(0...(children.count - 1))
    switch random.number(1...20) {
    case 1: return removed(tree, place)
    case 2: return doubled(tree, place)
    case 3: children.swapAt(place, other)
    case 4: children[place] = children[other]
    default: children[place] = mutate(children[place])
    }
    return tree.with(children)
  }

  private mutating func replaced(_ tree: JSONTree) -> JSONTree {
    if case .string(let text) = tree, random.chance(40) {
      return .string(random.one(of: [text + "x", String(text.dropFirst()), "a\(text)", ""]))
    }
    return random.one(of: Self.values)
  }

  private func removed(_ tree: JSONTree, _ place: Int) -> JSONTree {
    switch tree {
    case .object(var members):
      members.remove(at: place)
      return .object(members)
    case .array(var elements):
      elements.remove(at: place)
      return .array(elements)
    case .string, .literal: return tree
    }
  }

  private func doubled(_ tree: JSONTree, _ place: Int) -> JSONTree {
    switch tree {
    case .object(let members): .object(members + [("\(members[place].key)2", members[place].value)])
    case .array(let elements): .array(elements + [elements[place]])
    case .string, .literal: tree
    }
  }

  private static let values: [JSONTree] =
    ["null", "true", "0", "-1", "4", "1e15", "-1e300", "99999999999999999999", "0.0001"]
    .map(JSONTree.literal)
    + ["", " ", "vllm-serving", "seed:", "000", "\u{0301}"].map(JSONTree.string)
    + [
      .array([]), .object([]), .array([.array([]), .object([])]),
      .object([("skill", .string("vllm-serving")), ("level", .literal("3"))]),
      .object([("id", .string("vllm-serving"))]),
    ]
}
