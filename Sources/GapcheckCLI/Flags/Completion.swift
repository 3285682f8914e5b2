package import GapcheckCore

/// What may be typed as a value or an argument, for shells to complete.
package enum Completion: Hashable, Sendable {
  /// Nothing that could be listed: a number, a date, a name.
  case free
  case files
  case folders
  /// These words and no others.
  case words([String])
  /// Ids of the taxonomy's entries, of one kind or of all, and a few words besides.
  case entries(EntryKind?, also: [String])
  /// The commands of the program.
  case commands
}
