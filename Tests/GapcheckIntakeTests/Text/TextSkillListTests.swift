import GapcheckIntake
import Testing

@Suite struct `A list of skills in a text` {
  @Test(arguments: [
    (
      "## Skills\n### Expert\n- Go\n### Basic\n- Kafka",
      ["skills (Expert): Go", "skills (Basic): Kafka"]
    ),
    (
      "Skills\n\nAdvanced:\nGo\nKafka\n\nBasic knowledge:\nRedis",
      ["skills (Advanced): Go", "skills (Advanced): Kafka", "skills (Basic knowledge): Redis"]
    ),
    ("Skills\nFamiliar with: Kafka, Redis", ["skills (Familiar with): Kafka, Redis"]),
    ("Skills\nNo experience with: Kafka", ["skills (No experience with): Kafka"]),
    ("## No experience with\n- Kafka", ["skills (No experience with): Kafka"]),
    (
      "## Skills\n- Expert\n  - Go\n- Basic\n  - Kafka",
      ["skills (Expert): Go", "skills (Basic): Kafka"]
    ),
    (
      "## Skills\n### Expert\n#### Databases\n- Redis\n### Other\n- Kafka",
      ["skills (Expert): Redis", "skills: Kafka"]
    ),
    ("## Skills\n### Languages (advanced)\n- Go", ["skills (advanced): Go"]),
    ("Kenntnisse\nGrundkenntnisse: Kafka", ["skills (Grundkenntnisse): Kafka"]),
    ("COMPÉTENCES\nNotions : Kafka", ["skills (Notions): Kafka"]),
    ("Skills\n5+ years: Go, Kafka", ["skills (5+ years): Go, Kafka"]),
  ])
  func `has the level of its group`(text: String, passages: [String]) throws {
    #expect(try TextSamples.background(text).subjects == passages)
  }

  @Test(arguments: [
    "Skills\nLanguages: Go, Python", "Skills\n**Languages**\nGo, Python", "Languages: Go, Python",
    "## Skills\n### Languages\nGo, Python", "Skills\nLanguages - Go, Python",
    "Skills\nLanguages\tGo, Python",
    "Skills\nMy everyday things: Go, Python", "Kenntnisse\nProgrammiersprachen: Go, Python",
    "## Skills\n| Languages | Go, Python |", "# Languages\n\nGo, Python",
  ])
  func `is without the headings of its groups`(text: String) throws {
    #expect(try TextSamples.background(text).subjects == ["skills: Go, Python"])
  }

  @Test(arguments: [
    "Skills\nGo\n\nLanguages: German, English", "Skills\nGo\n\nSoft skills: patience",
    "Skills\nGo\n\nInterests\nKafka (the writer)", "Skills\nGo\n\nLanguages\nEnglish (fluent)",
  ])
  func `is without what people speak, like and are`(text: String) throws {
    #expect(try TextSamples.background(text).subjects == ["skills: Go"])
  }

  private static let long = "Languages: Go, Python, PostgreSQL, Redis, Kafka, Docker, Linux"

  @Test(arguments: [
    ("Learning: Rust", "skills (learning): Rust"),
    ("**Learning:** Rust", "skills (learning): Rust"),
    ("**Basic** – Rust", "skills (Basic): Rust"), ("learning: Rust", "skills (learning): Rust"),
    ("Cloud: Lambda, S3", "skills: Lambda, S3"), ("AWS: Lambda, S3", "skills: AWS: Lambda, S3"),
    ("2 more things: Rust", "skills: Rust"),
  ])
  func `keeps lines with labels apart, however long the line before is`(
    line: String, passage: String
  ) throws {
    let list = "skills: Go, Python, PostgreSQL, Redis, Kafka, Docker, Linux"
    for before in [Self.long, "- " + Self.long, Self.long + ","] {
      let text = "Skills\n\(before)\n\(before.hasPrefix("-") ? "  " : "")\(line)"
      let found = try TextSamples.background(text).subjects
      #expect(found.last?.lowercased() == passage.lowercased(), "\(text)")
      #expect(found.first?.hasPrefix(list) ?? false, "\(text)")
    }
  }

  @Test func `goes on in a line that has no label`() throws {
    #expect(try TextSamples.background("Skills\n\(Self.long),\nTerraform").subjects.count == 1)
    #expect(try TextSamples.background("Skills\n\(Self.long) and\nTerraform").subjects.count == 1)
  }

