import GapcheckReport
import Testing

@Suite struct `Markdown renderer` {
  private static let documents =
    HostileText.all.map { Document.filled(with: $0) } + [.everything]

  private func markdown(_ inlines: [Inline]) -> String {
    let document = Document(title: "", blocks: [.paragraph(inlines)])
    return String(MarkdownRenderer().render(document).dropLast())
  }

  @Test(arguments: [
    ("a*b_c`d~e[f]g\\h", #"a\*b\_c\`d\~e\[f\]g\\h"#), ("a < b > c & d", "a &lt; b &gt; c &amp; d"),
    ("# a", "\\# a"), ("- a", "\\- a"), ("+5", "\\+5"), ("1. a", "1\\. a"), ("12) a", "12\\) a"),
    ("a - b + c. 1) #", "a - b + c. 1) \\#"), ("=", "\\="), ("C# 3.5", "C# 3.5"),
    ("C#5", "C#<!-- -->5"),
    ("https://a.example", "https&#58;//a.example"), ("WWW.a.example", "WWW&#46;a.example"),
    ("x@y.example @", "x@<!-- -->y.example @"),
    ("GHSA-1 gh-2 a-b high-2 gh-a", "GHSA-<!-- -->1 gh-<!-- -->2 a-b high-2 gh-a"),
    (":tada: 10:30 a:", ":<!-- -->tada: 10:30 a:"), ("$5", "&#36;5"), ("  a \n b  ", "a b"),
    ("Done!", "Done!"), ("a|b", "a\\|b"), ("\u{1B}", "\\\\u{1B}"),
  ])
  func `escapes what would act and little else`(text: String, expected: String) {
    #expect(markdown(.plain(text)) == expected)
  }

  @Test func `sees through neighbours`() {
    #expect(markdown(["https:", "//a", .quiet(["@"]), "b"]) == "https&#58;//a@<!-- -->b")
    #expect(markdown([.strong(["a"]), .strong(["b"])]) == "**ab**")
    #expect(markdown(["x", .strong([" a "]), "y"]) == "x **a** y")
    #expect(markdown(["x", .strong(["(a)"]), "y"]) == "x<!-- -->**(a)**<!-- -->y")
    #expect(markdown(["www", .strong([".a"])]) == "www<!-- -->**.a**")
    #expect(markdown([.strong(["\u{A0}a"])]) == "\u{A0}a<!-- -->")
    #expect(markdown([.strong(["- a"])]) == "**- a**")
    #expect(markdown(["- ", .strong(["a"])]) == "\\- **a**")
  }

  @Test(arguments: [
    ("a", "`a`"), ("a`b", "``a`b``"), ("`", "`` ` ``"), ("a``b`", "``` a``b` ```"),
    (" a ", "`  a  `"),
    ("<b>", "`<b>`"), ("", ""),
  ])
  func `fences code`(code: String, expected: String) {
    #expect(markdown([.code(code)]) == expected)
  }

  @Test func `keeps as many cells in every row as there are columns`() {
    for document in Self.documents {
      var columns: Int?
      for line in MarkdownRenderer().render(document).split(
        separator: "\n", omittingEmptySubsequences: false)
      {
        let row = line.drop { $0 == " " }
        guard row.hasPrefix("| ") else {
          columns = nil
          continue
        }
        let cells = cells(of: row)
        #expect(cells == columns ?? cells, "\(row.prefix(200))")
        columns = cells
      }
    }
  }

  @Test func `keeps the ids of tasks at the end of their line`() {
    for document in Self.documents {
      let lines = MarkdownRenderer().render(document).split(separator: "\n")
      #expect(
        lines.contains {
          $0.utf8.starts(with: "- [ ] ".utf8) && $0.hasSuffix(" <!-- id:write-evals -->")
        })
    }
  }

  @Test func `writes no tag but its own comments and addresses`() {
    for document in Self.documents {
      let bare = withoutCode(MarkdownRenderer().render(document))
        .replacing(/<!-- (id:[a-z-]+ )?-->/, with: "")
        .replacing(/\]\(<https:[^<> ]*>\)/, with: "")
      #expect(!bare.contains("<"))
    }
  }

  @Test func `keeps one list from running into the next`() {
    let list: Block = .list([ListItem(.number(1), ["a"])])
    let bullets: Block = .list([ListItem(.bullet, ["b"])])
    let document = Document(title: "", blocks: [list, list, bullets, bullets, bullets])
    #expect(MarkdownRenderer().render(document) == "1. a\n\n1) a\n\n- b\n\n* b\n\n- b\n")
  }

  /// Counts the cells of a row as GitHub's parser does: at bars that no backslash escapes.
  private func cells(of row: Substring) -> Int {
    var bars = 0
    var isEscaped = false
    for scalar in row.unicodeScalars {
      if scalar == "|" && !isEscaped { bars += 1 }
      isEscaped = scalar == "\\" && !isEscaped
    }
    return bars - 1
  }

  /// Leaves out what stands between two runs of as many backticks on one line.
  private func withoutCode(_ markdown: String) -> String {
    markdown.split(separator: "\n").map { line in
      var kept = ""
      var rest = line
      while let match = rest.firstMatch(of: /\\.|`+/) {
        kept += rest[..<match.range.lowerBound]
        rest = rest[match.range.upperBound...]
        guard match.output.hasPrefix("`") else { continue }
        let closing = rest.matches(of: /`+/).first { $0.output.count == match.output.count }
        rest = closing.map { rest[$0.range.upperBound...] } ?? rest
      }
      return kept + rest
    }.joined(separator: "\n")
  }
}
