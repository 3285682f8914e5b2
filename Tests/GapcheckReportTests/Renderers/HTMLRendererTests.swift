import Foundation
import GapcheckCore
import GapcheckReport
import Testing

@Suite struct `HTML renderer` {
  /// Pages of many texts, read once for all tests.
  private static let pages = Result {
    let documents = HostileText.all.map { Document.filled(with: $0) }
    return try (documents + [.everything, .charts, .nested(depth: 30)]).map {
      try HTMLPage(HTMLRenderer().render($0))
    }
  }

  private func page(_ blocks: [Block], title: String = "") throws -> HTMLPage {
    try HTMLPage(HTMLRenderer().render(Document(title: title, blocks: blocks)))
  }

  private func html(_ inlines: [Inline]) throws -> String {
    let paragraph = try page([.paragraph(inlines)]).main.firstMatch(of: /(?s)<p>(.*)<\/p>/)
    return paragraph.map { String($0.1) } ?? ""
  }

  @Test(arguments: [
    ("a < b > c & d", "a &lt; b &gt; c &amp; d"), ("&copy; &#38;", "&amp;copy; &amp;#38;"),
    ("\"it's\"", "&quot;it&#39;s&quot;"), ("<script>", "&lt;script&gt;"), ("-->", "--&gt;"),
    ("https://a.example", "https://a.example"), ("{a: b}", "{a: b}"), ("a\nb", "a b"),
    ("\u{202E}", "\\u{202E}"), ("\u{1B}", "\\u{1B}"), ("ąć東👩🏽‍💻", "ąć東👩🏽‍💻"), ("  ", ""),
  ])
  func `escapes what would act and little else`(text: String, expected: String) throws {
    #expect(try html(.plain(text)) == expected)
  }

  @Test func `marks words`() throws {
    #expect(try html([.strong(["a", .code("<b>")])]) == "<strong>a<code>&lt;b&gt;</code></strong>")
    #expect(try html([.tone(.bad, ["a"]), " "]) == #"<span class="bad">a</span>"#)
    #expect(try html(["a", .quiet([" "]), .strong([]), .code(""), "b"]) == "a b")
  }

  @Test func `links to safe addresses alone, and never within a link`() throws {
    let outer = try #require(SafeLink("https://a.example/?b=1&c='2'"))
    let inner = try #require(SafeLink("mailto:b@example.com"))
    #expect(
      try html([.link(["a ", .link(["b"], inner)], outer)])
        == #"<a href="https://a.example/?b=1&amp;c=&#39;2&#39;" rel="noreferrer">a b</a>"#)
    let bare = #"<a class="address" href="mailto:b@example.com" rel="noreferrer">"#
    #expect(try html([.link([], inner)]) == bare + "mailto:b@example.com</a>")
  }

  @Test func `is well-formed whatever it says`() throws {
    for page in try Self.pages.get() {
      #expect(Set(page.tags.map(\.name)).isSubset(of: HTMLPage.elements))
    }
  }

  @Test func `has the same elements whatever its texts say`() throws {
    let plain = try HTMLPage(HTMLRenderer().render(.filled(with: "plain"))).skeleton
    for (text, page) in zip(HostileText.all, try Self.pages.get())
    where text.contains(where: { $0 != " " }) {
      #expect(page.skeleton == plain, "\(text.prefix(40).debugDescription)")
    }
  }

  @Test func `names every place once and links to places that there are`() throws {
    for page in try Self.pages.get() {
      let ids = page.values(of: "id")
      #expect(Set(ids).count == ids.count)
      #expect(ids.allSatisfy { !$0.isEmpty && !$0.hasPrefix("-") && !$0.contains("--") })
      #expect(ids.joined().allSatisfy { "abcdefghijklmnopqrstuvwxyz0123456789-".contains($0) })
      let used = page.values(of: "href").filter { $0.hasPrefix("#") }.map { String($0.dropFirst()) }
      #expect(Set(used + page.values(of: "aria-labelledby")).isSubset(of: ids))
    }
  }

