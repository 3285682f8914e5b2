/// Cuts newline-delimited JSON into its lines as the bytes come; how they come changes nothing.
package struct LineSplitter: Sendable {
  private var carried: [UInt8] = []
  private var line = 1
  /// Whether the line under way is too long, so that the rest of it is passed over.
  private var isSkipping = false
  private let longest: Int

  package init(longest: Int = RecordLimits.bytes) {
    self.longest = longest
  }

  /// Takes more of the file; gives the lines that are whole now, blank ones left out.
  package mutating func feed(_ bytes: [UInt8]) -> [CohortRecord] {
    var records: [CohortRecord] = []
    var start = bytes.startIndex
    while let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) {
      take(bytes[start..<end], into: &records)
      endLine(into: &records)
      start = end + 1
    }
    take(bytes[start...], into: &records)
    return records
  }

  /// The last line, where nothing ends it.
  package mutating func finish() -> [CohortRecord] {
    var records: [CohortRecord] = []
    endLine(into: &records)
    return records
  }

  private mutating func take(_ bytes: ArraySlice<UInt8>, into records: inout [CohortRecord]) {
    guard !isSkipping else { return }
    carried += bytes
    guard carried.count > longest else { return }
    records.append(CohortRecord(line: line, .fault(RecordLimits.fault(bytes: longest))))
    carried = []
    isSkipping = true
  }

  private mutating func endLine(into records: inout [CohortRecord]) {
    let bytes = withoutMark(carried)
    if !isSkipping, bytes.contains(where: { !$0.isJSONSpace }) {
      records.append(CohortRecord(line: line, .profile(bytes)))
    }
    carried = []
    isSkipping = false
    line += 1
  }

  /// Drops the byte order mark that some programs put in front of a file.
  private func withoutMark(_ bytes: [UInt8]) -> [UInt8] {
    line == 1 && bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
  }
}

/// The most that one person's profile may take in a cohort.
package enum RecordLimits {
  /// As much as a profile in a file of its own may have.
  package static let bytes = 64 << 20

  static func fault(bytes: Int) -> String {
    "the profile is larger than \(bytes >> 20) MiB; leave out what no audit reads"
  }
}

extension UInt8 {
  /// Whether JSON allows it between values.
  var isJSONSpace: Bool { self == 0x20 || self == 0x09 || self == 0x0A || self == 0x0D }
}
