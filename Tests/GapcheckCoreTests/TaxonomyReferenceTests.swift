import GapcheckCore
import Testing

/// What no single entry of a taxonomy shows: repeated ids, references that lead nowhere, parts that
/// a verdict or a plan cannot do without.
@Suite struct `A taxonomy whose parts do not fit together` {
  private func faults(
    in file: String, replacing text: String, by replacement: String
  ) -> [String] {
    let files = Embedded.files.map { name, bytes in
      let json = String(decoding: bytes, as: UTF8.self)
      return name == file
        ? (name, Array(json.replacing(text, with: replacement).utf8)) : (name, bytes)
    }
    do throws(TaxonomyError) {
      _ = try Taxonomy(files: files)
      return []
    } catch {
      return error.problems.map { "\($0.file): \($0.message)" }
    }
  }

  @Test(arguments: [
    ("phases.json", #""id": "build""#, #""id": "buid""#, "unknown phase 'build'"),
    ("resources.json", #""id": "ddia""#, #""id": "dia""#, "unknown resource 'ddia'"),
    ("groups.json", #""id": "serving""#, #""id": "servin""#, "unknown group 'serving'"),
    ("projects.json", #""track": "agent-engineer""#, #""track": "agent""#, "has no project"),
    ("tasks.json", #""id": "t-api-glue""#, #""id": "t-api-crud""#, "used more than once"),
    (
      "skills.json", #""aliases": ["#, #""aliases": ["same name", "#,
      "the name 'same name' already means"
    ),
    ("outside.json", #"["React","#, #"["Kafka","#, "the name 'kafka' already means"),
    ("ambiguous.json", #""name": "Triton""#, #""name": "React""#, "the name 'react' already means"),
    ("ambiguous.json", #""id": "modal""#, #""id": "render""#, "used more than once"),
    ("deepen.json", #""days": 90"#, #""days": 91"#, "no track can be recommended"),
    ("routes.json", #""id": "hybrid""#, #""id": "pivot""#, "'hybrid' is missing"),
    ("evidence.json", #""id": "claim""#, #""id": "claims""#, "'claim' is missing"),
    ("rules.json", #""id": "blocker""#, #""id": "blockers""#, "the rule 'blocker' is missing"),
    ("rules.json", #""id": "ready""#, #""id": "blocker""#, "'blocker' is used more than once"),
    ("effort.json", #""code": "C""#, #""code": "T""#, "'effort' must be one of T, T, P, D"),
    ("model.json", #""value": 90,"#, #""value": 0,"#, "'planDays' must"),
    ("model.json", #""value": 90,"#, #""value": 30,"#, "does not fit into the plan's days"),
    ("model.json", #""value": 0.95,"#, #""value": 0,"#, "'exposureLow' must not be more"),
    ("model.json", #""value": 18,"#, #""value": 0,"#, "'horizonFromMonths' must not be more"),
  ])
  func `is refused with the reason`(
    file: String, text: String, replacement: String, message: String
  ) {
    let found = faults(in: file, replacing: text, by: replacement)
    #expect(found.contains { $0.contains(message) }, "\(found.prefix(3))")
  }
}
