import JSON

/// Where the lines of a file start, so that each of many faults is placed without counting from the
/// top.
///
/// A class, because lines are only counted once something is wrong, and then once for everyone who
/// holds the file.
final class LineStarts {
  private let bytes: [UInt8]
  private lazy var offsets = Self.offsets(of: bytes)

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// The line and column of a byte, as `JSONPosition` counts them.
  func position(of offset: Int) -> JSONPosition {
    let end = min(max(offset, 0), bytes.count)
    let line = line(of: end)
    let start = offsets[line]
    let scalars = start < end ? bytes[start..<end].count { $0 & 0xC0 != 0x80 } : 0
    return JSONPosition(line: line + 1, column: scalars + 1)
  }

  /// Finds the last line that starts at or before an offset.
  private func line(of offset: Int) -> Int {
    var (low, high) = (0, offsets.count)
    while high - low > 1 {
      let middle = (low + high) / 2
      if offsets[middle] <= offset { low = middle } else { high = middle }
    }
    return low
  }

  private static func offsets(of bytes: [UInt8]) -> [Int] {
    var offsets = [bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0]
    for (index, byte) in bytes.enumerated() {
      let next = index + 1
      let isPair =
        byte == UInt8(ascii: "\r") && next < bytes.count && bytes[next] == UInt8(ascii: "\n")
      if byte == UInt8(ascii: "\n") || (byte == UInt8(ascii: "\r") && !isPair) {
        offsets.append(next)
      }
    }
    return offsets
  }
}
