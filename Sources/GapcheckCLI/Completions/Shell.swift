/// A shell that can complete command lines of gapcheck.
package enum Shell: String, CaseIterable, Sendable {
  case bash, zsh, fish

  /// The script that teaches it the commands of a table.
  package func script(for table: CommandTable) -> String {
    switch self {
    case .bash: BashCompletion(table).script
    case .zsh: ZshCompletion(table).script
    case .fish: FishCompletion(table).script
    }
  }
}
