/// Keeps the logs of builds from reading text as commands.
///
/// Runners of workflows take a line that begins with `::`, whatever space stands before it, for a
/// command, and older ones what follows `##[` anywhere.
extension String {
  /// Whether a log would read the line as a command.
  var startsLogCommand: Bool {
    let start = utf8.drop { $0 == 0x20 }.prefix(2)
    return start.count == 2 && start.allSatisfy { $0 == UInt8(ascii: ":") }
  }

  /// The line with a sign of the same width in place of the first of a command.
  package func inertInLogs(ascii: Bool) -> String {
    var line = self
    if line.contains("##[") { line = line.replacing("##[", with: "##(") }
    guard line.startsLogCommand, let colon = line.firstIndex(of: ":") else { return line }
    line.replaceSubrange(colon...colon, with: ascii ? ";" : "\u{2236}")
    return line
  }
}
