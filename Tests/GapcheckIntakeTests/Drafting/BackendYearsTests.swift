import GapcheckCore
import Testing

@testable import GapcheckIntake

@Suite struct `Years of backend work` {
  @Test(arguments: [
    ("Senior Backend Engineer", true), ("Full-Stack Developer", true), ("SRE", true),
    ("Softwareentwickler (Java)", true), ("Développeur PHP", true),
    ("Database Administrator", true),
    ("Site Reliability Engineer II", true), ("Desarrolladora de software", true),
    ("Frontend Developer", false), ("Mechanical Engineer", false), ("Sales Engineer", false),
    ("Android Developer", false), ("Business Development Manager", false), ("Teacher", false),
    ("Property developer", false), ("QA Engineer", false), ("", false),
  ])
  func `come from titles of such work`(title: String, isBackend: Bool) {
    #expect(TitleReading(Embedded.taxonomy).isBackend(title) == isBackend)
  }

  @Test func `are the months of such jobs, overlaps counted once`() throws {
    var background = Background()
    background.jobs = [
      job("Backend Engineer", "2020-01", "2021-12"), job("SRE", "2021-07", "2022-06"),
      job("Frontend Developer", "2010-01", "2015-12"), job(nil, "2000-01", "2005-12"),
    ]
    let years = try #require(
      BackendYears(background, taxonomy: Embedded.taxonomy, asOf: Embedded.today))
    #expect(years.thousandths == 2500)
    #expect(years.words == "'Backend Engineer', 'SRE'; 2020-01 to 2022-06")
  }

  @Test func `are not known where no job has dates`() {
    var background = Background()
    background.jobs = [Job(title: "SRE", employer: nil, period: Period(), place: "work[0]")]
    #expect(BackendYears(background, taxonomy: Embedded.taxonomy, asOf: Embedded.today) == nil)
  }

  private func job(_ title: String?, _ start: String, _ end: String) -> Job {
    Job(
      title: title, employer: nil, period: Period(start: Month(iso: start), end: Month(iso: end)),
      place: "work")
  }
}
