import Testing

@testable import GapcheckReport

@Suite struct `Text renderer` {
  private static let documents =
    HostileText.all.map { Document.filled(with: $0) } + [.everything, .nested(depth: 40)]

  private func text(_ document: Document, width: Int = 60, color: Bool = false, ascii: Bool = false)
    -> String
  {
    TextRenderer(options: RenderOptions(width: width, color: color, ascii: ascii)).render(document)
  }

  @Test(arguments: [40, 60, 80, 120, 200])
  func `writes no line wider than the terminal`(width: Int) {
    for document in Self.documents {
      for line in text(document, width: width).split(separator: "\n") {
        #expect(String(line).columns <= width, "\(line)")
      }
    }
  }

  @Test func `takes narrower terminals for 40 columns`() {
    #expect(text(.everything, width: 5) == text(.everything, width: 40))
    #expect(text(.everything, width: -5) == text(.everything, width: 40))
  }

  @Test(arguments: [40, 80])
  func `only adds balanced styles when it colours`(width: Int) {
    for document in Self.documents {
      let colored = text(document, width: width, color: true)
      #expect(colored.withoutStyles == text(document, width: width))
      for line in colored.split(separator: "\n") {
        let codes = line.matches(of: String.stylePattern).map { String($0.output.1) }
        #expect(codes.count.isMultiple(of: 2))
        for (position, code) in codes.enumerated() {
          #expect((code == "0") == !position.isMultiple(of: 2))
        }
      }
    }
  }

  @Test func `draws with ASCII alone when asked`() {
    #expect(text(.everything, ascii: true).utf8.allSatisfy { $0 < 0x80 })
    let typographic = Document(title: "“a” — ‘b’ … × ≥ ≤ → • – ·", blocks: [])
    #expect(
      text(typographic, ascii: true)
        == """
        "a" - 'b' ... x >= <= -> * - -
        ==============================

        """)
    #expect(text(Document(title: "Łódź", blocks: []), ascii: true).hasPrefix("Łódź\n"))
  }

  @Test func `colours tones, headings and links`() {
    let colored = text(.everything, width: 80, color: true)
    for part in [
      "\u{1B}[1mGap report for Sam\u{1B}[0m", "\u{1B}[33m57\u{1B}[0m", "\u{1B}[32m0\u{1B}[0m",
      "\u{1B}[31mLate\u{1B}[0m", "\u{1B}[4mthe notes\u{1B}[0m", "\u{1B}[1;33m!\u{1B}[0m",
    ] {
      #expect(colored.contains(part))
    }
  }

  @Test func `stacks a table that does not fit`() {
    let wide = String(repeating: "w", count: 38)
    let table = Table(
      [Table.Column("Skill"), Table.Column("Why", isFlexible: true)],
      rows: [[.plain(wide), .plain("one two three")], [["short"], []]])
    #expect(
      text(Document(title: "", blocks: [.table(table)]), width: 40)
        == """
        Skill:
        \(" ")\(" ")\(wide)
        Why: one two three

        Skill: short

        """)
  }

  @Test func `breaks an address only when no line holds it`() {
    let address = "https://example.org/" + String(repeating: "a", count: 60)
    let document = Document(title: "", blocks: [.paragraph(.plain("see \(address) now"))])
    #expect(text(document, width: 84) == "see \(address)\nnow\n")
    #expect(
      text(document, width: 40)
        == "see\n\(address.prefix(40))\n\(address.dropFirst(40))\nnow\n")
  }
}

@Suite struct `Columns of text` {
  @Test(arguments: [
    ("", 0), ("abc", 3), ("é", 1), ("e\u{301}", 1), ("東京", 4), ("ｶ", 1), ("Ａ", 2), ("한국", 4),
    ("👍", 2), ("👍🏽", 2), ("👩‍💻", 2), ("👨‍👩‍👧‍👦", 2), ("🇵🇱", 2), ("❤️", 2), ("❤", 1), ("1️⃣", 2), ("…", 1),
    ("→", 1), ("Łódź", 4), ("ไทย", 3), ("ที่", 1),
  ])
  func `are those of a terminal`(text: String, columns: Int) {
    #expect(text.columns == columns)
  }
}

@Suite struct `Visible text` {
  @Test(arguments: [
    ("plain", "plain"), ("a\nb\tc", "a b c"), ("\u{1B}[0m", "\\u{1B}[0m"),
    ("\u{202E}x", "\\u{202E}x"), ("a\u{200D}b", "a\\u{200D}b"), ("👩‍💻", "👩‍💻"), ("❤️", "❤️"),
    ("a\u{FE0F}", "a\\u{FE0F}"), ("\u{200D}", "\\u{200D}"), ("\u{2028}", " "),
    ("\u{301}e\u{301}", "\\u{301}e\u{301}"), ("\u{E000}", "\\u{E000}"), ("\u{3164}", "\\u{3164}"),
    ("Ø\u{A0}1", "Ø\u{A0}1"),
  ])
  func `spells out what cannot be seen`(text: String, visible: String) {
    #expect(Array(text.visibleText.unicodeScalars) == Array(visible.unicodeScalars))
  }
}
