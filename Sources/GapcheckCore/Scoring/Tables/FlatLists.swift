/// Lists of small numbers, one after the other in one array.
struct FlatLists: Sendable {
  private let starts: [Int32]
  let values: [Int32]

  init(_ lists: [[Int]]) {
    var starts: [Int32] = [0]
    var values: [Int32] = []
    for list in lists {
      values += list.map(Int32.init)
      starts.append(Int32(values.count))
    }
    self.starts = starts
    self.values = values
  }

  /// Where the list at a place stands among all values.
  func range(_ place: Int) -> Range<Int> { Int(starts[place])..<Int(starts[place + 1]) }

  /// The value at a place among all, as a place in another list.
  subscript(place: Int) -> Int { Int(values[place]) }
}
