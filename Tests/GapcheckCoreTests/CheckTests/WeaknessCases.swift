import GapcheckCore
import Testing

/// A profile with a weakness, where it is told, and a profile that differs by little and has none.
struct WeaknessCase: Sendable, CustomTestStringConvertible {
  let code: ProblemCode
  let found: String
  let narrowlyNot: String
  /// The text at which the weakness is told; the first such text of the profile.
  let place: String

  var testDescription: String { code.rawValue }

  init(_ code: ProblemCode, _ found: String, not narrowlyNot: String, at place: String) {
    (self.code, self.found, self.narrowlyNot, self.place) = (code, found, narrowlyNot, place)
  }

  /// Profiles of skills alone.
  init(_ code: ProblemCode, skills found: String, not narrowlyNot: String, at place: String) {
    self.init(code, #"{"skills":[\#(found)]}"#, not: #"{"skills":[\#(narrowlyNot)]}"#, at: place)
  }

  /// Profiles of résumé lines alone.
  init(_ code: ProblemCode, bullets found: String, not narrowlyNot: String, at place: String) {
    self.init(
      code, #"{"skills":["Go"],"resume":{"bullets":[\#(found)]}}"#,
      not: #"{"skills":["Go"],"resume":{"bullets":[\#(narrowlyNot)]}}"#, at: place)
  }
}

let weaknessCases = [
  WeaknessCase(.emptySkills, skills: "", not: #""Go""#, at: #""skills""#),
  WeaknessCase(
    .missingTasks, #" {"skills":["Go"]}"#, not: #" {"skills":["Go"],"tasks":["CRUD"]}"#, at: "{"),
  WeaknessCase(
    .missingTasks, #"{"skills":["Go"],"tasks":[]}"#, not: #"{"skills":["Go"],"tasks":["CRUD"]}"#,
    at: #""tasks""#),
  WeaknessCase(
    .missingShares, #"{"skills":[],"tasks":[{"task":"CRUD"},"code review"]}"#,
    not: #"{"skills":[],"tasks":[{"task":"CRUD","share":50},"code review"]}"#, at: #""CRUD""#),
  WeaknessCase(
    .missingEvidence, skills: #""Go""#, not: #"{"skill":"Go","evidence":["runs since 2020"]}"#,
    at: #""skills""#),
  WeaknessCase(
    .missingEvidence, #"{"skills":["Go"],"artifacts":[]}"#,
    not: #"{"skills":["Go"],"artifacts":[{"url":"https://example.com"}]}"#, at: #""skills""#),
  WeaknessCase(
    .missingHours, #"{"skills":[]}"#, not: #"{"skills":[],"hoursPerWeek":8}"#, at: "{"),
  WeaknessCase(
    .unprovenLevel, skills: #""Go",{"skill":"vLLM","level":3}"#,
    not: #""Go",{"skill":"vLLM","level":2.9}"#, at: #""vLLM""#),
  WeaknessCase(
    .unprovenLevel, skills: #"{"skill":"vLLM","level":3}"#,
    not: #"{"skill":"vLLM","level":3,"evidence":[{"kind":"work"}]}"#, at: #""vLLM""#),
  WeaknessCase(
    .unprovenLevel, #"{"skills":["vLLM: expert"]}"#,
    not: #"{"skills":["vLLM: expert"],"artifacts":[{"skills":["vLLM"],"deployed":true}]}"#,
    at: #""vLLM"#),
  WeaknessCase(
    .unprovenLevel, skills: #""vLLM: expert""#, not: #""Copilot: expert""#, at: #""vLLM"#),
  WeaknessCase(
    .inflatedLevels, skills: rated(4, "Go", "SQL", "Kafka", "Linux", "Docker"),
    not: rated(4, "Go", "SQL", "Kafka", "Linux"), at: #""Go""#),
  WeaknessCase(
    .inflatedLevels, skills: rated(4, "Go", "SQL", "Kafka", "Linux", "Docker"),
    not: rated(4, "Go", "SQL", "Kafka", "Linux") + "," + rated(3, "Docker"), at: #""Go""#),
  WeaknessCase(
    .inflatedLevels,
    skills: rated(4, "Go", "SQL", "Kafka", "Linux", "Docker", "AWS", "Redis", "Java", "Python")
      + "," + rated(3, "Terraform"),
    not: rated(4, "Go", "SQL", "Kafka", "Linux", "Docker", "AWS", "Redis", "Java")
      + "," + rated(3, "Python", "Terraform"), at: #""Go""#),
  WeaknessCase(
    .uniformLevels,
    skills: rated(3, "Go", "SQL", "Kafka", "Linux", "Docker", "AWS", "Redis", "Java"),
    not: rated(3, "Go", "SQL", "Kafka", "Linux", "Docker", "AWS", "Redis") + "," + rated(2, "Java"),
    at: #""Go""#),
  WeaknessCase(
    .uniformLevels,
    skills: rated(3, "Go", "SQL", "Kafka", "Linux", "Docker", "AWS", "Redis", "Java"),
    not: rated(3, "Go", "SQL", "Kafka", "Linux", "Docker", "AWS", "Redis"), at: #""Go""#),
  WeaknessCase(
    .conflictingLevels, skills: rated(3, "Kubernetes") + "," + rated(2, "k8s"),
    not: rated(3, "Kubernetes") + "," + rated(3, "k8s"), at: #""k8s""#),
  WeaknessCase(
    .conflictingLevels, skills: rated(3, "Prometheus", "Go") + "," + rated(2, "Golang"),
    not: rated(3, "Prometheus", "Go") + "," + rated(2, "Grafana"), at: #""Golang""#),
  WeaknessCase(
    .uncheckableEvidence, skills: #"{"skill":"Go","evidence":[{"kind":"production"}]}"#,
    not: #"{"skill":"Go","evidence":[{"kind":"production","note":"six services"}]}"#,
    at: #""production""#),
  WeaknessCase(
    .uncheckableEvidence, skills: #"{"skill":"Go","evidence":[{"kind":"repo","note":"a tool"}]}"#,
    not:
      #"{"skill":"Go","evidence":[{"kind":"repo","note":"a tool","url":"https://example.com"}]}"#,
    at: #""repo""#),
  WeaknessCase(
    .uncheckableEvidence, skills: #"{"skill":"Go","evidence":[{"reliedOnBy":"all"}]}"#,
    not: #"{"skill":"Go","evidence":[{"reliedOnBy":"all","outcome":"no outage"}]}"#, at: #""Go""#),
  WeaknessCase(
    .unconfirmedLevels, skills: #"{"skill":"Go","level":2,"inferred":"Go, 3 years"},"SQL""#,
    not: #"{"skill":"Go","level":2},"SQL""#, at: #""Go, 3 years""#),
  WeaknessCase(
    .unconfirmedTasks, #"{"skills":[],"tasks":[{"task":"CRUD","inferred":"wrote endpoints"}]}"#,
    not: #"{"skills":[],"tasks":[{"task":"CRUD"}]}"#, at: #""wrote endpoints""#),
  WeaknessCase(
    .unconfirmedYears,
    #"{"skills":[],"yearsOfExperience":7,"inferred":{"yearsOfExperience":"2 jobs"}}"#,
    not: #"{"skills":[],"yearsOfExperience":7,"inferred":{}}"#, at: #""2 jobs""#),
  WeaknessCase(
    .claimWithoutArtifact, bullets: #""Ran SQL","Built RAG over tickets","LLM search""#,
    not: #""Ran SQL","Built RAG over tickets: https://example.com/rag","LLM search""#,
    at: #""Built"#),
  WeaknessCase(
    .claimWithoutArtifact, #"{"skills":[],"resume":{"headline":"AI engineer"}}"#,
    not: #"{"skills":[],"resume":{"headline":"Data engineer"}}"#, at: #""headline""#),
  WeaknessCase(
    .buzzwords, bullets: #""Ran SQL","Leveraged Kafka for orders""#,
    not: #""Ran SQL","Leveraged Kafka for 40,000 orders a minute""#, at: #""Leveraged"#),
  WeaknessCase(
    .buzzwords, bullets: #""Spearheaded 3 innovative products""#,
    not: #""Spearheaded 3 products""#, at: #""Spearheaded"#),
  WeaknessCase(
    .unmeasuredBullets, bullets: #""Ran services","Wrote APIs","Reviewed code""#,
    not: #""Ran four services","Wrote APIs","Reviewed code""#, at: #""Ran"#),
  WeaknessCase(
    .unmeasuredBullets, bullets: #""Ran services","Wrote APIs","Reviewed code""#,
    not: #""Ran services","Wrote APIs""#, at: #""Ran"#),
]

/// Skills of one level, as members of a list.
private func rated(_ level: Int, _ names: String...) -> String {
  names.map { #"{"skill":"\#($0)","level":\#(level)}"# }.joined(separator: ",")
}