  @Test func `loads nothing and runs its own script alone`() throws {
    for page in try Self.pages.get() {
      let names = Set(page.tags.flatMap(\.attributes).map(\.name))
      #expect(names.isDisjoint(with: ["src", "style", "srcset", "action"]))
      #expect(!names.contains { $0.hasPrefix("on") })
      #expect(!page.style.contains("url(") && !page.style.contains("@import"))
      let policy = try #require(page.values(of: "content").first)
      var rules = ["default-src 'none'", "style-src \(digest(of: "\n\(page.style)\n"))"]
      if let script = page.script { rules.append("script-src \(digest(of: script))") }
      rules += ["base-uri 'none'", "form-action 'none'"]
      #expect(policy == rules.joined(separator: "; "))
    }
  }

  private func digest(of text: String) -> String {
    "'sha256-\(Data(SHA256.digest(of: Array(text.utf8))).base64EncodedString())'"
  }

  @Test func `has a script only where there are rows to sort`() throws {
    #expect(try HTMLPage(HTMLRenderer().render(.everything)).script == nil)
    #expect(try HTMLPage(HTMLRenderer().render(.charts)).script != nil)
    let names = try HTMLPage(HTMLRenderer().render(.charts)).values(of: "class")
    #expect(names.count { $0.contains("searchable") } == 2)
  }

  @Test func `gives every drawing a name or words beside it`() throws {
    for page in try Self.pages.get() {
      for tag in page.tags where tag.name == "svg" {
        let names = tag.attributes.filter { ["aria-label", "aria-hidden"].contains($0.name) }
        #expect(names.count == 1 && names.allSatisfy { !$0.value.isEmpty })
      }
    }
  }

  @Test(arguments: [3, 4])
  func `lists its sections where there are four or more`(count: Int) throws {
    let blocks = (1...count).flatMap { number -> [Block] in
      [.heading(level: 2, text: ["Part <\(number)>"], key: "p"), .paragraph(["text"])]
    }
    let page = try page(blocks, title: "Parts")
    #expect(page.tags.count { $0.name == "section" } == count)
    #expect(
      page.values(of: "href") == (count < 4 ? [] : ["#p", "#p-2", "#p-3", "#p-4"]))
  }

  @Test func `splits a list where the marks change and keeps its numbers`() throws {
    let page = try page([
      .list([
        ListItem(.number(3), ["c"]), ListItem(.number(7), ["g"]), ListItem(.bullet, ["x"]),
        ListItem(.task(id: "t", isDone: true), ["t"]), ListItem(.number(1), ["a"]),
      ])
    ])
    #expect(
      page.tags.map(\.name).filter { ["ol", "ul"].contains($0) } == ["ol", "ul", "ul", "ol"])
    #expect(page.values(of: "value") == ["3", "7", "1"])
  }

  @Test func `lets a wide table scroll by keyboard under the name of its section`() throws {
    func table(_ columns: Int) -> Block {
      let cells = (0..<columns).map { [Inline].plain("\($0)") }
      return .table(
        Table(cells.map { Table.Column($0.plainText) }, rows: [cells, [], cells + cells]))
    }
    let heading: Block = .heading(level: 2, text: ["Wide"], key: "wide")
    let narrow = try page([heading, table(2)])
    #expect(narrow.values(of: "tabindex").isEmpty)
    let wide = try page([heading, table(5)])
    #expect(wide.values(of: "tabindex") == ["0"])
    #expect(wide.values(of: "aria-labelledby") == ["wide", "wide"])
    #expect(wide.tags.count { $0.name == "td" || $0.name == "th" } == 20)
    #expect(wide.values(of: "scope") == Array(repeating: "col", count: 5) + ["row", "row"])
  }

  @Test func `hides what only programs read`() throws {
    let record = PageRecord(name: "gapcheck.plan/1", fields: [.init("start", "2026-11-21")])
    let source = HTMLRenderer().render(
      Document(title: "Plan", blocks: [.record(record), .paragraph(["x"])]))
    #expect(source.contains("\n<!-- gapcheck.plan/1 start:2026-11-21 -->\n"))
  }
}
