import GapcheckIntake
import Testing

@Suite struct `A project in a text` {
  @Test(arguments: [
    (
      "- **[Queue lab](https://github.com/example/queue)** — a queue in Go",
      "Queue lab, -, https://github.com/example/queue, line 3"
    ),
    (
      "- Trace viewer: shows traces (https://trace.example.com)",
      "Trace viewer, https://trace.example.com, -, line 3"
    ),
    (
      "### Queue lab\nA queue in Go. github.com/example/queue",
      "Queue lab, -, https://github.com/example/queue, line 3"
    ),
    ("Queue lab | GitHub | Go, Kafka\n• Built a queue", "Queue lab, -, -, line 3"),
    ("**Queue lab** (2021)\n\nA queue in Go.", "Queue lab, -, -, line 3"),
    ("Queue lab - a queue in Go.", "Queue lab, -, -, line 3"),
  ])
  func `has its name and addresses`(entry: String, project: String) throws {
    let found = try TextSamples.background("# Projects\n\n\(entry)\n\n# Skills\nGo")
    #expect(found.projectLines == [project])
    #expect(found.passages.contains { $0.subject == .project(0) })
  }

  @Test func `is told from the next, with what stands under each`() throws {
    let text = """
      ## Projects
      - Queue lab — a queue
        - in Go
      - Trace viewer — shows traces
      """
    #expect(
      try TextSamples.background(text).lines == [
        "line 2, project 0: Queue lab — a queue", "line 3, project 0: in Go",
        "line 4, project 1: Trace viewer — shows traces",
      ])
  }
}

@Suite struct `A study in a text` {
  @Test(arguments: [
    (
      "Education\n\nMSc Computer Science, A University, 2012 – 2015",
      ["degree: MSc Computer Science, A University"]
    ),
    (
      "Education\nA University\nMSc Computer Science\n2010 - 2015\nGPA: 1.3",
      ["degree: MSc Computer Science"]
    ),
    (
      "Education\n2010 – 2012  BSc Physics\n2012 – 2015  MSc Physics",
      ["degree: BSc Physics", "degree: MSc Physics"]
    ),
    (
      "Certificates\n- Certified Kubernetes Administrator, 2022\n- Terraform Associate",
      ["certificate: Certified Kubernetes Administrator", "certificate: Terraform Associate"]
    ),
    (
      "Certifications: Certified Kubernetes Administrator",
      ["certificate: Certified Kubernetes Administrator"]
    ),
    ("# Courses\n* Deep learning", ["course: Deep learning"]),
    ("# Publications\n* On queues, 2021", ["publication: On queues"]),
    ("Weiterbildungen\n- Kubernetes-Kurs", ["course: Kubernetes-Kurs"]),
  ])
  func `has its title and kind`(text: String, studies: [String]) throws {
    #expect(try TextSamples.background(text).studyLines == studies)
  }

  @Test func `has the address that its title leads to`() throws {
    let text = "# Certificates\n- [Terraform Associate](https://example.com/badge), 2022"
    #expect(try TextSamples.background(text).studies.map(\.url) == ["https://example.com/badge"])
  }

  @Test(
    arguments: [
      ("# Certificates\nCKA, 2021\nhttps://example.com/cka", ["https://example.com/cka"]),
      ("# Certificates\n- CKA https://example.com/a\n- CKAD", ["https://example.com/a", nil]),
      (
        "# Certificates\nCertifications: [CKA](https://example.com/a), [CKAD](https://example.com/b)",
        ["https://example.com/a", "https://example.com/b"]
      ),
      ("Skills\nGo\n\nCertifications: CKA, [CKAD](https://example.com/b)", [nil, nil]),
    ] as [(String, [String?])])
  func `has its own address and no other`(text: String, urls: [String?]) throws {
    #expect(try TextSamples.background(text).studies.map(\.url) == urls)
  }

  @Test(arguments: [
    ("Kafka in depth (not finished)", false), ("Rust (in progress)", false),
    ("Go — in progress", false), ("Redis, ongoing", false), ("Kafka in depth", true),
    ("Managing work in progress limits", true), ("Planned maintenance", true),
  ])
  func `may be unfinished, which its words tell`(title: String, isFinished: Bool) throws {
    let studies = try TextSamples.background("# Courses\n- \(title)").studies
    #expect(studies.map(\.isFinished) == [isFinished])
    #expect(studies.map(\.teaches) == [isFinished])
  }

  @Test func `keeps what was taught`() throws {
    let text =
      "## Education\n\n### MSc Computer Science\nCoursework: Databases, Distributed systems"
    #expect(
      try TextSamples.background(text).subjects == [
        "study 0: Coursework: Databases, Distributed systems"
      ])
  }
}

@Suite struct `The head of a résumé` {
  @Test(arguments: [
    "Robin Example\nSenior Engineer\nrobin@example.com", "# Robin Example\n\n**Senior Engineer**",
    "Lebenslauf\n\nRobin Example\nSenior Engineer\nTelefon: +49 30 1234567",
    "Robin Example — Senior Engineer",
    "Curriculum Vitae\nRobin Example\n+1 (555) 010-0200\nSenior Engineer",
    "robin@example.com\n\nRobin Example\nSenior Engineer",
  ])
  func `names the person and the job`(head: String) throws {
    let found = try TextSamples.background("\(head)\n\n# Skills\nGo")
    #expect(found.name == "Robin Example" && found.headline == "Senior Engineer")
    #expect(found.subjects == ["skills: Go"])
  }

  @Test(arguments: [
    "Distributed Systems", "Senior Engineer", "robin example", "Kafka Streams", "Hello",
  ])
  func `names nobody where that is unsure`(line: String) throws {
    #expect(try TextSamples.background("\(line)\n\n# Skills\nGo").name == nil)
    #expect(try TextSamples.background("\(line)\n\nI run Kafka for a bank.").name == nil)
  }

  @Test(arguments: [
    "robin@example.com | +49 30 1234567 | Berlin", "Phone: 555 0100",
    "GitHub: https://github.com/example",
    "https://example.com/kafka",
    "[LinkedIn](https://linkedin.com/in/kafka) | [GitHub](https://github.com/redis)",
    "Geburtsdatum: 01.02.1990", "+49 (0)30 123 456 78", "Page 1 of 2", "Location: Berlin, Germany",
  ])
  func `is without how to reach the person`(line: String) throws {
    let found = try TextSamples.background("\(line)\n\n# Skills\nGo\n\n\(line)")
    #expect(found.subjects == ["skills: Go"])
  }
}
