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
    ("SQL", "relational-databases"), ("PostgreSQL", "relational-databases"),
    ("Go", "general-purpose-languages"), ("MongoDB", "nosql-databases"),
    ("Java", "general-purpose-languages"), ("JavaScript", "general-purpose-languages"),
    ("Node", "general-purpose-languages"), ("NodeJS", "general-purpose-languages"),
    ("Node.js", "general-purpose-languages"), ("C#", "general-purpose-languages"),
    ("C++", "general-purpose-languages"), ("K8s", "kubernetes-operations"),
    ("kubernetes", "kubernetes-operations"), ("ArgoCD", "ci-cd"), ("Argo-CD", "ci-cd"),
    ("CI/CD", "ci-cd"), ("Java 17", "general-purpose-languages"),
    ("Python 3.12", "python-engineering"),
    ("PostgreSQL v16", "relational-databases"), ("vllm-serving", "vllm-serving"),
  ])
  func `a name that people write means its skill`(name: String, id: String) {
    #expect(Embedded.taxonomy.names.skill(written: name) == Embedded.skill(id).index)
  }

  @Test(arguments: [
    "Kuberntes", "COBOL-85 mainframes", "React", "Mong", "SQLL", "Javas", "", "17", "v3",
    "Postgre SQL 1 x y",
    "not SQL", "Kubernetes and SQL",
  ])
  func `what is only like a name means no skill`(name: String) {
    #expect(Embedded.taxonomy.names.skill(written: name) == nil)
  }

  @Test(arguments: [
    ("Kuberntes", "kubernetes-operations"), ("Postgress", "relational-databases"),
    ("Terrafrom", "infrastructure-as-code"), ("Pyhton", "python-engineering"),
  ])
  func `a slip is suggested first and never taken`(name: String, id: String) throws {
    let facts = try Facts(json: #"{ "skills": ["\#(name)"] }"#)
    #expect(facts.statements.isEmpty)
    #expect(facts.unrecognized.map(\.name) == [name])
    #expect(facts.unrecognized[0].nearest.first == id)
    #expect(facts.diagnostics.map(\.severity) == [.warning])
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
    ("AWS (ECS, EC2)", ["cloud-platforms 2", "cloud-platforms 2", "cloud-platforms 2"]),
    ("Docker / Kubernetes", ["docker-containers 2", "kubernetes-operations 2"]),
    ("Docker/Kubernetes", ["docker-containers 2", "kubernetes-operations 2"]),
    ("Docker and Kubernetes", ["docker-containers 2", "kubernetes-operations 2"]),
    (
      "Docker, Kafka & SQL",
      ["docker-containers 2", "message-queues-streaming 2", "relational-databases 2"]
    ),
    ("CI/CD: advanced", ["ci-cd 3"]), ("CI/CD", ["ci-cd 2"]),
    ("C/C++", ["general-purpose-languages 2"]),
    ("k8s (5 years)", ["kubernetes-operations 3"]), ("k8s (3+ yrs)", ["kubernetes-operations 3"]),
    ("k8s (1.5 years)", ["kubernetes-operations 2"]), ("k8s - 4 months", []),
    ("Terraform: advanced", ["infrastructure-as-code 3"]),
    ("Terraform (beginner)", ["infrastructure-as-code 1"]),
    ("Terraform - expert", ["infrastructure-as-code 4"]),
    ("Docker, SQL: intermediate", ["docker-containers 2", "relational-databases 2"]),
    ("Java 17", ["general-purpose-languages 2"]),
  ])
  func `a line of a skill list is taken apart`(line: String, expected: [String]) throws {
    let facts = try Facts(json: #"{ "skills": ["\#(line)"] }"#)
    let found = facts.statements.map { "\(Embedded.taxonomy[$0.skill].id) \($0.level)" }
    #expect(found == expected)
  }

  @Test(arguments: ["Terraform: 3", "Terraform: 3/4", "Terraform (3)", "Terraform - 3"])
  func `a digit after a name is its level`(line: String) throws {
    let facts = try Facts(json: #"{ "skills": ["\#(line)"] }"#)
    #expect(facts.statements.map(\.level) == [Level(whole: 3)])
  }

  @Test(arguments: ["SQL", "PostgreSQL, MongoDB", "Kuberntes", "K8s: expert"])
  func `every word of a line is used or reported`(line: String) throws {
    let facts = try Facts(json: #"{ "skills": ["\#(line)"] }"#)
    #expect(facts.statements.count + facts.unrecognized.count + facts.outsideScope.count >= 1)
  }

  @Test(arguments: [
    ("implementing REST endpoints", "t-api-crud"), ("fixing bugs", "t-gen-ticket-fix"),
    ("writing unit tests", "t-api-tests"), ("Write a unit test", "t-api-tests"),
    ("upgrading Kubernetes clusters", "t-plat-k8s-manage"), ("writing SQL", "t-dat-transform"),
    ("code reviews", "t-gen-review"), ("capacity planning", "t-plat-autoscale"),
  ])
  func `a task is known whatever its grammar`(phrase: String, id: String) throws {
    let facts = try Facts(json: #"{ "skills": [], "tasks": ["\#(phrase)"] }"#)
    #expect(facts.tasks.map { Embedded.taxonomy.tasks[$0.index].id.text } == [id])
  }

  @Test(arguments: ["herding cats", "write poems", "fix the coffee machine", "string theory"])
  func `a task of other words stays unknown`(phrase: String) throws {
    let facts = try Facts(json: #"{ "skills": [], "tasks": ["\#(phrase)"] }"#)
    #expect(facts.tasks.isEmpty && facts.unrecognized.count == 1)
  }
}