  @Test func `keeps what stands beside each name`() throws {
    let text = "Skills\n- Go (5 years)\n- Terraform: advanced\n- Kafka ★★★☆☆\n- API: REST, gRPC"
    #expect(
      try TextSamples.background(text).subjects == [
        "skills: Go (5 years)", "skills: Terraform: advanced", "skills: Kafka ★★★☆☆",
        "skills: REST, gRPC",
      ])
  }

  @Test func `may be a table`() throws {
    let text = """
      | Skill | Level | Years |
      |-------|:-----:|-------|
      | Go | Expert | 8 |
      | Kafka | basic | |
      | Redis | | 2 years |
      """
    #expect(
      try TextSamples.background(text).lines == [
        "line 3, skills: Go (Expert, 8 years)", "line 4, skills: Kafka (basic)",
        "line 5, skills: Redis (2 years)",
      ])
  }

  @Test func `gives its sentences as notes`() throws {
    let text = "Skills\n- Go\n- Most of my code is written in Erlang. I like it."
    #expect(
      try TextSamples.background(text).subjects == [
        "skills: Go", "note: Most of my code is written in Erlang.", "note: I like it.",
      ])
  }

  @Test(arguments: [
    ("## Currently learning\n- Kafka", "skills (learning): Kafka"),
    ("Learning: Kafka", "skills (learning): Kafka"),
    ("Skills\nCurrently learning: Kafka", "skills (learning): Kafka"),
    (
      "# Learning\nI am reading a book on Kafka these days.",
      "wish: I am reading a book on Kafka these days."
    ),
    ("## Want to learn\n- Kafka", "skills (Want to learn): Kafka"),
    ("Want to learn: Rust", "skills (Want to learn): Rust"),
    ("CURRENTLY LEARNING\nRust", "skills (learning): Rust"),
    ("Want to learn\nRust", "skills (Want to learn): Rust"),
    ("TARGET ROLE\nBackend engineer with Kafka", "wish: Backend engineer with Kafka"),
    ("Desired position\nKafka engineer", "wish: Kafka engineer"),
    ("Job objective: to work with Kafka", "wish: to work with Kafka"),
    ("Want to learn\nHow to run Kafka for a bank.", "wish: How to run Kafka for a bank."),
    ("## Learning goals\nKafka", "skills (Learning goals): Kafka"),
    ("### Skills I want to learn\n* Kafka", "skills (Skills I want to learn): Kafka"),
    ("Lernziele\nKafka", "skills (Lernziele): Kafka"),
    ("Je veux apprendre : Kafka", "skills (Je veux apprendre): Kafka"),
    ("Quiero aprender\n- Kafka", "skills (Quiero aprender): Kafka"),
  ])
  func `that is learned or wanted is told apart`(text: String, passage: String) throws {
    #expect(try TextSamples.background(text).subjects == [passage])
  }
}

@Suite struct `A text without headings` {
  @Test(arguments: [
    ("Python\nPostgreSQL\nk8s (5 years)", ["Python", "PostgreSQL", "k8s (5 years)"]),
    ("python, go, kafka, k8s 5 years", ["python, go, kafka, k8s 5 years"]),
    ("Go\nKafka\nOur own thing", ["Go", "Kafka", "Our own thing"]), ("Kafka", ["Kafka"]),
  ])
  func `is a list where its lines are`(text: String, items: [String]) throws {
    #expect(try TextSamples.background(text).subjects == items.map { "skills: \($0)" })
  }

  @Test func `is notes where its lines are sentences`() throws {
    let text = """
      I have been doing k8s for 5 years, mostly helm. Never used Kafka. Want to learn vLLM.
      Databases: Postgres, Redis

      We moved e.g. Node.js services to Go 1.22. It took a year.
      """
    #expect(
      try TextSamples.background(text).lines == [
        "line 1, note: I have been doing k8s for 5 years, mostly helm.",
        "line 1, note: Never used Kafka.", "line 1, note: Want to learn vLLM.",
        "line 2, skills: Postgres, Redis",
        "line 4, note: We moved e.g. Node.js services to Go 1.22.", "line 4, note: It took a year.",
      ])
  }
}
