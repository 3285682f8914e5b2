import Testing

@testable import GapcheckCore

/// What one line of a skill list says, beside names.
@Suite struct `A line of a skill list` {
  private func levels(_ line: String) throws -> [String] {
    let facts = try Facts(json: #"{ "skills": ["\#(line)"] }"#)
    return facts.statements.map { "\(Embedded.taxonomy[$0.skill].id) \($0.level)" }
  }

  @Test(arguments: [
    ("Docker / Kubernetes", ["docker-containers 2", "kubernetes-operations 2"]),
    ("Docker/Kubernetes", ["docker-containers 2", "kubernetes-operations 2"]),
    ("Docker and Kubernetes", ["docker-containers 2", "kubernetes-operations 2"]),
    (
      "Docker, Kafka & SQL",
      ["docker-containers 2", "message-queues-streaming 2", "relational-databases 2"]
    ),
    (
      "Docker / Kafka, SQL",
      ["docker-containers 2", "message-queues-streaming 2", "relational-databases 2"]
    ),
    ("AWS (ECS, EC2)", ["cloud-platforms 2"]),
    ("AWS (S3, Lambda)", ["cloud-platforms 2", "serverless 2"]),
    ("Node/NodeJs/Node.js", ["general-purpose-languages 2"]),
    ("C/C++", ["general-purpose-languages 2"]),
    ("TCP/IP", ["networking-dns-tls 2"]),
    (
      "Kafka/TCP/IP/PL/SQL",
      ["message-queues-streaming 2", "networking-dns-tls 2", "relational-databases 2"]
    ), ("CI/CD", ["ci-cd 2"]),
    ("PL/SQL", ["relational-databases 2"]),
    ("CI/CD/Docker", ["ci-cd 2", "docker-containers 2"]),
    ("advanced CI/CD and Docker", ["ci-cd 3", "docker-containers 3"]),
    ("Databases: MySQL, Redis", ["relational-databases 2", "caching 2"]),
    ("Languages: Java, Python", ["general-purpose-languages 2", "python-engineering 2"]),
    (
      "Expert: Java; Familiar: Kafka",
      ["general-purpose-languages 4", "message-queues-streaming 1"]
    ),
    (
      "Java | SQL • Kafka",
      ["general-purpose-languages 2", "relational-databases 2", "message-queues-streaming 2"]
    ),
    ("Run:ai, Slurm", ["gpu-scheduling 2"]), ("- Kafka", ["message-queues-streaming 2"]),
    ("Python (Django, Flask)", ["python-engineering 2"]),
    ("Java (8/11/17)", ["general-purpose-languages 2"]),
    ("CI/CD with GitHub Actions and Jenkins", ["ci-cd 2"]),
    ("Docker with Kafka", ["docker-containers 2", "message-queues-streaming 2"]),
    ("advanced Docker using Kafka", ["docker-containers 3", "message-queues-streaming 3"]),
    ("Docker 7/10, Kafka 3/10", ["docker-containers 2", "message-queues-streaming 1"]),
    ("Docker/Kafka 7/10", ["docker-containers 2", "message-queues-streaming 2"]),
    ("Docker 90%, Kafka (25%)", ["docker-containers 3", "message-queues-streaming 1"]),
    ("Docker: 100%", ["docker-containers 4"]),
  ])
  func `is taken apart`(line: String, expected: [String]) throws {
    #expect(try levels(line) == expected)
    #expect(try Facts(json: #"{ "skills": ["\#(line)"] }"#).unrecognized.isEmpty)
  }

  @Test(arguments: [
    ("Terraform: advanced", 3), ("Terraform (beginner)", 1), ("Terraform - expert", 4),
    ("basic Terraform", 1),
    ("advanced Terraform", 3), ("expert in Terraform", 4), ("solid Terraform", 2),
    ("working knowledge of Terraform", 2), ("familiar with Terraform", 1),
    ("proficient in Terraform", 3),
    ("strong experience with Terraform", 3), ("hands-on Terraform", 2), ("Terraform basics", 1),
    ("basic knowledge of Terraform", 1), ("Terraform, advanced", 3), ("Terraform experience", 2),
    ("exposure to HashiCorp Terraform", 1), ("Terraform: 3", 3), ("Terraform: 3/4", 3),
    ("Terraform (3)", 3),
    ("Terraform - 3", 3), ("Terraform (3/4)", 3), ("lead Terraform", nil), ("Terraform lead", nil),
    ("some Terraform", 1), ("Terraform (played around with it)", 1), ("Terraform, not much", 1),
    ("Terraform, long ago", 1), ("Terraform (no production use)", 1), ("Terraform 5/10", 2),
    ("Terraform (9/10)", 3), ("Terraform: 3/5", 2), ("Terraform 5/5", 4), ("Terraform 4.5/5", 3),
    ("Terraform ★★★☆☆", 2), ("Terraform ★★★★★", 4), ("Terraform 1/5", 1), ("Terraform 0/5", 0),
    ("Terraform 11/10", 2), ("Terraform, no certification", 2), ("Terraform (not certified)", 2),
    ("Terraform without certification", 2), ("Terraform, not an expert", 2),
    ("not an expert in Terraform", 2), ("no Terraform", nil), ("Terraform, no experience", nil),
  ])
  func `states a level in words or a digit`(line: String, level: Int?) throws {
    #expect(try levels(line) == level.map { ["infrastructure-as-code \($0)"] } ?? [])
  }

  @Test(arguments: [
    (
      "Kafka (5 years), learning: Terraform",
      ["message-queues-streaming 3", "infrastructure-as-code 1"]
    ),
    ("Kafka (5 years), want to learn: Terraform", ["message-queues-streaming 3"]),
    ("Kafka: advanced", ["message-queues-streaming 3"]),
    ("Kafka, Terraform: advanced", ["message-queues-streaming 3", "infrastructure-as-code 3"]),
  ])
  func `labels what follows a colon and not what stands before its comma`(
    line: String, expected: [String]
  ) throws {
    #expect(try levels(line) == expected)
  }

  @Test(arguments: [
    ("Java, 8 years", 8000), ("Java 8 years", 8000), ("Java 8, 5 years", 5000), ("Java 5y", 5000),
    ("5+ years of Java", 5000),
    ("Java (5 years)", 5000), ("Java (5+ yrs)", 5000), ("Java: 5 years", 5000),
    ("Java - 1.5 years", 1500), ("Java (1,5 years)", 1500),
    ("over 5 years of experience with Java", 5000), ("Java for 5 years", 5000),
    ("Java - 6 months", 500), ("Java (since 2018)", 8000),
    ("Java since 2018", 8000), ("since 2018: Java", 8000), ("Java, 5-7 years", 5000),
    ("Java, seit 2020", 6000),
  ])
  func `states years of use, counted from the day of the audit`(line: String, years: Int) throws {
    let facts = try Facts(json: #"{ "skills": ["\#(line)"] }"#)
    #expect(facts.statements.map(\.skill) == [Embedded.skill("general-purpose-languages").index])
    guard case .years(years)? = facts.statements.first?.origin else {
      Issue.record("\(facts.statements)")
      return
    }
    #expect(facts.unrecognized.isEmpty)
  }

  @Test(arguments: [
    ("Rust (2021-2023)", "Rust", 2, "2023-12"), ("Rust 2021–2023", "Rust", 2, "2023-12"),
    ("MySQL (DBA for 4 years)", "MySQL", 4, nil),
  ])
  func `is quoted by the name alone`(line: String, name: String, years: Int, last: String?) throws {
    let facts = try Facts(json: #"{ "skills": ["\#(line)"] }"#)
    #expect(facts.statements.map(\.name) == [name])
    #expect(facts.statements.map { $0.lastUsed.map { "\($0)" } } == [last])
    guard case .years(years * 1000)? = facts.statements.first?.origin else {
      Issue.record("\(facts.statements)")
      return
    }
  }

  @Test func `leaves a stated last use as it is`() throws {
    let facts = try Facts(
      json: #"{ "skills": [{ "skill": "Rust (2021-2023)", "lastUsed": "2025" }] }"#)
    #expect(facts.statements.map { $0.lastUsed.map { "\($0)" } } == ["2025-12"])
  }

  @Test func `is read basic where a subject is said to be`() throws {
    #expect(try levels("Machine learning basics") == ["supervised-learning-basics 1"])
  }

  @Test(arguments: ["Java 8", "Java 17", "Java (17)", "Java since 3018", "Java since 18"])
  func `states no years by a version or a year to come`(line: String) throws {
    let facts = try Facts(json: #"{ "skills": ["\#(line)"] }"#)
    for statement in facts.statements {
      guard case .assumed = statement.origin else {
        Issue.record("\(statement)")
        return
      }
    }
  }

  @Test(arguments: [
    "currently learning Elixir", "learning Elixir", "Elixir (learning)", "Elixir: learning",
    "Elixir, in progress", "studying Elixir", "still learning advanced Elixir", "new to Elixir",
    "learning Elixir for 3 years", "currently learning: Elixir", "Elixir - currently learning",
  ])
  func `says what is being learned, at level 1 at most`(line: String) throws {
    let facts = try Facts(json: #"{ "skills": ["\#(line)"] }"#)
    #expect(facts.statements.map(\.level) == [.aware])
    #expect(facts.assumptions.contains { if case .learning = $0 { true } else { false } })
  }

  @Test(arguments: [
    (#"{ "skill": "learning Elixir", "level": 3 }"#, 1),
    (#"{ "skill": "Elixir", "level": "learning" }"#, 1),
    (#"{ "skill": "Elixir", "level": "currently studying" }"#, 1),
    (#"{ "skill": "learning Elixir", "level": 0 }"#, 0),
  ])
  func `caps a stated level while it is being learned`(entry: String, level: Int) throws {
    let facts = try Facts(json: #"{ "skills": [\#(entry)] }"#)
    #expect(facts.statements.map(\.level) == [Level(whole: level)])
    #expect(facts.diagnostics.isEmpty)
  }

  @Test(arguments: [
    "want to learn Kubernetes", "Kubernetes (want to learn)", "no Kubernetes experience",
    "no Kubernetes",
    "No experience with Kubernetes", "not Kubernetes", "would like to learn Kubernetes",
    "interested in Kubernetes",
    "Kubernetes: never used", "never used Kubernetes", "Kubernetes - no experience",
    "Kubernetes (none)",
  ])
  func `says what is not held`(line: String) throws {
    let json = #"{ "yearsOfExperience": 8, "skills": ["\#(line)"] }"#
    let facts = try Facts(json: json)
    #expect(facts.statements.isEmpty && facts.evidence.isEmpty && facts.unrecognized.isEmpty)
    #expect(facts.assumptions.contains(.notHeld(name: said(facts), path: "skills[0]")))
    // Years of backend work stand for it only where nothing is said.
    #expect(try SkillAssessment(json: json)["kubernetes-operations"].claimed == .none)
  }

  private func said(_ facts: Facts) -> String {
    for case .notHeld(let name, _) in facts.assumptions { return name }
    return ""
  }

  @Test(arguments: [
    ("no Kubernetes, but Docker", ["docker-containers 2"]),
    ("No Kubernetes but Docker", ["docker-containers 2"]),
    ("no Docker or Kubernetes", []),
    ("learning Rust and Kafka", ["general-purpose-languages 1", "message-queues-streaming 1"]),
    ("learning Rust, Kafka", ["general-purpose-languages 1", "message-queues-streaming 1"]),
    ("Rust (learning), Kafka", ["general-purpose-languages 1", "message-queues-streaming 2"]),
    ("learning Rust; Kafka", ["general-purpose-languages 1", "message-queues-streaming 2"]),
    (
      "Java 8 years and Kafka 5 months",
      ["general-purpose-languages 3", "message-queues-streaming 1"]
    ),
    ("Java: expert, Kafka: basic", ["general-purpose-languages 4", "message-queues-streaming 1"]),
    (
      "Java (8 years), Kafka (1 year)",
      ["general-purpose-languages 3", "message-queues-streaming 2"]
    ),
    ("Docker, SQL: intermediate", ["docker-containers 2", "relational-databases 2"]),
    ("Docker, SQL: basic", ["docker-containers 1", "relational-databases 1"]),
    ("good SQL, Kafka", ["relational-databases 2", "message-queues-streaming 2"]),
    ("expert SQL, Kafka", ["relational-databases 4", "message-queues-streaming 2"]),
  ])
  func `says each thing of the names that it stands with`(line: String, expected: [String]) throws {
    #expect(try levels(line) == expected)
  }

  @Test(arguments: [
    "deep learning", "machine learning", "learning to rank", "zero trust", "No-code", "Basic auth",
    "Lead generation",
  ])
  func `is left alone where it is a name as a whole`(name: String) throws {
    let facts = try Facts(json: #"{ "skills": ["\#(name)"] }"#)
    #expect(facts.statements.count + facts.outsideScope.count == 1)
    #expect(facts.assumptions.allSatisfy { if case .notHeld = $0 { false } else { true } })
    #expect(facts.assumptions.allSatisfy { if case .learning = $0 { false } else { true } })
  }

  @Test(arguments: ["Java, Foobar", "Foobar / Java", "Java (Foobar)", "expert in Java and Foobar"])
  func `is told of the part that is unknown`(line: String) throws {
    let facts = try Facts(json: #"{ "skills": ["\#(line)"] }"#)
    #expect(facts.statements.count == 1)
    #expect(facts.unrecognized.map(\.name) == ["Foobar"])
  }

  @Test func `counts its evidence once for each skill`() throws {
    let facts = try Facts(
      json:
        #"{ "skills": [{ "skill": "AWS (ECS, EC2 basics)", "evidence": [{ "kind": "work" }] }] }"#)
    #expect(facts.evidence.count == 1)
  }

  @Test(
    .timeLimit(.minutes(1)),
    arguments: [
      ",", "/", " and ", "(", ")", " no ", ": ", " - ", "5 years ", "Java, ", "learning ",
    ])
  func `is read in time whatever its length`(text: String) throws {
    let line = String(repeating: text, count: 20_000 / text.count)
    let facts = try Facts(json: #"{ "skills": ["\#(line)", "Java\#(line)"] }"#)
    #expect(facts.statements.count + facts.unrecognized.count > 0)
  }
}
