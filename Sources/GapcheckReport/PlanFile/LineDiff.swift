/// What turns one list of lines into another, with the fewest lines taken out and put in.
package struct LineDiff: Sendable {
  package enum Edit: Hashable, Sendable {
    /// A line of both, by its places from 0.
    case kept(old: Int, new: Int)
    case removed(Int)
    case added(Int)

    package var isKept: Bool {
      if case .kept = self { true } else { false }
    }
  }

  /// Every line of both, in order; where lines are replaced, the old ones come first.
  package let edits: [Edit]

  /// The fewest edits take memory that grows with the square of their number; a file with more
  /// lines than this is no plan of this program any more, and is replaced as a whole.
  private static let mostLines = 4000

  package init(from old: [String], to new: [String]) {
    guard old.count + new.count <= 2 * Self.mostLines || old == new else {
      edits = old.indices.map(Edit.removed) + new.indices.map(Edit.added)
      return
    }
    let difference = new.difference(from: old)
    let removed = Set(difference.removals.map(\.place))
    let added = Set(difference.insertions.map(\.place))
    var edits: [Edit] = []
    var place = (old: 0, new: 0)
    while place.old < old.count || place.new < new.count {
      if removed.contains(place.old) {
        edits.append(.removed(place.old))
        place.old += 1
      } else if added.contains(place.new) {
        edits.append(.added(place.new))
        place.new += 1
      } else {
        edits.append(.kept(old: place.old, new: place.new))
        place = (place.old + 1, place.new + 1)
      }
    }
    self.edits = edits
  }

  /// Whether both are the same.
  package var isEmpty: Bool { edits.allSatisfy(\.isKept) }

  /// How many lines are taken out or put in; a line put in for another counts once.
  package var changedLines: Int {
    edits.split(whereSeparator: \.isKept).map { run in
      let added = run.count { if case .added = $0 { true } else { false } }
      return max(added, run.count - added)
    }.reduce(0, +)
  }

  /// The edits with as many kept lines around them as asked for, those that meet taken together.
  package func hunks(context: Int) -> [ArraySlice<Edit>] {
    var ranges: [Range<Int>] = []
    for place in edits.indices where !edits[place].isKept {
      let range = max(0, place - context)..<min(edits.count, place + context + 1)
      if let last = ranges.last, range.lowerBound <= last.upperBound {
        ranges[ranges.count - 1] = last.lowerBound..<range.upperBound
      } else {
        ranges.append(range)
      }
    }
    return ranges.map { edits[$0] }
  }
}

extension CollectionDifference.Change {
  fileprivate var place: Int {
    switch self {
    case .insert(let offset, _, _), .remove(let offset, _, _): offset
    }
  }
}
