import GapcheckCore
import Testing

@testable import GapcheckIntake

@Suite struct `Names with other meanings` {
  /// A résumé with one job and one list of skills, and the names that are left out of its profile.
  private func leftOut(_ names: [String], title: String?) -> [String] {
    var background = Background()
    background.jobs = [Job(title: title, employer: "A", period: Period(), place: "work[0]")]
    background.passages = names.map {
      Passage($0, place: "skills", subject: .skills(groupLevel: nil))
    }
    return ProfileDraft(background, taxonomy: Embedded.taxonomy, asOf: Embedded.today).leftOut
  }

  @Test(arguments: [
    "Backend Engineer", "QA Engineer", "iOS developer", "CTO", "Senior Engineer", "Consultant", nil,
  ])
  func `count beside work that is or may be about software`(title: String?) {
    #expect(leftOut(["Python", "Go"], title: title) == [])
  }

  @Test func `count beside other work where a list holds several tools`() {
    #expect(leftOut(["Python", "Docker"], title: "Accountant") == [])
  }

  @Test(arguments: [["Helm", "Spinnaker"], ["Go", "Spring"], ["Python"]])
  func `are left out beside other work where they stand alone`(names: [String]) {
    #expect(leftOut(names, title: "Sailing instructor") == names)
  }
}
