/// Counts the terminal columns of scalars read in order.
///
/// An emoji joined to the one before adds nothing; its selector may widen it. Terminals differ on
/// the rarest sequences; this count is the wider one where they do, so that no line overflows.
struct ColumnCounter {
  private var previous: Unicode.Scalar = " "
  private var previousColumns = 0

  /// Returns the columns that one more scalar adds.
  mutating func columns(of scalar: Unicode.Scalar) -> Int {
    let columns = added(by: scalar)
    previousColumns = columns
    previous = scalar
    return columns
  }

  private func added(by scalar: Unicode.Scalar) -> Int {
    if scalar.isASCII { return 1 }
    if previous == "\u{200D}" { return 0 }
    if scalar == "\u{FE0F}" { return previousColumns == 1 ? 1 : 0 }
    if scalar.properties.isEmojiModifier && previous.properties.isEmojiModifierBase { return 0 }
    return scalar.columns
  }
}

extension Unicode.Scalar {
  /// The columns of the scalar alone.
  fileprivate var columns: Int {
    switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format, .control: return 0
    default: break
    }
    if (0x1160...0x11FF).contains(value) || (0xD7B0...0xD7FF).contains(value) { return 0 }
    if properties.isEmojiPresentation { return (0x1F1E6...0x1F1FF).contains(value) ? 1 : 2 }
    return wideRanges.contains { $0.contains(value) } ? 2 : 1
  }
}

extension String {
  /// How many terminal columns the text takes.
  var columns: Int {
    if utf8.allSatisfy({ $0 < 0x80 }) { return utf8.count }
    var counter = ColumnCounter()
    return unicodeScalars.reduce(0) { $0 + counter.columns(of: $1) }
  }
}

/// Scalars of East Asian width W or F, without the emoji, which the Unicode data of Swift knows.
///
/// Source: Unicode 16.0, EastAsianWidth.txt, neighbouring ranges joined over unassigned scalars.
private let wideRanges: [ClosedRange<UInt32>] = [
  0x1100...0x115F, 0x2329...0x232A, 0x2630...0x2637, 0x268A...0x268F, 0x2E80...0x303E,
  0x3041...0x3247, 0x3250...0xA4CF, 0xA960...0xA97C, 0xAC00...0xD7A3, 0xF900...0xFAFF,
  0xFE10...0xFE19, 0xFE30...0xFE6B, 0xFF01...0xFF60, 0xFFE0...0xFFE6, 0x16FE0...0x18DFF,
  0x1AFF0...0x1B2FF, 0x1D300...0x1D376, 0x1F200...0x1F265, 0x20000...0x3FFFD,
]
