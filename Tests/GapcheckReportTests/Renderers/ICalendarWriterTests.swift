import GapcheckCore
import GapcheckReport
import SeededRandom
import Testing

@Suite struct `Calendar writer` {
  private static let today = ReportOutput.today

  private func event(title: String, details: String = "") -> ICalendar.Event {
    ICalendar.Event(uid: "a@b", title: title, details: details, days: Self.today...Self.today)
  }

  private func lines(title: String) -> ContentLines {
    ContentLines(
      ICalendarWriter.text(
        of: ICalendar(name: "c", asOf: Self.today, events: [event(title: title, details: title)])))
  }

  @Test func `writes a calendar as the format has it`() {
    let event = ICalendar.Event(
      uid: "a-1@gapcheck", title: "Read; think, write", details: "Why: so\nShip: that",
      categories: ["A, B", "study"], link: SafeLink("https://example.com/a,b;c"),
      days: Self.today...Self.today.adding(days: 39))
    let lines = [
      "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//gapcheck//gapcheck//EN", "CALSCALE:GREGORIAN",
      "METHOD:PUBLISH", "NAME:My plan", "X-WR-CALNAME:My plan", "BEGIN:VEVENT",
      "UID:a-1@gapcheck", "DTSTAMP:20261121T000000Z", "LAST-MODIFIED:20261121T000000Z",
      "SEQUENCE:20778", "DTSTART;VALUE=DATE:20261121", "DTEND;VALUE=DATE:20261231",
      #"SUMMARY:Read\; think\, write"#, #"DESCRIPTION:Why: so\nShip: that"#,
      #"CATEGORIES:A\, B,study"#, "URL:https://example.com/a,b;c", "STATUS:CONFIRMED",
      "TRANSP:TRANSPARENT", "END:VEVENT", "END:VCALENDAR",
    ]
    let calendar = ICalendar(name: "My\nplan", asOf: Self.today, events: [event])
    #expect(ICalendarWriter.text(of: calendar) == lines.map { $0 + "\r\n" }.joined())
  }

  @Test(arguments: [
    ("a", "a"), (#"a\b"#, #"a\\b"#), ("a;b,c", #"a\;b\,c"#), ("a:b\"c", "a:b\"c"),
    ("a\nb", #"a\nb"#),
    ("a\r\nb\rc", #"a\nb\nc"#), (#"a\n"#, #"a\\n"#), ("a\u{2028}b", #"a\nb"#), ("a\tb", "a b"),
    ("\u{7}a", #"\\u{7}a"#), ("a\u{202E}b", #"a\\u{202E}b"#), ("é👩‍🚀", "é👩‍🚀"),
  ])
  func `escapes text`(text: String, expected: String) {
    let lines = lines(title: text)
    #expect(lines.values(of: "DESCRIPTION") == [expected])
    #expect(lines.values(of: "SUMMARY").count == 1)
  }

  @Test(arguments: 60...80)
  func `folds where the 76th octet would be`(length: Int) {
    let lines = lines(title: String(repeating: "x", count: length))
    let summary = lines.physical.first { $0.hasPrefix("SUMMARY") }
    #expect(summary?.utf8.count == min(75, length + 8))
  }

  @Test func `folds between characters, and unfolding gives back the line`() {
    var random = SplitMix64(seed: 11)
    let pieces = ["a", "é", "日", "👩‍🚀", ",", "\\", "\n", " ", "e\u{301}", "𝄞"]
    for _ in 0..<500 {
      let text = "x" + (0..<random.number(0...150)).map { _ in random.one(of: pieces) }.joined()
      let output = ICalendarWriter.text(
        of: ICalendar(
          name: text, asOf: Self.today, events: [event(title: "a", details: text)]))
      let lines = ContentLines(output)
      #expect(lines.physical.allSatisfy { $0.utf8.count <= 75 })
      #expect(!lines.physical.contains { $0.contains(where: Self.isBreak) })
      #expect(lines.values(of: "DESCRIPTION").map(ContentLines.text) == [text])
      #expect(lines.values(of: "NAME").map(ContentLines.text) == [text.replacing("\n", with: " ")])
    }
  }

  private static func isBreak(_ character: Character) -> Bool {
    character.unicodeScalars.contains { $0 == "\r" || $0 == "\n" }
  }
}
