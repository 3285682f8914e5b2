/// A task that a running text tells of.
package struct TaskMention: Hashable, Sendable {
  /// The task's place in the taxonomy.
  package let task: Int
  /// The words that say so, as the text writes them.
  package let words: String
  /// Where they stand, in bytes of the text's UTF-8.
  package let range: Range<Int>

  package init(task: Int, words: String, range: Range<Int>) {
    self.task = task
    self.words = words
    self.range = range
  }
}
