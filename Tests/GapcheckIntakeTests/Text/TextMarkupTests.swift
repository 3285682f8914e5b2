import GapcheckIntake
import Testing

@Suite struct `Markup of a text` {
  @Test(arguments: [
    ("- **Go**, _Python_, `Redis`", "skills: Go, Python, Redis"),
    ("I use [Kafka](https://kafka.example.com) daily.", "note: I use Kafka daily."),
    ("I wrote https://example.com/redis and www.example.com.", "note: I wrote and"),
    ("I use &amp; like C&#43;&#43; and <b>Go</b>.", "note: I use & like C++ and Go."),
    ("I used to know ~~Perl~~ and still know Go.", "note: I used to know and still know Go."),
    ("I use snake_case_names and C\\# here.", "note: I use snake_case_names and C# here."),
    ("I have notes[^1] on Kafka.", "note: I have notes on Kafka."),
    ("I use a<b and List<String> with 5 * 3.", "note: I use a<b and List<String> with 5 * 3."),
    ("> I quote Kafka here.", "note: I quote Kafka here."),
    (
      "![Go](https://img.example.com/go.svg) ![Redis](https://img.example.com/r.svg)",
      "skills: Go, Redis"
    ),
    ("- [x] Kafka", "skills: Kafka"), ("- [ ] Kafka", "wish: Kafka"),
    ("I use Kafka <!-- and not Redis --> here.", "note: I use Kafka here."),
    ("I use Kafka <!-- here.", "note: I use Kafka <!-- here."),
  ])
  func `goes, and the words stay`(text: String, passage: String) throws {
    #expect(try TextSamples.background(text).subjects == [passage])
  }

  @Test(arguments: [
    "<!--\nRust\n-->\nGo", "```swift\nlet rust = Redis()\n```\nGo", "~~~\nRust\n~~~\n\nGo",
    "---\ntags: Rust, Redis\n---\nGo", "<pre>\nRust\n</pre>\nGo", "[//]: # (Rust)\nGo",
    "<style>\n.rust { }\n</style>\nGo", "<!-- Rust --> Go <!-- Redis -->",
  ])
  func `hides what no reader of a text sees`(text: String) throws {
    #expect(try TextSamples.background(text).subjects == ["skills: Go"])
  }

  @Test func `around a whole text hides nothing`() throws {
    let found = try TextSamples.background("```\n# Skills\n- Go\n- Kafka\n```\n")
    #expect(found.subjects == ["skills: Go", "skills: Kafka"])
  }

  @Test(arguments: [
    "- Go\n- Kafka", "* Go\n* Kafka", "• Go\n• Kafka", "‣ Go\n◦ Kafka", "– Go\n– Kafka",
    "▪Go\n▪Kafka", "1. Go\n2. Kafka", "1) Go\n2) Kafka", "•\nGo\n•\nKafka", "+ Go\n+ Kafka",
    "<li>Go</li>\n<li>Kafka</li>", "| Go |\n| Kafka |",
  ])
  func `sets lists in many ways`(text: String) throws {
    #expect(try TextSamples.background(text).subjects == ["skills: Go", "skills: Kafka"])
  }

  @Test(arguments: [
    "# Skills\nGo", "##Skills\nGo", "### Skills ###\nGo", "Skills\n======\nGo",
    "Skills\n------\nGo", "**Skills**\nGo", "__Skills:__\nGo", "SKILLS\nGo", "Skills:\nGo",
    "Skills\nGo", "<h2>Skills</h2>\nGo", "======\nSkills\n======\nGo", "Skills: Go",
    "- Skills\n  - Go",
    "🛠 Skills\nGo", "1. Skills\n   - Go", "SKILLS\n..........\nGo", "**My technical skills**\nGo",
  ])
  func `sets headings in many ways`(text: String) throws {
    #expect(try TextSamples.background(text).subjects == ["skills: Go"])
  }
}

@Suite struct `Lines that a page broke` {
  @Test(arguments: [
    (
      "I ran a message broker for forty services that handled orders\nand payments with Kafka",
      "I ran a message broker for forty services that handled orders and payments with Kafka"
    ),
    (
      "I ran the inter-\nnational shop on Kuber-\nnetes.",
      "I ran the international shop on Kubernetes."
    ),
    ("I have built event-\ndriven services.", "I have built event-driven services."),
    ("I have passed the CI-\nCD course.", "I have passed the CI-CD course."),
    ("I know Kafka,\nRedis and Go.", "I know Kafka, Redis and Go."),
  ])
  func `are joined`(text: String, joined: String) throws {
    #expect(try TextSamples.background(text).passages.map(\.text) == [joined])
  }

  @Test(arguments: ["python\npostgres\nkafka", "Python\nPostgres\nKafka", "- python\n- kafka"])
  func `are not taken for broken where each is an item`(text: String) throws {
    let found = try TextSamples.background(text)
    #expect(found.passages.count == text.split(separator: "\n").count)
  }

  @Test func `begin at the line where the first stands`() throws {
    let text = "\n\n- I ran a message broker for forty services\n  with Kafka\n- I ran Redis"
    #expect(
      try TextSamples.background(text).lines == [
        "line 3, note: I ran a message broker for forty services with Kafka",
        "line 5, note: I ran Redis",
      ])
  }
}
