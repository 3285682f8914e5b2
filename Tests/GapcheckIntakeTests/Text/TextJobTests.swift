import GapcheckIntake
import Testing

@Suite struct `A job in a text` {
  @Test(arguments: [
    (
      "Senior Backend Engineer — Example Payments, Berlin (Mar 2019 – Present)",
      "Senior Backend Engineer @ Example Payments, 2019-03 to now"
    ),
    (
      "2019–2021  Platform engineer, a retailer",
      "Platform engineer @ a retailer, 2019-01 to 2021-12"
    ),
    (
      "A payments company\nSenior Engineer | 01/2019 - 12/2020",
      "Senior Engineer @ A payments company, 2019-01 to 2020-12"
    ),
    (
      "Senior Engineer\nA payments company · Full-time\nJan 2020 - Present · 6 yrs 11 mos",
      "Senior Engineer @ A payments company, 2020-01 to now"
    ),
    ("### DBA at A bank\n*12.2014 - present* | Remote", "DBA @ A bank, 2014-12 to now"),
    (
      "### A bank - Operational DBA\n> Las Vegas, NV\n> August 2016 - Current",
      "Operational DBA @ A bank, 2016-08 to now"
    ),
    (
      "### Tech Lead, A clinic | Jun 2021 -- Present | Remote",
      "Tech Lead @ A clinic, 2021-06 to now"
    ),
    (
      "**Site Reliability Engineer**, A bank, 2019 – 2020",
      "Site Reliability Engineer @ A bank, 2019-01 to 2020-12"
    ),
    ("### A bank\n#### Data Engineer\n2019 - 2020", "Data Engineer @ A bank, 2019-01 to 2020-12"),
    ("### Platform engineer at A bank", "Platform engineer @ A bank, ? to ?"),
    ("2018-        A bank ------------------------------ Boston, MA", "- @ A bank, 2018-01 to now"),
    (
      "2015 – 2019    Java-Entwickler\n               Ein Versandhändler",
      "Java-Entwickler @ Ein Versandhändler, 2015-01 to 2019-12"
    ),
    (
      "03/2019 – heute    Senior Softwareentwickler, Beispiel Zahlungen GmbH, Berlin",
      "Senior Softwareentwickler @ Beispiel Zahlungen GmbH, 2019-03 to now"
    ),
    (
      "Développeur backend chez Exemple Paiements\njanvier 2019 - aujourd'hui",
      "Développeur backend @ Exemple Paiements, 2019-01 to now"
    ),
    (
      "Desarrollador backend - Una empresa de pagos (2012 - 2014)",
      "Desarrollador backend @ Una empresa de pagos, 2012-01 to 2014-12"
    ),
    ("Programista | Bank | styczeń 2019 – obecnie", "Programista @ Bank, 2019-01 to now"),
    (
      "* Developer at An aircraft maker 2005 to 2014",
      "Developer @ An aircraft maker, 2005-01 to 2014-12"
    ),
    (
      "| Backend Engineer | A bank | 2019 – 2021 |", "Backend Engineer @ A bank, 2019-01 to 2021-12"
    ),
  ])
  func `begins with its header`(header: String, job: String) throws {
    let found = try TextSamples.background("# Experience\n\n\(header)\n\n- Ran Kafka")
    #expect(found.jobLines == ["\(job), line 3"])
    #expect(found.subjects.last == "job 0: Ran Kafka")
  }

  @Test(arguments: [
    "## Senior Engineer — A bank (2019 – 2021)\n- Ran Kafka",
    "Senior Engineer, A bank, 2019 – 2021\n- Ran Kafka",
    "Senior Engineer\nA bank\n2019 – 2021\n\n- Ran Kafka",
  ])
  func `is found where no heading announces jobs`(text: String) throws {
    let found = try TextSamples.background(text)
    #expect(found.jobLines == ["Senior Engineer @ A bank, 2019-01 to 2021-12, line 1"])
    #expect(found.subjects == ["job 0: Ran Kafka"])
  }

