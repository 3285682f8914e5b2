import GapcheckIntake
import Testing

@Suite struct `A hostile text` {
  /// Pieces of markup, words and bytes that a reader may trip over.
  private static let pieces = [
    "# ", "## Skills\n", "**", "__", "*", "_", "`", "```\n", "~~", "[", "](", ")", "![", "<!--",
    "-->", "<a href=\"", ">", "<b>", "&amp;", "&#x110000;", "&#0;", "|", "| a | b |\n", "|---|\n",
    "- ", "- [ ] ", "• ", "1. ", "\n", "\n\n", "\r", "\t", "  ", "---\n", "===\n", "....\n", ":",
    "; ",
    ", ", " - ", " – ", "(", ")", "Engineer", "Go", "Kafka", "2019", " – Present", "Mar 2019",
    "Expert", "Experience\n", "EDUCATION\n", "Projects\n", "Want to learn: ", "Languages: ", "é",
    "\u{FB01}", "\u{202E}", "\u{1F600}", "\\", "^", "http://", "a@b.c", "+49 30 123456789", "-\n",
    "\u{0}", "BSc ", "Certificates\n", "I ran it. ", "★★★☆☆", "\u{301}", "日本", "\u{2028}", "Page 1",
  ]

  @Test func `made of any markup is read, and tells of nothing twice`() throws {
    var draws = DateSamples.Draws(state: 0x7E57)
    for _ in 0..<300 {
      let count = Int.random(in: 1...60, using: &draws)
      let text = (0..<count).map { _ in Self.pieces.randomElement(using: &draws) ?? "" }.joined()
      guard let found = try? TextSamples.background(text) else { continue }
      let places = found.passages.compactMap { Int($0.place.dropFirst("line ".count)) }
      #expect(
        places.count == found.passages.count && places == places.sorted(),
        "\(text.debugDescription)")
      #expect(found.passages.allSatisfy { Self.isSound($0, in: found) }, "\(text.debugDescription)")
    }
  }

  /// Whether a passage has words, on one line, about something there is.
  private static func isSound(_ passage: Passage, in background: Background) -> Bool {
    guard passage.text.contains(where: { $0.isLetter || $0.isNumber }),
      !passage.text.contains(where: \.isNewline)
    else { return false }
    switch passage.subject {
    case .job(let index): return background.jobs.indices.contains(index)
    case .project(let index): return background.projects.indices.contains(index)
    case .study(let index): return background.studies.indices.contains(index)
    case .skills, .summary, .wish, .note: return true
    }
  }

  @Test func `of any bytes is read or refused`() {
    var draws = DateSamples.Draws(state: 0xB17E)
    var refused = 0
    for _ in 0..<300 {
      let count = Int.random(in: 0...400, using: &draws)
      let lowest: UInt8 = Bool.random(using: &draws) ? 0x20 : 0
      let bytes = (0..<count).map { _ in UInt8.random(in: lowest...0xFF, using: &draws) }
      do throws(TextError) {
        _ = try TextReader.read(bytes, taxonomy: DateSamples.taxonomy, asOf: DateSamples.today)
      } catch {
        refused += 1
      }
    }
    #expect((1..<300).contains(refused))
  }

  @Test(
    .timeLimit(.minutes(2)),
    arguments: [
      "[", "](", "*_", "~~ ", "<a ", "&#", "Go, ", "2019 - ", "a: b: ", "a\t", "(", "é", "```\n",
      "x-\n",
    ])
  func `of one line or many takes no longer than its length allows`(piece: String) {
    func time(_ bytes: Int) -> Duration {
      let text = String(repeating: piece, count: bytes / piece.utf8.count)
      return ContinuousClock().measure { _ = try? TextSamples.background(text) }
    }
    // Eight times as much text; a square would take sixty-four times as long. Other work on the
    // machine may disturb one measurement, and hardly three.
    let isLinear = (1...3).contains { _ in time(8_192) < time(1_024) * 32 + .milliseconds(100) }
    #expect(isLinear)
  }
}
