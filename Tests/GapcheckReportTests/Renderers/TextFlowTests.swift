import GapcheckCore
import SeededRandom
import Testing

@testable import GapcheckReport

@Suite struct `Flowing text` {
  /// The same made word by word, as plainly as it can be said.
  private static func lines(_ runs: [(text: String, style: TextStyle)], width: Int) -> [TextLine] {
    var words = [TextLine()]
    for run in runs {
      for (place, part) in run.text.split(separator: " ", omittingEmptySubsequences: false)
        .enumerated()
      {
        if place > 0 { words.append(TextLine()) }
        words[words.count - 1].append(String(part), run.style)
      }
    }
    var lines: [TextLine] = []
    var line = TextLine()
    for word in words where !word.isEmpty {
      if !line.isEmpty, line.columns + 1 + word.columns > width {
        lines.append(line)
        line = TextLine()
      }
      guard word.columns > width else {
        line.append(word: word)
        continue
      }
      let parts = word.broken(width: width)
      lines += parts.dropLast()
      line = parts.last ?? TextLine()
    }
    return line.isEmpty ? lines : lines + [line]
  }

  private static let parts = [
    "", " ", "a", "of", "word", "  two  spaces ", "end ", " start", "naïve", "漢字 かな", "👩‍💻",
    "a-word-longer-than-any-line", "é", "(", ")",
  ]

  @Test func `is what joining one word after the other gives`() {
    var random = SplitMix64(seed: 81)
    for round in 0..<400 {
      let runs = (0..<random.number(0...9)).map { _ -> (text: String, isStrong: Bool) in
        (text: random.one(of: Self.parts), isStrong: random.number(0...2) == 0)
      }
      let inlines = runs.map { run -> Inline in
        run.isStrong ? .strong([.text(run.text)]) : .text(run.text)
      }
      let styled = runs.map { ($0.text, $0.isStrong ? TextStyle.strong : .plain) }
      for width in [4, 11, 40] {
        let found = TextFlow(ascii: false).lines(inlines, width: width)
        let expected = Self.lines(styled, width: width)
        #expect(found.map(\.columns) == expected.map(\.columns), "round \(round), \(width)")
        #expect(
          found.map { $0.rendered(color: true) } == expected.map { $0.rendered(color: true) },
          "round \(round), \(width)")
      }
    }
  }
}
