import GapcheckCore

/// Finds changes to other people's projects in running text: the address of a pull request, or a
/// project with the number of one, as in "merged PR to vllm-project/vllm (#4711)".
struct ContributionFinder {
  private let taxonomy: Taxonomy
  private let merged: WordList?

  init(_ taxonomy: Taxonomy) {
    self.taxonomy = taxonomy
    merged = taxonomy.words("merged-words")
  }

  /// A change that a sentence names.
  struct Found {
    let repository: String
    let url: String?
    let status: Contribution.Status
    let sentence: Passage
  }

  func contributions(in passage: Passage) -> [Found] {
    passage.sentences.flatMap { sentence in
      let words = sentence.text.split { $0.isWhitespace || "()[]<>,;".contains($0) }.map(
        String.init)
      let status = status(of: sentence.text)
      let links = words.compactMap { word in
        CodeLink(word).flatMap { $0.isChange ? (link: $0, address: word) : nil }
      }
      if !links.isEmpty {
        return links.map {
          Found(
            repository: $0.link.repository, url: SafeLink($0.address)?.text, status: status,
            sentence: sentence)
        }
      }
      return repositories(in: words).map {
        Found(repository: $0, url: nil, status: status, sentence: sentence)
      }
    }
  }

  /// What is not said to be merged may still be open.
  private func status(of sentence: String) -> Contribution.Status {
    merged?.found(in: sentence).isEmpty ?? true ? .opened : .merged
  }

  /// Projects named as `owner/name#12`, or as `owner/name` where a number such as "#12" follows.
  private func repositories(in words: [String]) -> [String] {
    guard words.contains(where: Self.holdsNumber) else { return [] }
    return words.compactMap { word in
      let name = word.prefix { $0 != "#" }
      let parts = name.split(separator: "/", omittingEmptySubsequences: false)
      // "CI/CD" and its like are no projects, whatever number follows.
      guard parts.count == 2, parts.allSatisfy(Self.isName),
        Self.holdsNumber(word) || taxonomy.names.meaning(of: NormalizedName(String(name))) == nil
      else { return nil }
      return String(name)
    }
  }

  /// Whether a word holds the number of a change: "#4711".
  private static func holdsNumber(_ word: String) -> Bool {
    guard let mark = word.firstIndex(of: "#") else { return false }
    let number = word[word.index(after: mark)...].prefix { ("0"..."9").contains($0) }
    return !number.isEmpty
  }

  private static func isName(_ part: Substring) -> Bool {
    part.utf8.count > 1
      && part.utf8.allSatisfy {
        switch $0 {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
          UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"),
          UInt8(ascii: "."):
          true
        default: false
        }
      } && part.contains(where: \.isLetter)
  }
}
