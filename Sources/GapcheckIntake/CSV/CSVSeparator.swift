/// What stands between the fields of a row.
package enum CSVSeparator: UInt8, Sendable, CaseIterable {
  case comma = 0x2C
  case semicolon = 0x3B
  case tab = 0x09
  case pipe = 0x7C

  /// Those that are looked for in a first row, the one that texts hold least themselves first.
  static let found: [CSVSeparator] = [.tab, .semicolon, .comma]
}
