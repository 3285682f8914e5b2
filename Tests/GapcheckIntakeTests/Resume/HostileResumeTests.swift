import GapcheckCore
import GapcheckIntake
import SeededRandom
import Testing

private let whole = #"""
  {"basics": {"name": "N", "label": "L", "summary": "S"}, "work": [{"company": "C", "position": "P",
  "startDate": "2019-03", "endDate": "2021", "highlights": ["H", {"text": "T"}], "technologies": ["Go"],
  "positions": [{"title": "Q", "start": "2020"}]}], "projects": [{"name": "X", "url": "https://example.com",
  "description": "D", "keywords": ["K"]}], "education": [{"area": "A", "studyType": "B", "courses": ["E"]}],
  "skills": [{"name": "Web work", "level": 3, "keywords": ["F", {"name": "G", "years": 2}]}, "I"],
  "languages": ["Go"], "certificates": [{"name": "J"}], "learning": ["M"], "sections": [{"title": "Skills",
  "items": ["O"]}], "en": {"work": []}}
  """#

@Suite struct `A hostile résumé` {
  @Test func `never makes the reader trap, whatever stands in place of its values`() {
    let substitutes = [
      "null", "true", "5", "-1e300", "\"\"", "\"x\"", "[]", "{}", "[[[]]]",
      "[null, {\"name\": []}]",
      "{\"name\": {\"name\": {}}}", "[[\"a\", 1], {\"\": null}]", "{\"work\": {\"skills\": [1]}}",
      "\"2019 - now\"",
      "\"\\u0000<b>*`[](\"", "{\"en\": {\"work\": {}}}",
    ]
    var random = SplitMix64(seed: 21)
    var read = 0
    for _ in 0..<600 {
      var text = whole
      for _ in 0..<Int.random(in: 1...6, using: &random) {
        guard let substitute = substitutes.randomElement(using: &random) else { continue }
        text = replacing(in: text, with: substitute, using: &random)
      }
      if (try? resume(text)) != nil { read += 1 }
    }
    #expect(read > 100)
  }

  @Test func `is read the same each time, whatever was read before`() throws {
    let first = try resume(whole)
    _ = try? resume(#"{"skills": {"Z": 9, "Y": 100}, "work": "2019 - 2020"}"#)
    let second = try resume(whole)
    #expect(first.background.said == second.background.said && first.notes == second.notes)
    #expect(first.background.said.count > 10)
  }

  @Test func `says the same of each section wherever it stands`() throws {
    let sections = [
      #""basics": {"name": "N", "summary": "Runs."}"#, #""skills": {"b": ["Go"], "a": ["SQL"]}"#,
      #""work": [{"company": "C", "position": "P", "highlights": ["H"]}]"#,
      #""projects": [{"name": "X", "keywords": ["K"]}]"#, #""learning": ["M"]"#,
    ]
    let expected = [
      "job 0: H", "project 0: K", "skill a: SQL", "skill b: Go", "skill learning: M",
      "summary: Runs.",
    ]
    var random = SplitMix64(seed: 5)
    for _ in 0..<20 {
      let order = sections.shuffled(using: &random)
      let said = try resume("{\(order.joined(separator: ","))}").background.said
      #expect(said.sorted() == expected, "\(order)")
      let places = order.map { String($0.prefix { $0 != ":" }) }
      let found = try resume("{\(order.joined(separator: ","))}").background.passages.map {
        "\"\($0.place.prefix { $0.isLetter })\""
      }
      #expect(
        found.map { places.firstIndex(of: $0) ?? -1 }
          == found.compactMap { places.firstIndex(of: $0) }.sorted())
    }
  }

  @Test func `is no deeper than it is followed`() {
    let deep = String(repeating: "{\"skills\": [", count: 60) + String(repeating: "]}", count: 60)
    #expect(throws: ResumeError.nothingFound) { try resume(deep) }
    #expect(throws: ResumeError.self) {
      try resume(String(repeating: "[", count: 100_000))
    }
  }

  /// Puts a value in place of what stands between a colon or bracket and the next comma.
  private func replacing(
    in text: String, with substitute: String, using random: inout SplitMix64
  ) -> String {
    let starts = text.indices.filter { ":[,".contains(text[$0]) }
    guard let start = starts.randomElement(using: &random) else { return text }
    let from = text.index(after: start)
    let to = text[from...].firstIndex { ",]}".contains($0) } ?? text.endIndex
    let key = text[from..<to].contains(":") ? "\"work\": " : ""
    return text[..<from] + key + substitute + text[to...]
  }
}
