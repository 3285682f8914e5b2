/// Room for a number of values that never changes, without the counting of references that arrays
/// come with.
///
/// The one file of this module with unsafe code: following study orders through arrays spent half of
/// its instructions on asking whether each array was its only owner's. What has to hold, and does:
/// the memory belongs to this value alone, which cannot be copied; it is filled before anything
/// reads it, and given back once, at the end; every place is checked against the count.
@safe struct FixedMemory<Element: BitwiseCopyable>: ~Copyable {
  private let start: UnsafeMutablePointer<Element>
  let count: Int

  init(repeating element: Element, count: Int) {
    unsafe start = UnsafeMutablePointer<Element>.allocate(capacity: max(1, count))
    unsafe start.initialize(repeating: element, count: max(1, count))
    self.count = count
  }

  deinit { unsafe start.deallocate() }

  @inline(__always)
  subscript(place: Int) -> Element {
    get {
      precondition(place >= 0 && place < count)
      return unsafe start[place]
    }
    _modify {
      precondition(place >= 0 && place < count)
      yield unsafe &start[place]
    }
  }

  /// Takes over the values of an array of the same length, or a shorter one.
  mutating func copy(_ values: [Element]) {
    precondition(values.count <= count)
    unsafe start.update(from: values, count: values.count)
  }

  /// Takes over the first values of other memory.
  mutating func copy(_ other: borrowing FixedMemory, count: Int) {
    precondition(count <= self.count && count <= other.count)
    unsafe start.update(from: other.start, count: count)
  }
}
