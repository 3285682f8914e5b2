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
    ("Statistical Programmer", false), ("Financial analyst, Python", false), ("CIO", false),
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
    let years = try #require(self.years(background))
    #expect(years.thousandths == 2500)
    #expect(years.words == "'Backend Engineer', 'SRE'; 2020-01 to 2022-06")
  }

  @Test func `are not known where no job has dates`() {
    var background = Background()
    background.jobs = [Job(title: "SRE", employer: nil, period: Period(), place: "work[0]")]
    #expect(years(background) == nil)
  }

  @Test(
    arguments: [
      ("Backend engineer with 9 years of experience in Java and Go", 9000),
      ("Senior backend engineer, 10+ years of experience.", 10_000),
      ("I am a platform engineer. 5 years of Kafka.", nil),
      ("12 years of experience leading kitchens", nil),
      ("I have 6 hours a week", nil),
      ("6 years of backend development", 6000), ("Python, COBOL (not used since 2005)", nil),
    ] as [(String, Int?)])
  func `are what a summary states of them, and not of one skill`(text: String, stated: Int?) {
    var background = Background()
    background.passages = [Passage(text, place: "line 2", subject: .summary)]
    background.jobs = [job("SRE", "2021-01", "2022-12")]
    #expect(years(background)?.thousandths == stated ?? 2000)
  }

  private func years(_ background: Background) -> BackendYears? {
    BackendYears(
      background, FindingCollector(Embedded.taxonomy, asOf: Embedded.today),
      taxonomy: Embedded.taxonomy, asOf: Embedded.today)
  }

  private func job(_ title: String?, _ start: String, _ end: String) -> Job {
    Job(
      title: title, employer: nil, period: Period(start: Month(iso: start), end: Month(iso: end)),
      place: "work")
  }
}
