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

  /// Tells by the name of a file and its first bytes; nothing known is a table, as `cat` gives it.
  package init(name: String, beginning bytes: [UInt8]) {
    let first = bytes.first { !$0.isJSONSpace && ![0xEF, 0xBB, 0xBF].contains($0) }
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
