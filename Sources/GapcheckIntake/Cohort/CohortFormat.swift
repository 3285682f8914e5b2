/// How the people of a cohort stand in a file.
package enum CohortFormat: String, Sendable, CaseIterable {
  /// A profile a line.
  case lines = "ndjson"
  /// Profiles in one JSON array.
  case array = "json"
  /// A person a row.
  case table = "csv"
  /// One profile, over as many lines as it takes.
  case profile

  /// Whether bytes are so far only what any file may begin with: white space, or a mark of UTF-8.
  package static func saysNothing(_ bytes: [UInt8]) -> Bool {
    bytes.count < mostMute && bytes.allSatisfy(isMute)
  }

  private static let mostMute = 1 << 16

  private static func isMute(_ byte: UInt8) -> Bool {
    byte.isJSONSpace || [0xEF, 0xBB, 0xBF].contains(byte)
  }

  /// Tells by the name of a file and its first bytes; nothing known is a table, as `cat` gives it.
  package init(name: String, beginning bytes: [UInt8]) {
    let first = bytes.first { !Self.isMute($0) }
    let suffix = name.lowercased().split(separator: ".").last ?? ""
    switch suffix {
    case "csv", "tsv", "tab": self = .table
    case "ndjson", "jsonl": self = .lines
    case "json" where first == UInt8(ascii: "{"):
      self = .profile
    case "json": self = .array
    default:
      switch first {
      case UInt8(ascii: "["): self = .array
      case UInt8(ascii: "{"): self = .lines
      default: self = .table
      }
    }
  }
}
