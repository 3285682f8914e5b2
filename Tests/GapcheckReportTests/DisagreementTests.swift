import GapcheckReport
import Testing

@Suite struct `Disagreements that concern a person` {
  private static func ids(of profile: String) -> [String] {
    ReportOutput.report(of: Array(profile.utf8)).contradictions.map(\.id)
  }

  @Test(arguments: [
    (Example.minimal, "x-13", true), (.halfway, "x-13", true), (.dataEngineer, "x-13", false),
    (.databaseAdministrator, "x-13", false), (.dataEngineer, "x-19", true),
    (.minimal, "x-19", false), (.databaseAdministrator, "x-02", false),
    (.databaseAdministrator, "x-06", true), (.minimal, "x-06", false),
  ])
  func `are listed for the persons they touch`(example: Example, id: String, isListed: Bool) {
    #expect(example.output.report.contradictions.contains { $0.id == id } == isListed)
  }

  @Test func `include the one on the track that was asked for`() {
    let wish = #"{"skills":["Python: advanced"],"target":"applied-ml-engineer"}"#
    let other = #"{"skills":["Python: advanced"],"target":"agent-engineer"}"#
    #expect(Self.ids(of: wish).contains("x-18"))
    #expect(!Self.ids(of: other).contains("x-18"))
  }

  @Test(arguments: [
    ("{\"skills\":[\"Python\"],\"target\":\"deep-databases\"}", "x-06"),
    (
      "{\"skills\":[\"Python\"],\"learning\":[{\"title\":\"A course\",\"kind\":\"course\"}]}",
      "x-14"
    ),
    ("{\"skills\":[\"prompting\"]}", "x-11"), ("{\"skills\":[\"Go\"],\"hoursPerWeek\":8}", "x-22"),
    ("{\"skills\":[\"Go\"],\"tasks\":[\"on-call triage\"]}", "x-04"),
    ("{\"skills\":[\"Go\"],\"tasks\":[\"on-call triage\"]}", "x-23"),
  ])
  func `follow what the profile says, and go with it`(profile: String, id: String) {
    #expect(Self.ids(of: profile).contains(id))
    #expect(!Self.ids(of: #"{"skills":["Go"],"hoursPerWeek":20}"#).contains(id))
  }
}

@Suite struct `What has gone out of date` {
  @Test(arguments: [
    ("TGI", "st-01", true), ("LangChain", "st-06", true), ("Go", "st-06", false),
    ("NVIDIA Triton", "st-09", true), ("Go", "st-09", false),
  ])
  func `is said of skills that the person names`(skill: String, id: String, isListed: Bool) {
    let report = ReportOutput.report(
      of: Array(#"{"skills":["\#(skill)"],"target":"deep-databases"}"#.utf8))
    let item = report.stale.first { $0.id == id }
    #expect((item != nil) == isListed)
    guard let item else { return }
    let page = report.rendered(as: .markdown, options: RenderOptions())
    #expect(page.contains(item.name))
  }
}
