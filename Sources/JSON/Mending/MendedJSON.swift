/// A text that people take for JSON, made JSON where it is clear what they mean.
///
/// Valid JSON stays as it is, to the byte. What cannot be mended is left as it was, so that the strict
/// reader finds it and names its place.
package struct MendedJSON: Sendable {
  package let bytes: [UInt8]
  /// What was mended, in the order of the text; at most ``mostMends`` are kept.
  package let mends: [JSONMend]
  /// Where mended bytes and those of the text part by another number than before.
  private let shifts: [JSONMender.Shift]
  private let original: [UInt8]

  package static let mostMends = 200

  package init(_ text: [UInt8]) {
    original = text
    if Self.isValid(text) {
      bytes = text
      shifts = []
      mends = text.starts(with: JSONMender.mark) ? [JSONMend(kind: .byteOrderMark, offset: 0)] : []
    } else {
      var mender = JSONMender(text)
      mender.mend()
      (bytes, mends, shifts) = (mender.output, mender.mends, mender.shifts)
    }
  }

  /// Reads the mended text; keys may be repeated, and errors name places of the text as it was.
  package func node() throws(JSONError) -> JSONNode {
    do throws(JSONError) {
      return try JSONNode(parsing: bytes, limits: Self.limits)
    } catch {
      throw JSONError(error.problem, at: offset(ofMended: error.offset))
    }
  }

  /// Where a place of the mended text is in the text as it was.
  package func offset(ofMended offset: Int) -> Int {
    var (low, high) = (0, shifts.count)
    while low < high {
      let middle = (low + high) / 2
      if shifts[middle].mended <= offset { low = middle + 1 } else { high = middle }
    }
    guard low > 0 else { return min(offset, original.count) }
    let next = low < shifts.count ? shifts[low].original : original.count
    return min(shifts[low - 1].original + offset - shifts[low - 1].mended, next)
  }

  /// The line and column of a place of the mended text, in the text as it was.
  package func position(ofMended offset: Int) -> JSONPosition {
    position(ofOriginal: self.offset(ofMended: offset))
  }

  /// The line and column of a place of the text as it was, such as that of a mend.
  package func position(ofOriginal offset: Int) -> JSONPosition {
    JSONPosition(of: offset, in: original)
  }

  private static var limits: JSONLimits {
    var limits = JSONLimits.standard
    limits.repeatedKeys = true
    return limits
  }

  private static func isValid(_ text: [UInt8]) -> Bool {
    var reader = JSONReader(text, limits: limits)
    do throws(JSONError) {
      try reader.skipValue()
      try reader.finish()
      return true
    } catch {
      return false
    }
  }
}
