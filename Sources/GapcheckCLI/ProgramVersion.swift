/// The version of the program, apart from that of the taxonomy inside it.
enum ProgramVersion {
  static let text = "0.1.0"
}
