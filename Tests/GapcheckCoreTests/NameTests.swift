import Testing

@testable import GapcheckCore

@Suite struct Names {
  @Test(arguments: [
    ("Node.js", "node js"), ("node-js", "node js"), ("  NODE   JS ", "node js"), ("C#", "c#"),
    ("C++", "c++"), ("C", "c"), ("CI/CD", "ci cd"), ("Привет", "привет"), ("...", ""), ("", ""),
    ("k8s", "k8s"), ("日本語", "日本語"),
  ])
  func `a name is compared without case and punctuation`(raw: String, text: String) {
    #expect(NormalizedName(raw).text == text)
  }

  @Test(arguments: [
    ("kubernetes", "kubernetes", 0), ("kuberntes", "kubernetes", 1),
    ("kuebrnetes", "kubernetes", 1),
    ("cat", "cut", 1), ("", "ab", 2), ("abc", "", 3), ("ca", "abc", 3),
  ])
  func `edits are counted, a swap as one`(left: String, right: String, distance: Int) {
    #expect(editDistance(left, right, atMost: 3) == distance)
    #expect(editDistance(right, left, atMost: 3) == distance)
    if distance > 0 { #expect(editDistance(left, right, atMost: distance - 1) == nil) }
  }

  @Test(arguments: [
    "Kuberntes", "COBOL-85 mainframes", "React", "Mong", "SQLL", "Javas", "", "17", "v3",
    "Postgre SQL 1 x y", "not SQL", "Kubernetes and SQL",
  ])
  func `what is only like a name means no skill`(name: String) {
    #expect(Embedded.taxonomy.names.skill(written: name) == nil)
  }

  @Test(arguments: [
    ("Kuberntes", "kubernetes-operations"), ("kuberntes", "kubernetes-operations"),
    ("Postgress", "relational-databases"), ("Terrafrom", "infrastructure-as-code"),
    ("Pyhton", "python-engineering"), ("Javascirpt", "general-purpose-languages"),
    ("Elasticserach", "nosql-databases"), ("Promethues", "observability"),
  ])
  func `a slip is suggested first and never taken`(name: String, id: String) throws {
    let facts = try Facts(json: #"{ "skills": ["\#(name)"] }"#)
    #expect(facts.statements.isEmpty)
    #expect(facts.unrecognized.map(\.name) == [name])
    let suggestion = Suggestion(id: id, name: Embedded.skill(id).name)
    #expect(facts.unrecognized[0].nearest.first == suggestion)
    #expect(facts.diagnostics.map(\.severity) == [.warning])
    #expect(facts.diagnostics[0].message.contains("did you mean \(suggestion.name) (\(id))"))
  }

  @Test func `an unknown name is kept and reported`() throws {
    let facts = try Facts(json: #"{ "skills": ["COBOL-85 mainframes", "SQL"] }"#)
    #expect(facts.unrecognized.map(\.name) == ["COBOL-85 mainframes"])
    #expect(facts.unrecognized[0].path == "skills[0]")
    #expect(facts.statements.count == 1)
  }

  @Test func `a known name outside the scope is noted apart`() throws {
    let facts = try Facts(json: #"{ "skills": ["React", "Vue / SQL"] }"#)
    #expect(facts.outsideScope.map(\.name) == ["React", "Vue"])
    #expect(facts.unrecognized.isEmpty && facts.diagnostics.isEmpty)
    #expect(facts.statements.map(\.name) == ["SQL"])
  }

  @Test(arguments: [
    ("implementing REST endpoints", "t-api-crud"), ("fixing bugs", "t-gen-ticket-fix"),
    ("writing unit tests", "t-api-tests"), ("Write a unit test", "t-api-tests"),
    ("upgrading Kubernetes clusters", "t-plat-k8s-manage"), ("writing SQL", "t-dat-transform"),
    ("code reviews", "t-gen-review"), ("capacity planning", "t-plat-autoscale"),
    ("building RAG pipelines", "t-ai-rag"), ("writing evals", "t-ai-evals"),
    ("prompt engineering", "t-ai-prompts"), ("serving models", "t-ai-serving"),
    ("fine-tuning models", "t-ai-fine-tune"), ("meetings", "t-gen-meetings"),
    ("standups", "t-gen-meetings"), ("meetings and standups", "t-gen-meetings"),
    ("data entry", "t-gen-admin"), ("writing CRUD endpoints", "t-api-crud"),
    ("Terraform changes", "t-plat-write-iac"), ("oncall", "t-onc-triage"),
    ("on-call and incident triage", "t-onc-triage"), ("codereview", "t-gen-review"),
    ("upgrading dependencies", "t-gen-refactor"), ("bugfixing", "t-gen-ticket-fix"),
    ("writing SQL queries", "t-dat-transform"), ("doing code reviews", "t-gen-review"),
    ("integrating third-party APIs", "t-api-glue"), ("testing and cat herding", "t-api-tests"),
  ])
  func `a task is known whatever its grammar`(phrase: String, id: String) throws {
    let facts = try Facts(json: #"{ "skills": [], "tasks": ["\#(phrase)"] }"#)
    #expect(facts.tasks.map { Embedded.taxonomy.tasks[$0.index].id.text } == [id])
  }

  @Test(arguments: [
    "herding cats", "write poems", "fix the coffee machine", "string theory",
    "code reviews and mentoring",
    "meetings, but not standups", "write", "do", "writing and doing",
  ])
  func `a task of other words stays unknown`(phrase: String) throws {
    let facts = try Facts(json: #"{ "skills": [], "tasks": ["\#(phrase)"] }"#)
    #expect(facts.tasks.isEmpty && facts.unrecognized.count == 1)
  }
}
