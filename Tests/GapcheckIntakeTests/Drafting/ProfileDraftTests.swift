import GapcheckCore
import Testing

@testable import GapcheckIntake

@Suite struct `A drafted profile` {
  private func draft(_ background: Background) -> Profile {
    ProfileDraft(background, taxonomy: Embedded.taxonomy, asOf: Embedded.today).profile
  }

  private func draft(_ passages: [Passage], jobs: [Job] = []) -> Profile {
    var background = Background()
    (background.passages, background.jobs) = (passages, jobs)
    return draft(background)
  }

  private func list(_ text: String, level: String? = nil) -> Passage {
    Passage(text, place: "skills[0]", subject: .skills(groupLevel: level))
  }

  private func work(_ text: String, job: Int = 0) -> Passage {
    Passage(text, place: "work[\(job)].highlights[0]", subject: .job(job))
  }

  private let job = Job(
    title: "Backend Engineer", employer: nil,
    period: Period(start: Month(iso: "2023-01"), isCurrent: true), place: "work[0]")

  // MARK: Lists

  @Test func `keeps names as they are written, without a level where none is given`() {
    let profile = draft([list("AWS (ECS, Lambda)"), list("k8s"), list("Underwater basketry")])
    #expect(
      profile.skills.map(\.name.value) == ["AWS", "ECS", "Lambda", "k8s", "Underwater basketry"])
    #expect(profile.skills.allSatisfy { $0.level == nil && $0.inferredFrom == nil })
  }

  @Test(arguments: [
    ("Kubernetes", "Master", 4), ("Kubernetes", "advanced", 3), ("Kubernetes", "80 %", 3),
    ("Kubernetes", "100%", 4), ("Kubernetes", "10 %", 1), ("Kubernetes", "4/5", 3),
    ("Kubernetes", "Fortgeschritten", 3), ("Kubernetes: beginner", nil, 1),
    ("Kubernetes (5 years)", nil, 3), ("Kubernetes", "16+ years", 3), ("Kubernetes", "1 year", 2),
    // The item's own word counts before its group's.
    ("Kubernetes: expert", "beginner", 4),
  ])
  func `reads levels from words, with the words`(text: String, group: String?, level: Int) throws {
    let entry = try #require(draft([list(text, level: group)]).skills.first)
    guard case .number(let read)? = entry.level else {
      Issue.record("no level")
      return
    }
    #expect(read == Level(whole: level))
    #expect(entry.inferredFrom?.value.contains("skills[0]") == true)
  }

  @Test(arguments: ["", "Web", "yes"])
  func `takes words that are no level for none`(group: String) {
    #expect(draft([list("Kubernetes", level: group)]).skills.first?.level == nil)
  }

  // MARK: Work

  @Test func `gives a skill the time and the lines of the work that names it`() throws {
    let profile = draft(
      [list("Kubernetes"), work("Moved 40 services to Kubernetes")], jobs: [job])
    let entry = try #require(profile.skills.first)
    #expect(profile.skills.count == 1 && entry.years == 3900)
    #expect(entry.lastUsed?.value == Month(of: Embedded.today))
    #expect(entry.evidence.map(\.kind?.value) == ["work"])
    #expect(entry.evidence.map(\.outcome) == ["Moved 40 services to Kubernetes"])
    #expect(
      entry.inferredFrom?.value
        == "'Moved 40 services to Kubernetes' at work[0].highlights[0]; work that names it, "
        + "2023-01 to 2026-11")
  }

  @Test func `never reads more than working level from use alone, however long`() {
    let years = Job(
      title: "SRE", employer: nil, period: Period(start: Month(iso: "2010-01"), isCurrent: true),
      place: "work[0]")
    let profile = draft([work("Ran Kubernetes for all teams")], jobs: [years])
    guard case .number(let level)? = profile.skills.first?.level else {
      Issue.record("no level")
      return
    }
    #expect(level == Embedded.taxonomy.model.assumedLevel)
  }

  @Test func `lists what is learned, wanted or denied as such`() {
    let profile = draft([
      Passage("Want to learn vLLM", place: "line 1", subject: .note),
      Passage("Never used Kafka", place: "line 2", subject: .note),
      list("learning Rust"),
    ])
    #expect(
      profile.skills.map { "\($0.name.value) \($0.levelText)" } == ["vLLM 0", "Kafka 0", "Rust 1"])
    #expect(profile.skills[0].inferredFrom?.value == "'Want to learn vLLM' at line 1")
  }

  @Test func `lets what is held stand where another place denies it`() {
    let profile = draft([
      list("Kafka"),
      Passage("No RabbitMQ and no Kafka in the last job", place: "line 2", subject: .note),
    ])
    #expect(profile.skills.map(\.name.value) == ["Kafka"])
    #expect(profile.skills.map(\.levelText) == ["-"])
  }

  @Test func `reads the tasks of the present work alone`() {
    let past = Job(
      title: "DBA", employer: nil,
      period: Period(start: Month(iso: "2010-01"), end: Month(iso: "2012-01")), place: "work[1]")
    let lines = ["Wrote database migrations", "Reviewed pull requests"]
    let profile = draft([work(lines[0], job: 1), work(lines[1])], jobs: [job, past])
    #expect(profile.tasks.count == 1)
    #expect(profile.tasks.first?.inferredFrom?.value.contains(lines[1]) == true)
    #expect(profile.tasks.first?.share == nil)
  }

  @Test func `keeps the lines of the work as bullets, and notes as none`() {
    let profile = draft(
      [
        work("Ran Kafka for 30 teams"),
        Passage("Call the dentist", place: "line 3", subject: .note),
      ],
      jobs: [job])
    #expect(profile.bullets.map(\.value) == ["Ran Kafka for 30 teams"])
  }

  @Test func `makes artifacts of projects and claims nothing about what became of them`() throws {
    var background = Background()
    background.projects = [
      ProjectEntry(title: "Search", url: "https://example.com", place: "projects[0]")
    ]
    background.passages = [
      Passage("RAG with pgvector", place: "projects[0].description", subject: .project(0))
    ]
    let artifact = try #require(draft(background).artifacts.first)
    #expect(artifact.title == "Search" && artifact.url == "https://example.com")
    #expect(artifact.skills.map(\.value) == ["RAG", "pgvector"])
    #expect(!artifact.isDeployed && !artifact.isMonitored && artifact.evaluation == nil)
  }

  @Test func `brings forms of one name together and leaves different tools apart`() {
    let names = ["Redis", "Postgres", "Grafana", "Prometheus", "PostgreSQL", "Redis caching"]
    #expect(
      draft(names.map { list($0) }).skills.map(\.name.value)
        == ["Redis", "Postgres", "Grafana", "Prometheus"])
  }

  @Test(arguments: [
    ("5 years of Python. I have never used Kafka.", ["Python 3", "Kafka 0"]),
    ("Never used Terraform, but 2 years of RabbitMQ.", ["Terraform 0", "RabbitMQ 3"]),
    ("I read a book on Kafka; I run Redis.", ["Kafka 0", "Redis 2"]),
  ])
  func `takes a doubt for its own clause alone`(text: String, expected: [String]) {
    let profile = draft([Passage(text, place: "line 1", subject: .note)])
    #expect(profile.skills.map { "\($0.name.value) \($0.levelText)" } == expected)
  }

  @Test func `takes a change to another project for a contribution and for no artifact`() {
    var background = Background()
    background.projects = [
      ProjectEntry(
        title: "Merged PR to vllm-project/vllm",
        url: "https://github.com/vllm-project/vllm/pull/1234",
        place: "line 3"),
      ProjectEntry(title: "Search", url: "https://example.com", place: "line 4"),
    ]
    let profile = draft(background)
    #expect(profile.artifacts.map(\.title) == ["Search"])
    #expect(profile.contributions.map(\.repository) == ["vllm-project/vllm"])
    #expect(profile.contributions.map(\.status) == [.merged])
  }

  @Test(arguments: [
    "Python, Redis, Kafka (not used)", "Python, Redis, Kafka (never used in production)",
    "Python, Redis, Kafka (jamais utilisé)", "Python, Redis, Kafka (not used since 2005)",
  ])
  func `takes a remark in a list for its own item alone`(text: String) {
    let entries = draft([list(text)]).skills.map { "\($0.name.value) \($0.levelText)" }
    #expect(entries.prefix(2) == ["Python -", "Redis -"])
    #expect(entries.dropFirst(2).allSatisfy { $0 == "Kafka 0" || $0 == "Kafka 1" })
  }

  @Test func `keeps the name that a list gives`() {
    let profile = draft([work("Docker images for all services"), list("Docker")], jobs: [job])
    #expect(profile.skills.map(\.name.value) == ["Docker"])
  }

  @Test(arguments: ["Introduced Kubernetes in 2024", "RAG over our documents"])
  func `gives no years of a whole job where a line cannot mean it`(line: String) {
    let profile = draft([work(line)], jobs: [job])
    #expect(profile.skills.map(\.years) == [nil] && profile.skills[0].lastUsed != nil)
  }

  @Test func `reads no tasks from work that ended long ago`() {
    let past = Job(
      title: "DBA", employer: nil,
      period: Period(start: Month(iso: "2010-01"), end: Month(iso: "2016-01")), place: "work[0]")
    #expect(draft([work("Reviewed pull requests")], jobs: [past]).tasks.isEmpty)
  }

  @Test func `keeps the address of a certificate`() {
    var background = Background()
    background.studies = [
      Study(title: "CKA", kind: .certificate, url: "https://example.com/cka", place: "line 1")
    ]
    #expect(draft(background).learning.map(\.url) == ["https://example.com/cka"])
  }

  @Test func `says the same when it is written and read again`() {
    let profile = draft(
      [list("Kubernetes", level: "Master"), work("Cut cost by 40% with Redis")], jobs: [job])
    let (again, diagnostics) = ProfileDecoder.decode(Array(profile.json.utf8))
    #expect(diagnostics.isEmpty && again?.json == profile.json)
  }
}

extension SkillEntry {
  fileprivate var levelText: String {
    guard case .number(let level)? = level else { return "-" }
    return "\(level)"
  }
}
