import GapcheckCore
import GapcheckReport

extension String {
  /// The text as one line for a terminal and the log of a build, whatever it holds.
  ///
  /// Messages name files and quote input. What could act is spelled out where they are made; this
  /// holds for those that forget it, and keeps a file called `::error::` from being a command.
  var asMessageLine: String {
    let isPlain = !unicodeScalars.contains(where: \.isSpelledOut)
    return (isPlain ? self : visibleOnOneLine(limit: .max)).inertInLogs(ascii: false)
  }
}
