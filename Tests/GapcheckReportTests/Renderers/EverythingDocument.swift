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

  /// A page with every kind of chart, and with tables to sort.
  static let charts = Document(
    title: "Charts",
    blocks: [
      .heading(level: 2, text: ["Readiness"], key: "readiness"),
      .bars(
        BarChart(
          [.init(label: "Now", low: 31, mark: 37, high: 42, figures: "37", isChosen: true)],
          goal: 70, reach: .drawn)),
      .bars(
        BarChart(
          [.init(label: "vLLM", low: 50, mark: 50, high: 50, figures: "+0.5 an hour")],
          caption: "An hour.", reach: .pictured)),
      .heading(level: 2, text: ["Week"], key: "week"),
      .stack(
        StackChart(
          title: "Your week",
          groups: [
            .init(
              "execution", share: 600, parts: [.init("CRUD", share: 350), .init("CI", share: 250)]),
            .init("mixed", share: 300, parts: [.init("Review", share: 300)]),
            .init("judgment", share: 100, parts: []),
          ])),
      .heading(level: 2, text: ["Plan"], key: "plan"),
      .strip(
        StripChart(
          title: "3 weeks", spans: ["Nov", "Dec", ""],
          lanes: [.init("Learn", loads: [100, 50, 0]), .init("Build", loads: [0, 0, 100])],
          milestones: [.init(span: 1, label: "D14", text: "4 Dec: foundation ends")])),
      .heading(level: 2, text: ["People"], key: "people"),
      .heat(
        HeatMap(
          rowTitle: "Name", groupTitle: "Group", columns: ["Agent engineer", "ML platform"],
          rows: [
            .init("Participant 7", group: "1", points: [0, 100]),
            .init("Participant 8", group: "ready", points: [45, 72]),
          ])),
      .table(
        Table(
          [Table.Column("Name"), Table.Column("Hours", .right)],
          rows: [[["Participant 7"], ["12 h"]]], handling: .searchable)),
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
        .stack(
          StackChart(
            title: text,
            groups: (1...4).map { .init(text, share: $0 * 250, parts: [.init(text, share: 9)]) })),
        .strip(
          StripChart(
            title: text, spans: [text, "x"], lanes: [.init(text, loads: [-1, 999])],
            milestones: [.init(span: 1, label: text, text: text)])),
        .heat(
          HeatMap(
            rowTitle: text, groupTitle: text, columns: [text, text],
            rows: [.init(text, group: text, points: [-1, 101])])),
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
