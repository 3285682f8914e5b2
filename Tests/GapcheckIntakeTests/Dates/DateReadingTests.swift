import GapcheckCore
import GapcheckIntake
import SeededRandom
import Testing

private let reading = DateSamples.reading

private func spelled(_ period: Period?) -> String {
  guard let period else { return "none" }
  let start = period.start.map { "\($0)" } ?? "?"
  return "\(start) \(period.isCurrent ? "now" : period.end.map { "\($0)" } ?? "?")"
}

@Suite struct `One date` {
  @Test(arguments: [
    ("2021", "2021-01", "2021-12"), ("2021-08", "2021-08", "2021-08"),
    ("2021-08-15", "2021-08", "2021-08"), ("2021/08", "2021-08", "2021-08"),
    ("2021.8", "2021-08", "2021-08"), ("2014.09.01", "2014-09", "2014-09"),
    ("08/2021", "2021-08", "2021-08"), ("8/2021", "2021-08", "2021-08"),
    ("08 / 2021", "2021-08", "2021-08"), ("08.2021", "2021-08", "2021-08"),
    ("01.08.2021", "2021-08", "2021-08"), ("1/8/2021", "2021-01", "2021-01"),
    ("15/8/2021", "2021-08", "2021-08"), ("8/15/2021", "2021-08", "2021-08"),
    ("15-08-2021", "2021-08", "2021-08"), ("August 2021", "2021-08", "2021-08"),
    ("Aug. 2021", "2021-08", "2021-08"), ("AUG 2021", "2021-08", "2021-08"),
    ("Aug, 2021", "2021-08", "2021-08"), ("Aug 15, 2021", "2021-08", "2021-08"),
    ("August 1st, 2021", "2021-08", "2021-08"), ("15 August 2021", "2021-08", "2021-08"),
    ("15. August 2021", "2021-08", "2021-08"), ("Aug '21", "2021-08", "2021-08"),
    ("Aug’21", "2021-08", "2021-08"), ("Aug-21", "2021-08", "2021-08"),
    ("Aug 21", "2021-08", "2021-08"), ("08/21", "2021-08", "2021-08"),
    ("2021 August", "2021-08", "2021-08"), ("2021-Aug", "2021-08", "2021-08"),
    ("Summer 2019", "2019-06", "2019-08"), ("Summer of 2019", "2019-06", "2019-08"),
    ("Winter 2019", "2019-01", "2019-03"), ("Q3 2020", "2020-07", "2020-09"),
    ("2020-Q3", "2020-07", "2020-09"), ("H2 2020", "2020-07", "2020-12"),
    ("2021-08-15T00:00:00.000Z", "2021-08", "2021-08"), ("2021-08-15 00:00", "2021-08", "2021-08"),
    ("202108", "2021-08", "2021-08"), ("20210815", "2021-08", "2021-08"),
    ("expected May 2026", "2026-05", "2026-05"), ("(2021)", "2021-01", "2021-12"),
    ("2018 - 2020", "2018-01", "2020-12"), ("  2021 ", "2021-01", "2021-12"),
  ])
  func `is read to the month, a vague one by its ends`(text: String, start: String, end: String) {
    #expect(reading.month(text, isEnd: false)?.description == start)
    #expect(reading.month(text, isEnd: true)?.description == end)
  }

  @Test(arguments: [
    ("März 2021", "2021-03"), ("mars 2021", "2021-03"), ("marzo de 2021", "2021-03"),
    ("março de 2021", "2021-03"), ("maart 2021", "2021-03"), ("marca 2021", "2021-03"),
    ("1er août 2021", "2021-08"), ("15 de agosto de 2021", "2021-08"), ("Sept. 2021", "2021-09"),
    ("Dezember 2021", "2021-12"), ("dic. 2021", "2021-12"), ("grudzień 2021", "2021-12"),
    ("déc. 2021", "2021-12"), ("giugno 2021", "2021-06"), ("październik 2021", "2021-10"),
    ("2018年6月", "2018-06"), ("2018年06月15日", "2018-06"), ("2018년 6월", "2018-06"),
    ("Juni 2021", "2021-06"), ("mei 2021", "2021-05"), ("styczeń 2021", "2021-01"),
  ])
  func `may have its month in many languages`(text: String, month: String) {
    #expect(reading.month(text, isEnd: false)?.description == month)
    #expect(reading.month(text, isEnd: true)?.description == month)
  }

  @Test(arguments: [
    "", " ", "Present", "1.2.3", "1949", "1949-12", "2028", "2028-03", "99/2021", "2021-13",
    "13.2021",
    "3 years", "March", "v2021a", "+2021", "TBD", "32/32/2021", "999999999999999999999999",
    "{{date}}",
    "0000-00-00", "20219", "2021.08.15.1",
  ])
  func `is none where it cannot be one`(text: String) {
    #expect(reading.month(text, isEnd: false) == nil)
    #expect(reading.month(text, isEnd: true) == nil)
  }

  @Test func `of this year ends no later than today`() {
    #expect(reading.month("2026", isEnd: true)?.description == "2026-11")
    #expect(reading.month("2026", isEnd: false)?.description == "2026-01")
    #expect(reading.month("Q4 2026", isEnd: true)?.description == "2026-11")
    #expect(reading.month("2026-12", isEnd: true)?.description == "2026-12")
  }

  @Test(arguments: [
    "Present", "present", "PRESENT", "now", "Current", "ongoing", "today", "heute", "aktuell",
    "aujourd'hui", "aujourd’hui", "actualidad", "Actualidad.", "presente", "atual", "heden",
    "obecnie", "至今", "现在", "현재", "(present)", "till date", "en cours", "até o momento",
  ])
  func `may be a word for today`(text: String) {
    #expect(reading.isPresent(text))
  }

