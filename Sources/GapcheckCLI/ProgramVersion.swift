/// The version of the program, apart from that of the taxonomy inside it.
enum ProgramVersion {
  static let text = "0.1.0"
  /// The day of the version, which the manual page bears.
  static let date = "2026-11-21"
}