  @Test func `is told from the next by its dates, titles and employers`() throws {
    let text = """
      EXPERIENCE
      Data Engineer
      A startup
      Jan 2025 – Present
      • Built a pipeline on Airflow that classified half a million texts with extensive
      data cleaning.
      Platform Engineer (remote)
      An institute, Nagpur
      Jan 2024 – Dec 2024
      • Ran Kubernetes
      """
    let found = try TextSamples.background(text)
    #expect(
      found.jobLines == [
        "Data Engineer @ A startup, 2025-01 to now, line 2",
        "Platform Engineer (remote) @ An institute, 2024-01 to 2024-12, line 7",
      ])
    #expect(
      found.lines == [
        "line 5, job 0: Built a pipeline on Airflow that classified half a million texts with extensive data cleaning.",
        "line 10, job 1: Ran Kubernetes",
      ])
  }

  @Test(arguments: [
    "**Tech stack:** Go, Kafka", "Technologies: Go, Kafka", "Environment: Go, Kafka",
    "#### Technologies\nGo, Kafka", "**Skills**\nGo, Kafka", "Eingesetzte Technologien: Go, Kafka",
  ])
  func `keeps the tools it was done with`(line: String) throws {
    let found = try TextSamples.background(
      "## Experience\n### Engineer, 2019 – 2020\n- Ran it\n\n\(line)")
    #expect(found.passages.map(\.subject) == [.job(0), .job(0)])
    #expect(found.passages.last?.text.hasSuffix("Go, Kafka") ?? false)
  }

  @Test func `ends where a list of skills has its own label`() throws {
    let text = "EXPERIENCE\nEngineer, A bank, 2019 – 2020\n- Ran it\n\nLanguages: Go, Python"
    #expect(try TextSamples.background(text).subjects == ["job 0: Ran it", "skills: Go, Python"])
  }

  @Test(arguments: [
    "Moved the ledger from 2019 to 2021 because it was slow.", "- Cut costs by half in 2020",
    "Responsibilities:", "Ran Kafka 3.2 since its start, also on call",
  ])
  func `does not begin in the middle of another`(line: String) throws {
    let text =
      "# Experience\n\nEngineer, A bank, 2019 – 2021\n- Ran Kafka\n\n\(line)\n\n- Ran Redis"
    let found = try TextSamples.background(text)
    #expect(found.jobs.count == 1 && found.subjects.last == "job 0: Ran Redis")
  }

  @Test func `may be all that a part about work tells of`() throws {
    let found = try TextSamples.background("## Experience\n\nI ran Kafka for a bank and its shops.")
    #expect(found.jobLines == ["- @ -, ? to ?, line 3"])
    #expect(found.passages.map(\.subject) == [.job(0)])
  }

  @Test func `is none for the good of others, unless it is technical`() throws {
    let text = """
      Experience

      Volunteer, Kafka Summit, 2019 - 2021
      - Helped with Kafka

      Meetup organiser, a Rust club, 2019 - 2021
      - Held talks about Redis

      Volunteer developer, a club, 2019 - 2021
      - Wrote it in Go
      """
    let found = try TextSamples.background(text)
    #expect(found.subjects == ["job 0: Wrote it in Go"])
    #expect(found.jobs.count == 1)
  }

  @Test func `has its achievements under headings of many words`() throws {
    let job = "Experience\n\nBackend Engineer, a bank, 2019 - 2021\n- Ran Go\n\n"
    let heading = "Key Achievements & Technical Highlights"
    #expect(
      try TextSamples.background("\(job)**\(heading)**\n- Cut costs").subjects == [
        "job 0: Ran Go", "job 0: Cut costs",
      ])
    #expect(
      try TextSamples.background("# Robin Example\n\n## \(heading)\n- Cut costs").subjects == [
        "summary: Cut costs"
      ])
  }
}
