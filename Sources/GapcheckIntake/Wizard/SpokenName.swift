import GapcheckCore

/// A skill's name as running words have it, such as "k8s" for Kubernetes.
struct SpokenName: Sendable {
  let text: String

  /// No name that is looked for has more words.
  private static let longest = 3

  /// Finds the first name of one of some skills; `nil` where there is none.
  init?(of skills: [SkillIndex], in words: String, taxonomy: Taxonomy) {
    let words = words.split(whereSeparator: \.isWhitespace)
    for first in words.indices {
      for count in (1...Self.longest).reversed() where first + count <= words.count {
        let run = words[first].startIndex..<words[first + count - 1].endIndex
        let name = String(words[first].base[run])
        guard let skill = taxonomy.names.skill(written: name), skills.contains(skill) else {
          continue
        }
        text = name
        return
      }
    }
    return nil
  }
}
