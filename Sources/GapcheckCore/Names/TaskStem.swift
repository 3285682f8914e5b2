/// A task's name with the endings of its words taken off, so that "writing unit tests" and "write a
/// unit test" are one.
///
/// For tasks alone: they are phrases, where grammar varies and the words carry the meaning. Names of
/// skills are compared letter by letter.
struct TaskStem: Hashable {
  let text: String

  init(_ name: NormalizedName) {
    text = name.words.filter { !Self.fillers.contains($0) }.map(Self.stem).joined(separator: " ")
  }

  /// Takes words whose endings are off already; fillers are empty.
  init(stems: ArraySlice<String>) {
    text = stems.lazy.filter { !$0.isEmpty }.joined(separator: " ")
  }

  /// The words that count.
  var count: Int { text.isEmpty ? 0 : text.utf8.count { $0 == 0x20 } + 1 }

  private static let fillers: Set<Substring> = ["a", "an", "the", "of", "our", "my", "some", "new"]

  /// Past tenses that no ending tells.
  private static let presents: [Substring: Substring] = [
    "wrote": "write", "written": "write", "built": "build", "led": "lead", "ran": "run",
    "kept": "keep", "made": "make", "took": "take", "gave": "give", "broke": "break",
    "drove": "drive", "chose": "choose", "held": "hold", "began": "begin", "dealt": "deal",
  ]

  private static func stem(_ word: Substring) -> String {
    var stem = String(presents[word] ?? word)
    for (ending, least) in [("ing", 6), ("ed", 5), ("es", 5), ("s", 4)]
    where stem.hasSuffix(ending) && stem.count >= least && !stem.hasSuffix("ss") {
      stem.removeLast(ending.count)
      break
    }
    if stem.count > 3, let last = stem.last, stem.dropLast().last == last, !"aeiouls".contains(last)
    {
      stem.removeLast()
    }
    if stem.count > 3, stem.hasSuffix("e") || stem.hasSuffix("y") || stem.hasSuffix("i") {
      stem.removeLast()
    }
    return stem
  }
}
