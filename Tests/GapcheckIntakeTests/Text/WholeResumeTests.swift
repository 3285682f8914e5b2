import GapcheckIntake
import Testing

/// Whole texts, from the name to the hobbies; the texts are in `ResumeTexts`.
@Suite struct `A whole résumé` {
  @Test func `in markdown`() throws {
    let found = try TextSamples.background(ResumeTexts.markdown)
    #expect(found.name == "Robin Example" && found.headline == "Senior Backend Engineer")
    #expect(
      found.jobLines == [
        "Senior Backend Engineer @ A payments company, 2019-03 to now, line 14",
        "Platform engineer @ A retailer, 2016-02 to 2019-02, line 23",
      ])
    #expect(
      found.projectLines == [
        "queue-lab, -, https://github.com/example/queue-lab, line 30",
        "Trace viewer, https://trace.example.com, -, line 31",
      ])
    #expect(
      found.studyLines == [
        "degree: BSc Computer Science, A University",
        "certificate: Certified Kubernetes Administrator",
      ])
    #expect(
      found.lines == [
        "line 9, summary: Backend engineer with eight years in payments. I care about PostgreSQL and observability.",
        "line 16, job 0: Moved the ledger from MySQL to PostgreSQL without downtime",
        "line 17, job 0: Ran Kafka for 40 services; kept p99 under 50 ms",
        "line 19, job 0: Tech stack: Go, Kafka, PostgreSQL, Kubernetes",
        "line 26, job 1: Kept Jenkins and Terraform in order.",
        "line 30, project 0: queue-lab — a small message queue in Go",
        "line 31, project 1: Trace viewer - shows OpenTelemetry traces",
        "line 35, skills: Go, Python, SQL", "line 36, skills: PostgreSQL, Redis",
        "line 40, skills (Familiar with): Terraform, Ansible",
        "line 43, skills (No experience with): Ray", "line 46, skills (learning): vLLM",
        "line 49, skills (Want to learn): Triton",
      ])
  }

  @Test func `pasted from a PDF`() throws {
    let found = try TextSamples.background(ResumeTexts.pasted)
    #expect(found.name == "ROBIN EXAMPLE" && found.headline == "Senior Software Engineer")
    #expect(
      found.jobLines == [
        "Senior Software Engineer @ A payments company, 2020-01 to now, line 10",
        "Software Engineer @ A retailer, 2015-03 to 2019-12, line 18",
      ])
    #expect(found.studyLines == ["degree: MSc Computer Science"])
    #expect(
      found.lines == [
        "line 6, summary: Software engineer with ten years of experience in distributed systems and data-intensive services.",
        "line 13, job 0: Berlin, Germany",
        "line 14, job 0: Designed an event-driven architecture on Kafka that handles 12,000 events a second and replaced nightly batch jobs",
        "line 16, job 0: Introduced OpenTelemetry tracing across thirty services, which cut the mean time to recovery by half",
        "line 21, job 1: Built REST APIs with Java and Spring Boot for the order system",
        "line 22, job 1: Operated PostgreSQL and Redis",
        "line 31, skills: Java, Go, Python", "line 32, skills: PostgreSQL, Redis, Cassandra",
        "line 33, skills: AWS, Docker, Kubernetes, Terraform",
        "line 35, skills (Familiar with): Rust, Scala",
      ])
  }

  @Test func `from the page of a network for careers`() throws {
    let found = try TextSamples.background(ResumeTexts.network)
    #expect(
      found.name == "Robin Example" && found.headline == "Staff Engineer at A payments company")
    #expect(
      found.jobLines == [
        "Staff Engineer @ A payments company, 2022-01 to now, line 18",
        "Senior Engineer @ -, 2021-09 to 2022-01, line 24",
        "Software Engineer @ A retailer, 2016-03 to 2021-08, line 27",
      ])
    #expect(
      found.studyLines == [
        "certificate: AWS Certified Solutions Architect – Associate",
        "degree: Master of Science - MS, Computer Science",
      ])
    #expect(
      found.subjects.filter { $0.hasPrefix("skills") } == [
        "skills: Kubernetes", "skills: Terraform", "skills: Go",
      ])
    #expect(found.subjects.contains("job 2: Java services on PostgreSQL."))
  }

  @Test func `in German`() throws {
    let found = try TextSamples.background(ResumeTexts.german)
    #expect(found.name == "Robin Beispiel" && found.headline == "Softwareentwickler Backend")
    #expect(
      found.jobLines == [
        "Senior Softwareentwickler @ Beispiel Zahlungen GmbH, 2019-03 to now, line 10",
        "Java-Entwickler @ Ein Versandhändler, 2015-01 to 2019-12, line 15",
      ])
    #expect(found.studyLines == ["degree: Master Informatik, Universität Beispiel"])
    #expect(
      found.subjects == [
        "job 0: Umstellung des Hauptbuchs von MySQL auf PostgreSQL",
        "job 0: Betrieb von Kafka für 40 Dienste", "job 0: Technologien: Go, Kafka, PostgreSQL",
        "job 1: Entwicklung von REST-Schnittstellen mit Java und Spring Boot",
        "skills: Java, Go, Python", "skills: PostgreSQL (sehr gut), Redis (Grundkenntnisse)",
        "skills (Grundkenntnisse): Terraform", "skills (Grundkenntnisse): Ansible",
        "skills (Lernziele): vLLM und Ray",
      ])
  }

  @Test func `in French`() throws {
    let found = try TextSamples.background(ResumeTexts.french)
    #expect(found.name == "Camille Exemple" && found.headline == "Développeur backend senior")
    #expect(
      found.jobLines == [
        "Développeur backend senior @ Exemple Paiements, 2019-01 to now, line 6",
        "Ingénieur logiciel @ Un détaillant, 2015-01 to 2018-12, line 11",
      ])
    #expect(
      found.subjects == [
        "job 0: Migration de MySQL vers PostgreSQL.",
        "job 0: Environnement technique : Go, Kafka, PostgreSQL",
        "job 1: Développement d'API REST en Java", "skills: Java, Go",
        "skills (Notions): Terraform, Ansible",
      ])
    #expect(found.studyLines == ["degree: Master informatique, Université Exemple"])
  }

  @Test func `in Spanish`() throws {
    let found = try TextSamples.background(ResumeTexts.spanish)
    #expect(
      found.jobLines == [
        "Desarrolladora backend @ Una empresa de pagos, 2019-03 to now, line 5",
        "Administradora de bases de datos @ Un banco, 2014-01 to 2018-12, line 9",
      ])
    #expect(
      found.subjects == [
        "job 0: Diseño de APIs REST con Go y PostgreSQL", "job 0: Tecnologías: Kafka, Docker",
        "job 1: Mantenimiento de Oracle y PL/SQL", "skills: Go, Python",
        "skills (Básico): Terraform", "skills (Quiero aprender): Kubernetes",
      ])
  }
}
