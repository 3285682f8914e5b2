import Testing

@testable import GapcheckCore

@Suite struct `Values` {
  @Test(arguments: [(-1, 0), (0, 0), (2500, 2500), (4000, 4000), (4001, 4000), (9000, 4000)])
  func `a level lies between 0 and 4`(given: Int, kept: Int) {
    #expect(Level(thousandths: given).thousandths == kept)
  }

  @Test(arguments: [
    (0, "0"), (1000, "1"), (1949, "1.9"), (1950, "2"), (2449, "2.4"), (2500, "2.5"),
  ])
  func `a level prints at most one decimal`(thousandths: Int, text: String) {
    #expect(Level(thousandths: thousandths).description == text)
  }

  @Test func `a level is not lowered below none`() {
    #expect(Level(thousandths: 2500).lowered(by: 1) == Level(thousandths: 1500))
    #expect(Level(whole: 1).lowered(by: 3) == .none)
  }

  @Test(arguments: [
    (1, 3, 3333), (2, 3, 6667), (1, 1, 10_000), (3, 2, 10_000), (0, 5, 0), (0, 0, 0), (5, 0, 0),
    (1, 20_000, 1), (1, 20_001, 0), (-1, 5, 0),
  ])
  func `readiness is a share in hundredths of a point, rounded half up`(
    part: Int, whole: Int, hundredths: Int
  ) {
    #expect(Readiness(part: part, of: whole).hundredths == hundredths)
  }

  @Test(arguments: [(0, 0), (49, 0), (50, 1), (7949, 79), (7950, 80), (10_000, 100)])
  func `readiness prints in whole points`(hundredths: Int, points: Int) {
    #expect(Readiness(hundredths: hundredths).points == points)
  }

  @Test(arguments: [
    (0, "0 h"), (90, "1.5 h"), (86, "1.4 h"), (720, "12 h"), (620, "10 h"), (630, "11 h"),
  ])
  func `effort prints in hours`(minutes: Int, text: String) {
    #expect(Effort(minutes: minutes).description == text)
  }

  @Test func `effort is rounded once`() {
    #expect(Effort(minutes: 627).description == "10 h")
  }

  @Test(arguments: [(100, 1000, 100), (100, 500, 50), (1, 500, 1), (101, 1250, 127), (0, 1250, 0)])
  func `scaled effort is rounded up`(minutes: Int, factor: Int, expected: Int) {
    #expect(Effort(minutes: minutes).scaled(thousandths: factor).minutes == expected)
  }

  @Test(arguments: [
    ("http://example.com", true), ("HTTPS://example.com/a?b=c#d", true),
    ("mailto:a@example.com", true), ("javascript:alert(1)", false), (" https://example.com", false),
    ("https://example.com/a b", false), ("https://example.com/<b>", false), ("example.com", false),
    ("ftp://example.com", false), ("https://example.com/\"x", false),
    ("https://exämple.com", false),
    ("https://example.com/\n", false), ("data:text/html,x", false), ("", false),
    ("https://" + String(repeating: "a", count: 1992), true),
    ("https://" + String(repeating: "a", count: 1993), false),
  ])
  func `only plain http, https and mailto addresses are links`(text: String, isSafe: Bool) {
    #expect((SafeLink(text) != nil) == isSafe)
  }

  @Test(arguments: [
    ("api-design", true), ("a", true), ("t-2", true), ("", false), ("-a", false), ("a-", false),
    ("a--b", false), ("A", false), ("a b", false), ("ä", false), ("a_b", false),
  ])
  func `an id is kebab case`(text: String, isValid: Bool) {
    #expect((Identifier<Skill>(text) != nil) == isValid)
  }
}
