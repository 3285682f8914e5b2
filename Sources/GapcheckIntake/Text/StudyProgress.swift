import GapcheckCore

/// Whether a source says that a course or another study is not finished.
struct StudyProgress {
  private let phrases: [String]

  init(_ taxonomy: Taxonomy) {
    phrases = taxonomy.words("study-progress-words")?.words.map(\.text) ?? []
  }

  /// Whether a title ends with such words or has them in brackets: "Kafka in depth (in progress)".
  func isUnfinished(_ title: String) -> Bool {
    let parts = title.split { "()[]–—:;,|".contains($0) }.dropFirst()
    return parts.contains { saysUnfinished(String($0)) } || saysUnfinished(title, atEnd: true)
  }

  /// Whether a text such as the value of "status" says so; a year may stand beside: "planned 2027".
  func saysUnfinished(_ text: String, atEnd: Bool = false) -> Bool {
    let words = NormalizedName(text).words.filter { atEnd || !$0.allSatisfy(\.isNumber) }
    let name = words.joined(separator: " ")
    return phrases.contains { name == $0 || atEnd && name.hasSuffix(" " + $0) }
  }
}
