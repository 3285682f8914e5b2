/// What gapcheck promises about hostile, broken and huge input, and about faults of the machine.
///
/// Each has one row in the article Promises of the documentation, with the test that holds it and
/// how many cases that test tries. Continuous integration compares the two.
package enum Promise: String, CaseIterable, Sendable {
  // Reading
  case jsonGrammar = "json-grammar"
  case jsonLimits = "json-limits"
  case jsonMutations = "json-mutations"
  case csvGrammar = "csv-grammar"
  case intakeLimits = "intake-limits"
  case fuzzing
  case savedDocuments = "saved-documents"

  // Writing text that others wrote
  case terminals
  case markdown
  case html
  case spreadsheets
  case calendars
  case buildLogs = "build-logs"
  case fileNames = "file-names"
  case links
  case hiddenCharacters = "hidden-characters"

  // Files
  case killed
  case permissions
  case outputFolder = "output-folder"
  case overwriting
  case leftovers

  // Faults of the machine
  case closedOutput = "closed-output"
  case fullDisk = "full-disk"
  case unreadable
  case changingInput = "changing-input"
  case unfinishedLine = "unfinished-line"
  case hugeLine = "huge-line"
  case interrupted
  case days

  // The same bytes
  case runs
  case workers
  case surroundings
  case hashing

  // Privacy and limits
  case networkSymbols = "network-symbols"
  case networkCalls = "network-calls"
  case quotedWords = "quoted-words"
  case limitsOfVerdict = "limits-of-verdict"
  case smallGroups = "small-groups"

  /// Prints how many cases were tried; call it once all of them held.
  package func held(in cases: Int) {
    print("promise \(rawValue): \(cases) cases")
  }

  /// Prints that the machine lacks what the promise is tried with.
  package func skipped(because reason: String) {
    print("promise \(rawValue): skipped, \(reason)")
  }
}
