/// A program to run, with its arguments.
struct Command {
  /// The program, looked up in `PATH` where it is no path, and its arguments.
  var words: [String]
  /// Where its output goes: a file that is replaced, or a device that stays.
  var output = "/dev/null"
  /// Whether what it complains of is of no interest.
  var isSilent = false

  init(_ words: [String]) { self.words = words }

  init(_ words: String...) { self.words = words }

  /// The command as it could be typed, scripts left out.
  var text: String {
    words.map { $0.contains("\n") ? "…" : $0 }.joined(separator: " ")
  }
}
