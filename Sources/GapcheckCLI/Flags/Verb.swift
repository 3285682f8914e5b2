/// A command of the program: how it is typed, what its help says, and what it does.
package struct Verb: Sendable {
  /// A command line that works, and what it is for.
  package struct Example: Sendable {
    /// What is typed, from `gapcheck` on.
    package let line: String
    /// What comes of it, in a few words.
    package let purpose: String

    package init(_ line: String, _ purpose: String) {
      self.line = line
      self.purpose = purpose
    }
  }

  /// Does the work and says how it went.
  package typealias Action =
    @Sendable (_ invocation: Invocation, _ program: Program) throws(Failure) -> ExitStatus

  /// What is typed after `gapcheck`.
  package let name: String
  /// One line for the list of commands.
  package let summary: String
  /// A paragraph for its own help.
  package let discussion: String
  /// What it works on.
  package let operands: Operands
  /// The options it takes, in the order of its help.
  package let options: [CommandOption]
  /// Command lines that work, the most usual first.
  package let examples: [Example]
  /// The work.
  package let run: Action
}
