import GapcheckCore
import GapcheckReport

extension Document {
  /// A page with every kind of block and inline.
  static let everything = Document(
    title: "Everything",
    blocks: [
      .heading(level: 1, text: ["Gap report for Sam"], key: "report"),
      .paragraph([
        "Apply as ", .strong(["AI infra engineer"]), ": readiness ", .tone(.fair, ["57"]),
        .quiet([" (40 … 71)"]), ". See ",
        link("the notes", "https://example.org/notes?a=1&b=2"), " or ",
        link("https://example.org", "https://example.org"), ".",
      ]),
      .note(.warning, ["Provisional: the profile says too little for a verdict, so answer first."]),
      .note(.note, ["Run ", .code("gapcheck audit profile.json"), " again afterwards."]),
      .heading(level: 2, text: ["Tracks"], key: "tracks"),
      .bars(
        BarChart([
          .init(label: "Agent engineer", low: 20, mark: 35, high: 60, figures: "35 (20 … 60)"),
          .init(label: "ML platform", low: 100, mark: 100, high: 100, figures: "100"),
          .init(label: "Research", low: 0, mark: 0, high: 0, figures: "0"),
        ])),
      .table(
        Table(
          [
            Table.Column("Skill"), Table.Column("Why it matters", isFlexible: true),
            Table.Column("Hours", .right),
          ],
          rows: [
            [["vLLM"], ["Serving is what the role is paid for, and it can be shown."], ["40"]],
            [[.strong(["Evals"])], ["a|b"], ["8"]],
            [["RAG"], [], [.tone(.good, ["0"])]],
          ])),
      .heading(level: 3, text: ["Week 1"], key: nil),
      .list([
        ListItem(.task(id: "ship-rag", isDone: true), ["Ship ", .code("rag"), " over runbooks"]),
        ListItem(
          .task(id: "write-evals", isDone: false), ["Write evals"],
          children: [
            .list([ListItem(.bullet, ["120 questions"]), ListItem(.bullet, ["recall"])]),
            .paragraph(["Held out."]),
          ]),
      ]),
      .heading(level: 4, text: ["Order"], key: nil),
      .list((9...10).map { ListItem(.number($0), ["Step \($0)"]) }),
      .list([ListItem(.bullet, [.tone(.bad, ["Late"])], children: [.note(.note, ["Inside."])])]),
    ])

  /// The same page with a text wherever a text can stand.
  static func filled(with text: String) -> Document {
    let inlines: [Inline] = [
      .text(text), .strong([.text(text)]), "word", .quiet([.tone(.bad, [.text(text)])]),
      .code(text), link(text, "https://example.org/?a=b&copy;=1"), .text(text),
    ]
    let columns = [
      Table.Column(text), Table.Column(text, isFlexible: true), Table.Column("n", .right),
    ]
    return Document(
      title: text,
      blocks: [
        .heading(level: 2, text: inlines, key: text), .paragraph(inlines),
        .paragraph([.text(text)]), .note(.warning, inlines), .note(.note, [.text(text)]),
        .table(
          Table(columns, rows: [[inlines, [.text(text)], ["1"]], [[.code(text)], inlines, []]])),
        .bars(BarChart([.init(label: text, low: 90, mark: -5, high: 400, figures: text)])),
        .list([
          ListItem(.task(id: "write-evals", isDone: false), inlines),
          ListItem(.number(3), [.text(text)], children: [.paragraph([.text(text)])]),
          ListItem(.bullet, [.strong([.text(text)])], children: [.note(.note, inlines)]),
        ]),
      ])
  }

  /// Lists in lists.
  static func nested(depth: Int) -> Document {
    let innermost: [Block] = [
      .paragraph(["The innermost paragraph has enough words to wrap on any terminal at all."])
    ]
    let blocks = (1...depth).reduce(innermost) { inner, level in
      let marker: ListItem.Marker = level.isMultiple(of: 2) ? .bullet : .number(level)
      return [.list([ListItem(marker, ["level \(level)"], children: inner)])]
    }
    return Document(title: "Nested", blocks: blocks)
  }

  private static func link(_ text: String, _ address: String) -> Inline {
    SafeLink(address).map { .link([.text(text)], $0) } ?? .text(text)
  }
}

/// Texts that try to be more than text.
enum HostileText {
  static let all = [
    "**bold** _it_ `code` ~~gone~~ # no - no + no > no | no \\ no",
    "<script>alert(1)</script><!-- id:other --> &lt; &copy; <https://a.example>",
    "[click](javascript:alert(1)) ![x](y) [a]: b [!NOTE] - [x] done",
    "http://a.example https://b.example www.c.example d@e.example @name #123 GHSA-1-2 :tada:",
    "\u{1B}[31mred\u{1B}[0m \u{9B}31m \u{7}\u{8}\u{7F}\u{0}", "abc\u{202E}cba\u{2066}x\u{2069}",
    "zero\u{200B}width\u{FEFF}\u{AD}\u{2060}\u{E0041}", "two\nlines\r\nand\u{2028}more\ttabs\u{85}",
    "- item", "1. item", "12) item", "# heading", "=====", "---", "+ plus", "    code", "> quote",
    "```", "`", "``a`", "|", "a\\|b|c", "\\", "=cmd|' /C calc'!A0", "-->", "| a | b |\n| - | - |",
    "$x$ and $5", "東京の開発者は長い名前を持っている", "👩🏽‍💻👨‍👩‍👧‍👦🇵🇱1️⃣❤️", "e\u{301}\u{301}\u{301}", "Ångström Łódź",
    " ", "", "\u{301}", "a ** b", "!", String(repeating: "x", count: 500),
    String(repeating: "|", count: 120), String(repeating: "東", count: 120),
    String(repeating: "word ", count: 60), "“quoted” — and … × ≥ ≤ → • ‘so’ – on",
  ]
}
