/// The first few of many by their order, and how many there were.
///
/// Lists of parts, merged in any order, are the list of the whole: what is first of all is first of
/// its part.
package struct BestList<Element: Comparable & Hashable & Sendable>: Hashable, Sendable {
  package private(set) var elements: [Element] = []
  /// How many there were, kept or not.
  package private(set) var total = 0
  private let limit: Int

  package init(limit: Int) {
    self.limit = limit
  }

  /// Makes a list of elements that were kept out of a total.
  package init(_ elements: some Sequence<Element>, total: Int, limit: Int) {
    self.limit = limit
    self.elements = Array(elements.sorted().prefix(limit))
    self.total = total
  }

  package mutating func add(_ element: Element) {
    total += 1
    if elements.count == limit, let last = elements.last, last <= element { return }
    let place = elements.firstIndex { element < $0 } ?? elements.count
    elements.insert(element, at: place)
    if elements.count > limit { elements.removeLast() }
  }

  package mutating func merge(_ other: BestList) {
    total += other.total
    elements = Array((elements + other.elements).sorted().prefix(limit))
  }
}
