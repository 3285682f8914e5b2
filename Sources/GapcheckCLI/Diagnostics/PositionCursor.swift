/// Finds the lines and columns of many places in one pass over a text.
///
/// `JSONPosition` starts from the top for each place, which a file with a fault on every line would
/// make us pay for dearly; this agrees with it and only ever moves on.
struct PositionCursor {
  private let bytes: [UInt8]
  private var offset: Int
  private(set) var line = 1
  private(set) var column = 1

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    offset = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
  }

  /// Moves on to a byte; one that was passed already leaves the cursor where it is.
  mutating func advance(to target: Int) {
    let end = min(target, bytes.count)
    while offset < end {
      let byte = bytes[offset]
      offset += 1
      if byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") && !isFollowedByLineFeed {
        line += 1
        column = 1
      } else if byte & 0xC0 != 0x80 {
        column += 1
      }
    }
  }

  private var isFollowedByLineFeed: Bool {
    offset < bytes.count && bytes[offset] == UInt8(ascii: "\n")
  }
}
