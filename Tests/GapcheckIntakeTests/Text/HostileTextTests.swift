import GapcheckCore
import GapcheckIntake
import SeededRandom
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
    var draws = SplitMix64(seed: 0x7E57)
    var read = 0
    for _ in 0..<300 {
      let text = Self.text(using: &draws)
      guard let found = try? TextSamples.background(text) else { continue }
      read += 1
      let places = found.passages.compactMap { Int($0.place.dropFirst("line ".count)) }
      #expect(
        places.count == found.passages.count && places == places.sorted(),
        "\(text.debugDescription)")
      #expect(found.passages.allSatisfy { Self.isSound($0, in: found) }, "\(text.debugDescription)")
      // Each piece is short, so that no line can say more than it holds.
      let said = found.passages.map(\.text.utf8.count).reduce(0, +)
      #expect(said <= text.utf8.count * 2, "\(text.debugDescription)")
    }
    #expect(read > 250)
  }

  private static func text(using draws: inout SplitMix64) -> String {
    let count = Int.random(in: 1...60, using: &draws)
    return (0..<count).map { _ in pieces.randomElement(using: &draws) ?? "" }.joined()
  }

  @Test func `makes a profile that is accepted`() throws {
    var draws = SplitMix64(seed: 0xACCE)
    let long = [
      String(repeating: "x", count: 100_001), String(repeating: "Go, ", count: 6_000),
      "# Work\n## Engineer, 2019\n- " + String(repeating: "Kafka ", count: 4_000),
      "# Projects\n## " + String(repeating: "x", count: 1_999) + "\n- Go",
      "# Projects\n## [](https://example.com/x)\n- Go",
    ]
    var skills = 0
    for text in long + (0..<30).map({ _ in Self.text(using: &draws) }) {
      guard let found = try? TextSamples.background(text) else { continue }
      let draft = ProfileDraft(found, taxonomy: DateSamples.taxonomy, asOf: DateSamples.today)
      let (profile, diagnostics) = ProfileDecoder.decode(Array(draft.profile.json.utf8))
      let errors = diagnostics.filter { $0.severity == .error }
      #expect(profile != nil && errors.isEmpty, "\(text.prefix(400).debugDescription) \(errors)")
      skills += draft.profile.skills.count
    }
    #expect(skills > 20)
  }

  @Test(
    .timeLimit(.minutes(1)),
    arguments: [
      ("Kafka ", ["Kafka"]), ("**Kafka**\t", ["Kafka"]), ("Go, Kafka, ", ["Go", "Kafka"]),
    ])
  func `makes a profile that names a skill once, however often it stands there`(
    piece: String, names: [String]
  ) throws {
    let list = Self.long(piece)
    let found = try TextSamples.background("# Work\n## Engineer, 2019 - 2021\n- \(list)")
    let draft = ProfileDraft(found, taxonomy: DateSamples.taxonomy, asOf: DateSamples.today)
    #expect(draft.profile.skills.map(\.name.value) == names)
    #expect(draft.profile.json.utf8.count < 4_000)
  }

  /// A piece again and again, longer than the longest line that is read.
  private static func long(_ piece: String) -> String {
    String(repeating: piece, count: 24_576 / piece.utf8.count)
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
    var draws = SplitMix64(seed: 0xB17E)
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
    .timeLimit(.minutes(1)),
    arguments: [
      ("[", false), ("](", false), ("*_", false), ("~~ ", false), ("&#", false), ("(", false),
      ("é", false), ("```\n", false), ("<a ", true), ("Go, ", true), ("2019 - ", true),
      ("a: b: ", true), ("a\t", true), ("x-\n", true),
    ])
  func `of one line or many is read as far as it holds words`(piece: String, isRead: Bool) throws {
    let text = Self.long(piece)
    guard isRead else {
      #expect(throws: TextError.empty) { try TextSamples.background(text) }
      return
    }
    let found = try TextSamples.background(text)
    #expect(found.passages.allSatisfy { Self.isSound($0, in: found) })
    #expect(found.passages.map(\.text.utf8.count).reduce(0, +) <= text.utf8.count)
    #expect(found.jobs.count + found.projects.count + found.studies.count <= found.passages.count)
  }
}
