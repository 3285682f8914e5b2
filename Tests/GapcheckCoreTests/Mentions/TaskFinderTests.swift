import Testing

@testable import GapcheckCore

@Suite struct `Tasks in running text` {
  private let finder = TaskFinder(Embedded.taxonomy)

  private func found(in text: String) -> [String] {
    finder.tasks(in: text).map { "\($0.words)=\(Embedded.taxonomy.tasks[$0.task].id)" }
  }

  @Test(arguments: [
    ("Wrote Terraform modules for 12 teams", ["Wrote Terraform modules=t-plat-write-iac"]),
    ("On-call for 40 services", ["On-call for=t-onc-triage"]),
    ("Reviewed pull requests daily", ["Reviewed pull requests=t-gen-review"]),
    ("Built REST APIs in Go", ["Built REST APIs=t-api-crud"]),
    ("Led incident response", ["Led incident response=t-onc-command"]),
    ("Built Grafana dashboards", ["Grafana dashboards=t-onc-dashboards"]),
    ("wrote new runbooks", ["wrote new runbooks=t-onc-runbooks"]),
    ("Upgraded Kubernetes clusters", ["Upgraded Kubernetes clusters=t-plat-k8s-manage"]),
    ("Wrote complex SQL queries", ["Wrote complex SQL=t-dat-transform"]),
    ("Maintained internal services", ["Maintained internal services=t-api-maintain"]),
    ("Gathered requirements", ["Gathered requirements=t-gen-requirements"]),
    ("Mentored junior developers", ["Mentored junior developers=t-gen-mentor"]),
    ("Tuned slow queries", ["Tuned slow queries=t-dba-query-plans"]),
    ("Ran zero-downtime schema changes", ["zero-downtime schema changes=t-dba-apply-migration"]),
    (
      "Wrote unit tests and integration tests",
      ["Wrote unit tests=t-api-tests", "integration tests=t-api-tests"]
    ),
    (
      "Built RAG pipelines, wrote evals",
      ["Built RAG pipelines=t-ai-rag", "wrote evals=t-ai-evals"]
    ),
    (
      "code reviews, capacity planning",
      ["code reviews=t-gen-review", "capacity planning=t-plat-autoscale"]
    ),
    ("Wrote the blameless postmortems", ["Wrote the blameless postmortems=t-onc-postmortem"]),
    ("Broke up the monolith", ["Broke up the monolith=t-api-legacy"]),
  ])
  func `are known whatever their grammar`(text: String, expected: [String]) {
    #expect(found(in: text) == expected)
  }

  @Test(arguments: [
    "Built a time tracking app", "Reduced data entry by half", "A support tickets portal",
    "Documentation", "Testing", "Indexing", "Reporting", "Worked hard and wrote letters",
    "Led a team of six", "Designed furniture", "No on-call", "Never wrote unit tests",
    "Built a design system", "reviewed. Pull requests", "write, tests", "requests pull", "",
    "Increased sales", "Managed budgets and vendors", "Ran the office", "code, review",
  ])
  func `are never read from one word or from other words`(text: String) {
    #expect(found(in: text) == [])
  }

  @Test(arguments: ["wrote tests, reviewed pull requests; on-call", "é on-call, é code reviews"])
  func `cut their words out of the text, in order and apart`(text: String) {
    var end = 0
    for mention in finder.tasks(in: text) {
      #expect(mention.range.lowerBound >= end)
      end = mention.range.upperBound
      #expect(String(decoding: Array(text.utf8)[mention.range], as: UTF8.self) == mention.words)
    }
    #expect(end > 0)
  }

  @Test func `are all found by their own phrases of two words and more`() {
    let words = Embedded.taxonomy.words("plain-task-words")?.words ?? []
    let plain = Set(words.map(TaskStem.init))
    for (position, task) in Embedded.taxonomy.tasks.enumerated() {
      for phrase in task.phrases {
        let stem = TaskStem(NormalizedName(phrase))
        guard stem.count > 1, !plain.contains(stem),
          Embedded.taxonomy.names.task(stem: stem) == position
        else { continue }
        #expect(finder.tasks(in: phrase).map(\.task) == [position], "\(phrase)")
      }
    }
  }
}
