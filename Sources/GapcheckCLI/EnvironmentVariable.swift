/// A variable of the environment that the program heeds.
package enum EnvironmentVariable: String, CaseIterable, Sendable {
  case sourceDate = "SOURCE_DATE_EPOCH"
  case noColor = "NO_COLOR"
  case forceColor = "CLICOLOR_FORCE"
  case terminal = "TERM"
  case columns = "COLUMNS"
  case allLocales = "LC_ALL"
  case characterLocale = "LC_CTYPE"
  case language = "LANG"

  /// What it does, in the words of the manual.
  package var summary: String {
    switch self {
    case .sourceDate:
      "Seconds since 1970-01-01: the day to audit as of, where --as-of does not name one."
    case .noColor: "Where it is set and not empty, nothing is coloured unless it is forced."
    case .forceColor:
      "Where it is set and not 0, text is coloured wherever it goes, even if NO_COLOR is set."
    case .terminal: "Where it is 'dumb', nothing is coloured unless it is forced."
    case .columns: "The width of text on a terminal that does not tell its own."
    case .allLocales:
      "Where it names an encoding other than UTF-8, lines and marks on a terminal are ASCII."
    case .characterLocale: "The same, where LC_ALL is not set."
    case .language: "The same, where neither of the two is set."
    }
  }
}
