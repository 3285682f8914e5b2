/// Finds the tasks that running text tells of, such as the highlights of a job.
///
/// Words are compared without their endings, so that "wrote Terraform modules" is "write Terraform
/// modules"; at least two words that count must agree, and what could be two tasks is none.
package struct TaskFinder: Sendable {
  private let index: NameIndex
  /// Phrases of tasks that may be no tasks in running text.
  private let plain: Set<TaskStem>

  /// Takes the phrases of a taxonomy's tasks.
  package init(_ taxonomy: Taxonomy) {
    index = taxonomy.names
    plain = Set(taxonomy.words(Phrase.plainTask.list)?.words.map(TaskStem.init) ?? [])
  }

  /// Finds every task in a text, in its order; the words of tasks do not overlap.
  package func tasks(in text: String) -> [TaskMention] {
    let words = TextWords(text, index: index)
    let stems = words.words.map { TaskStem($0.name).text }
    var mentions: [TaskMention] = []
    var place = 0
    while place < words.words.count {
      guard let (task, run) = task(at: place, in: words, stems: stems) else {
        place += 1
        continue
      }
      mentions.append(
        TaskMention(task: task, words: words.text(of: run), range: words.range(of: run)))
      place = run.upperBound
    }
    return mentions
  }

  /// The fewest words that count, and the most words of a phrase.
  private static let fewest = 2
  private static let most = 8

  /// Finds the longest phrase of a task that begins at a word.
  private func task(
    at first: Int, in words: TextWords, stems: [String]
  ) -> (task: Int, words: Range<Int>)? {
    guard !stems[first].isEmpty, !isDenied(first, in: words) else { return nil }
    var end = first + 1
    while end < words.words.count, end < first + Self.most, words.words[end].gap.isInsideTask {
      end += 1
    }
    while end > first + 1 {
      if !stems[end - 1].isEmpty, let task = task(first..<end, in: words, stems: stems) {
        return (task, first..<end)
      }
      end -= 1
    }
    return nil
  }

  /// Finds the task of some words, also without those that add nothing to it.
  private func task(_ run: Range<Int>, in words: TextWords, stems: [String]) -> Int? {
    let full = TaskStem(stems: stems[run])
    guard full.count >= Self.fewest, !plain.contains(full) else { return nil }
    if let task = index.task(stem: full) { return task }
    let kept = run.filter { !isAdjective(words.words[$0]) }
    guard kept.first == run.first, kept.last == run.last else { return nil }
    let bare = TaskStem(stems: kept.map { stems[$0] }[...])
    if kept.count < run.count, bare.count >= Self.fewest, !plain.contains(bare),
      let task = index.task(stem: bare)
    {
      return task
    }
    return looseTask(run, stems: stems)
  }

  /// Finds the task of a verb and its object, with words between them.
  ///
  /// "Review two to four pull requests" is "review pull requests". Shorter phrases would meet by
  /// chance.
  private func looseTask(_ run: Range<Int>, stems: [String]) -> Int? {
    let object = run.suffix(Self.object)
    guard run.count > Self.object + 1, !object.contains(where: { stems[$0].isEmpty }) else {
      return nil
    }
    let loose = TaskStem(stems: ([stems[run.lowerBound]] + object.map { stems[$0] })[...])
    return loose.count == Self.object + 1 && !plain.contains(loose) ? index.task(stem: loose) : nil
  }

  /// The words of the object of a loose phrase.
  private static let object = 2

  private func isAdjective(_ word: TextWord) -> Bool {
    index.phrases.has(word.text, as: .adjective)
  }

  /// Whether "no" or "never" stands before a word, or two words before it.
  private func isDenied(_ word: Int, in words: TextWords) -> Bool {
    (max(0, word - 2)..<word).contains { place in
      index.phrases.has(words.words[place].text, as: .negation)
        && words.words[(place + 1)...word].allSatisfy { $0.gap.isInsideTask }
    }
  }
}

extension TextGap {
  /// Whether the phrase of a task may run over it.
  fileprivate var isInsideTask: Bool {
    isSubset(of: [.space, .hyphen, .slash, .dot, .apostrophe, .ampersand])
  }
}