  @Test(arguments: ["", "2021", "presentation", "I am now here", "present 2021 maybe", "-"])
  func `is no word for today where something else is said`(text: String) {
    #expect(!reading.isPresent(text))
  }
}

@Suite struct `A span in a line` {
  @Test(arguments: [
    ("Senior Engineer, Acme — Mar 2019 – Present (2 years)", "2019-03 now", "Mar 2019 – Present"),
    ("2019-2021", "2019-01 2021-12", "2019-2021"), ("2019 to now", "2019-01 now", "2019 to now"),
    ("2019/2021 School", "2019-01 2021-12", "2019/2021"),
    ("Developer since 2020", "2020-01 now", "since 2020"),
    ("Entwicklerin seit März 2020 bei X", "2020-03 now", "seit März 2020"),
    ("03/2019 - 11/2020", "2019-03 2020-11", "03/2019 - 11/2020"),
    ("Jan 2018–Dec 2019", "2018-01 2019-12", "Jan 2018–Dec 2019"),
    ("2017", "2017-01 2017-12", "2017"),
    ("Acme (2017)", "2017-01 2017-12", "2017"),
    ("Acme | 2017 | Developer", "2017-01 2017-12", "2017"),
    ("Hackathon, May 2017", "2017-05 2017-05", "May 2017"),
    ("Mar – Jun 2019", "2019-03 2019-06", "Mar – Jun 2019"),
    ("2019-21", "2019-01 2021-12", "2019-21"), ("2019–21", "2019-01 2021-12", "2019–21"),
    ("2019-05 – 2020-06", "2019-05 2020-06", "2019-05 – 2020-06"),
    ("2019.05-2020.06", "2019-05 2020-06", "2019.05-2020.06"),
    ("2019.04 - 2020.06 / 2020.07 - 至今", "2019-04 2020-06", "2019.04 - 2020.06"),
    ("2019 - 至今", "2019-01 now", "2019 - 至今"),
    ("2018年6月至今", "2018-06 now", "2018年6月至今"),
    ("01.08.2019 bis heute", "2019-08 now", "01.08.2019 bis heute"),
    ("janvier 2019 à aujourd'hui", "2019-01 now", "janvier 2019 à aujourd'hui"),
    ("de mayo de 2019 a la actualidad", "2019-05 now", "mayo de 2019 a la actualidad"),
    ("from June 2018 until March 2020", "2018-06 2020-03", "June 2018 until March 2020"),
    ("05/2019-06/2020", "2019-05 2020-06", "05/2019-06/2020"),
    ("01.05.2019-30.06.2020", "2019-05 2020-06", "01.05.2019-30.06.2020"),
    ("2018 -", "2018-01 now", "2018 -"), ("Acme (2018 – )", "2018-01 now", "2018 –"),
    ("Class of 2015, Mar 2019 - Present", "2019-03 now", "Mar 2019 - Present"),
    ("2019 — March 2020", "2019-01 2020-03", "2019 — March 2020"),
    ("Summer 2019 - Winter 2020", "2019-06 2020-03", "Summer 2019 - Winter 2020"),
    ("Mar 2024 - Dec 2026", "2024-03 now", "Mar 2024 - Dec 2026"),
    ("June 2018 -> May 2019", "2018-06 2019-05", "June 2018 -> May 2019"),
    ("[2018-06-01 - 2019-01-31]", "2018-06 2019-01", "2018-06-01 - 2019-01-31"),
    ("Aug '18 – Sep '20", "2018-08 2020-09", "Aug '18 – Sep '20"),
  ])
  func `is found with its place`(line: String, period: String, words: String) throws {
    let found = reading.period(in: line)
    #expect(spelled(found?.period) == period)
    #expect(found.map { String(line[$0.range]) } == words)
  }

  @Test(arguments: [
    "1.2.3", "served 2000 requests", "2000 requests per second", "10-15 engineers",
    "+49 30 2019-2021",
    "0151 2019 2020", "(555) 201-2019", "Java 8", "Windows 2000 servers", "in 2017 we built it",
    "2019-2015", "2021-2150", "2030 - 2031", "since 1949", "May the force be with you", "",
    "RFC 2018", "HTTP/2", "ISO 27001-2013-x", "1080-1200 px", "v2019.1", "from 2000+ users",
    "$2000-2010", "1999-2019-2021", "2000%", "PostgreSQL 9.6 - 14", "port 2012, host 3",
  ])
  func `is not seen in other numbers`(line: String) {
    #expect(spelled(reading.period(in: line)?.period) == "none")
  }

  @Test func `never traps, whatever the line`() {
    var random = SplitMix64(seed: 7)
    let pieces = [
      "2019", "-", "–", " ", "Mar", "Present", "since", "08", "/", ".", "'", "21", "年", "月", "至今",
      "Q3",
      "to", "1999", "99999999999999999999", "(", ")", "de", "é", "\u{301}", "👩‍💻", "\0", "１９９９",
    ]
    for _ in 0..<5_000 {
      let line = (0..<Int.random(in: 0..<12, using: &random))
        .map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
      if let (period, range) = reading.period(in: line) {
        #expect(!line[range].isEmpty)
        if let start = period.start, let end = period.end { #expect(start <= end) }
        #expect(period.start.map { $0 <= Month(of: DateSamples.today) } ?? true)
      }
      for isEnd in [false, true] {
        #expect(reading.month(line, isEnd: isEnd).map { $0 >= Month(year: 1950, month: 1) } ?? true)
      }
    }
  }
}
