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
}
