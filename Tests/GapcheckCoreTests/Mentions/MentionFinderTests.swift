import SeededRandom
import Testing

@testable import GapcheckCore

@Suite struct `Mentions in running text` {
  private let finder = MentionFinder(Embedded.taxonomy, asOf: Embedded.today)

  private func found(in text: String) -> [String] {
    finder.mentions(in: text).map { mention in
      switch mention.stance {
      case .held: mention.name
      case .learning: "~" + mention.name
      case .notHeld: "!" + mention.name
      }
    }
  }

  @Test(arguments: MentionLines.plain)
  func `are names of skills, whole and the longest first`(line: MentionLine) {
    #expect(found(in: line.text) == line.expected)
  }

  @Test(arguments: MentionLines.stances)
  func `say whether a name is held, being learned or neither`(line: MentionLine) {
    #expect(found(in: line.text) == line.expected)
  }

  @Test(arguments: MentionTraps.all)
  func `are no words that only look like names`(text: String) {
    #expect(found(in: text) == [])
  }

  @Test(arguments: MentionLines.plain + MentionLines.stances)
  func `stand for what the taxonomy has under their name`(line: MentionLine) {
    for mention in finder.mentions(in: line.text) {
      let singular = mention.name.hasSuffix("s") ? String(mention.name.dropLast()) : mention.name
      let names = Embedded.taxonomy.names
      #expect(
        names.skill(written: mention.name) ?? names.skill(written: singular) == mention.skill)
    }
  }

  @Test(arguments: MentionLines.plain + MentionLines.stances)
  func `cut their name out of the text, in order and apart`(line: MentionLine) {
    var end = 0
    for mention in finder.mentions(in: line.text) {
      #expect(mention.range.lowerBound >= end)
      end = mention.range.upperBound
      #expect(String(decoding: Array(line.text.utf8)[mention.range], as: UTF8.self) == mention.name)
    }
  }

  @Test(arguments: [
    ("expert in Kubernetes", "expert"), ("Kubernetes (expert)", "expert"),
    ("Kubernetes expert", "expert"), ("Kubernetes: advanced", "advanced"),
    ("Kubernetes - advanced", "advanced"), ("solid knowledge of Kubernetes", "solid"),
    ("strong Kubernetes skills", "strong"), ("Strong Kubernetes, Docker", "strong"),
    ("proficient with Kubernetes", "proficient"), ("familiar with Kubernetes", "familiar"),
    ("good experience with Kubernetes", "good"), ("expert at Kubernetes", "expert"),
    ("sehr gute Kenntnisse in Kubernetes", "sehr gute kenntnisse"),
    ("Grundkenntnisse in Kubernetes", "grundkenntnisse"),
    ("conocimientos avanzados de Kubernetes", "avanzados"),
    ("Kubernetes", nil), ("Senior Kubernetes engineer", nil), ("expert Kubernetes engineer", nil),
    ("Lead Engineer for Kubernetes", nil), ("junior Kubernetes administrator", nil),
    ("working with Kubernetes", nil), ("strong team, Kubernetes", nil),
    ("professional experience with Kubernetes", nil), ("an advanced Kubernetes course", nil),
    ("introduction to Kubernetes", nil), ("a basic Kubernetes setup", nil),
    ("good uptime on Kubernetes", nil), ("worked with experts on Kubernetes", nil),
  ])
  func `carry the level word beside them`(text: String, word: String?) throws {
    let mention = try #require(finder.mentions(in: text).first)
    #expect(mention.levelWord == word)
    if let word { #expect(Embedded.taxonomy.names.level(word: NormalizedName(word)) != nil) }
  }

  @Test(arguments: [
    ("5 years of Kubernetes", 5000), ("5+ years of experience with Kubernetes", 5000),
    ("Kubernetes (3 years)", 3000), ("Kubernetes for 3 years", 3000),
    ("Kubernetes since 2018", 8000), ("Kubernetes, 8 years", 8000), ("Kubernetes: 2 years", 2000),
    ("Kubernetes (2019-2023)", 4000), ("1.5 years of Kubernetes", 1500),
    ("5 Jahre Erfahrung mit Kubernetes", 5000), ("5 ans d'expérience en Kubernetes", 5000),
    ("6 months of Kubernetes", 500), ("Kubernetes 8 years", 8000),
    ("Kubernetes 1.29", nil), ("Kubernetes from 2015 to 2018", nil),
    ("a 3-year Kubernetes roadmap", nil), ("5 years of experience in banking, Kubernetes", nil),
    ("10 years in software development, Kubernetes", nil), ("2 years ago, Kubernetes", nil),
    ("5 years at a bank using Kubernetes", nil), ("Kubernetes since last year", nil),
  ])
  func `carry the years beside them`(text: String, years: Int?) throws {
    let mention = try #require(finder.mentions(in: text).first)
    #expect(mention.years == years)
  }

  @Test func `share what stands in front of their list`() {
    let mentions = finder.mentions(in: "Expert in Go and Python, 5 years of Java and SQL")
    #expect(mentions.map(\.levelWord) == ["expert", "expert", nil, nil])
    #expect(mentions.map(\.years) == [nil, nil, 5000, 5000])
  }

  @Test(arguments: MentionTraps.plainWords.indices)
  func `are never found in plain words`(seed: Int) {
    var random = SplitMix64(seed: UInt64(seed))
    let words = (0..<40).map { _ -> String in
      let word = MentionTraps.plainWords[Int(random.next() % UInt64(MentionTraps.plainWords.count))]
      return random.next() % 4 == 0 ? word.prefix(1).uppercased() + word.dropFirst() : word
    }
    let text = words.joined(separator: random.next() % 3 == 0 ? ", " : " ")
    #expect(found(in: text) == [], "\(text)")
  }

  @Test(arguments: [
    "no ", "Go ", "Go, ", "(", "Kafka ", "Kafka, ", "learning ", ". ", "5 years ", "want to ", "-",
    "+", "a/", "\u{301}", "日本", "**", "@", "and ", "expert in ", "no Kafka, ",
  ])
  func `are found in texts of any length and shape`(part: String) {
    let text = String(repeating: part, count: 20_000 / part.utf8.count)
    var end = 0
    for mention in finder.mentions(in: text) {
      #expect(mention.range.lowerBound >= end)
      end = mention.range.upperBound
    }
    #expect(end <= text.utf8.count)
  }

  @Test func `no name has more words than are looked at`() {
    let names = Embedded.taxonomy.skills.flatMap { [$0.name] + $0.aliases }
    #expect(names.allSatisfy { NormalizedName($0).words.count <= NameSpans.longestName })
  }
}
