import GapcheckReport
import JSON
import Testing

/// A profile whose every word tries to be something else.
enum HostileProfile {
  static let words: [String] = [
    "a|b||c", "line\nbreak\r\nand\ttab", "`code` ```fence```", "\u{1B}[31mred\u{1B}]0;title\u{7}",
    "<script>alert(1)</script><!-- -->", "right\u{202E}to left\u{2066}\u{200B}\u{FEFF}",
    String(repeating: "long ", count: 2000), "=cmd|' /C calc'!A0", "# heading", "- [ ] box",
    "[link](javascript:alert(1))", "\u{0}nul\u{7F}\u{9B}31m", "\u{2028}separator\u{2029}",
  ]

  /// The profile as JSON: each word stands in every place that takes text.
  static let bytes: [UInt8] = {
    var writer = JSONWriter(pretty: false)
    writer.beginObject()
    writer.member("name", words.joined(separator: " "))
    writer.list("skills", ["Python: advanced", "Kubernetes: advanced", "SQL"] + words)
    writer.objects("tasks", words + ["CRUD", "alert triage"]) { writer, word in
      writer.member("task", word)
    }
    writer.objects("artifacts", words) { writer, word in
      writer.member("title", word)
      writer.member("url", "https://example.com/" + word)
      writer.list("skills", ["RAG", word])
      writer.member("evaluation", word + " 0.8")
    }
    writer.objects("contributions", words) { writer, word in
      writer.member("repository", word)
      writer.list("skills", ["vLLM"])
    }
    writer.objects("learning", words) { writer, word in
      writer.member("title", word)
      writer.member("kind", "course")
    }
    writer.key("resume")
    writer.beginObject()
    writer.member("headline", "AI-powered " + words[0])
    writer.list("bullets", words.map { "Built ML with prompts because " + $0 })
    writer.endObject()
    writer.key("applications")
    writer.beginObject()
    writer.list("titles", words)
    writer.endObject()
    writer.endObject()
    return writer.bytes
  }()

  static let output = ReportOutput(profile: bytes)
}

extension JSONWriter {
  fileprivate mutating func list(_ key: String, _ texts: [String]) {
    self.key(key)
    beginArray()
    for text in texts { string(text) }
    endArray()
  }

  fileprivate mutating func objects(
    _ key: String, _ words: [String], _ write: (inout JSONWriter, String) -> Void
  ) {
    self.key(key)
    beginArray()
    for word in words {
      beginObject()
      write(&self, word)
      endObject()
    }
    endArray()
  }
}

@Suite struct `A hostile profile` {
  private let output = HostileProfile.output

  /// Whether a scalar moves the cursor, colours, hides or reorders what is read.
  private static func acts(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control: scalar != "\n"
    case .format, .lineSeparator, .paragraphSeparator: true
    default: false
    }
  }

  @Test func `puts nothing on a page that acts`() {
    for page in [output.text, output.markdown, output.html] {
      #expect(page.unicodeScalars.first(where: Self.acts) == nil)
    }
  }

  @Test func `puts no control character into JSON and loses none of the words`() throws {
    let controls = output.json.unicodeScalars.filter { $0.value < 0x20 && $0 != "\n" }
    #expect(controls.isEmpty)
    #expect(output.node["name"]?.text == HostileProfile.words.joined(separator: " "))
  }

  @Test func `keeps text within its width`() {
    #expect(output.text.split(separator: "\n").allSatisfy { $0.count <= 100 })
  }

  @Test func `keeps the columns of every Markdown table`() {
    var columns: Int?
    for line in output.markdown.split(separator: "\n", omittingEmptySubsequences: false) {
      guard line.hasPrefix("|") else {
        columns = nil
        continue
      }
      let bars = line.replacing(#"\\"#, with: "").replacing(#"\|"#, with: "").filter { $0 == "|" }
      #expect(columns ?? bars.count == bars.count, "\(line.prefix(200))")
      columns = bars.count
    }
  }

  @Test func `makes no tag, comment or box of its own in Markdown`() {
    let boxes = output.markdown.matches(of: /<!-- id:[a-z0-9-]+(?: [a-z]+:[0-9-]+)* -->/).count
    let tags = output.markdown.replacing(/<!-- (id:[a-z0-9-]+(?: [a-z]+:[0-9-]+)* )?-->/, with: "")
      .replacing(/\]\(<https:[^<>\s]*>\)/, with: "")
    #expect(boxes == output.report.plan?.items.count ?? 0)
    #expect(!tags.contains("<"))
  }

  @Test func `makes no element and no address of its own in HTML`() throws {
    let page = try HTMLPage(output.html)
    #expect(Set(page.tags.map(\.name)).isSubset(of: HTMLPage.elements))
    #expect(page.values(of: "href").allSatisfy { $0.hasPrefix("#") || $0.hasPrefix("https://") })
  }

  @Test func `keeps the sections apart`() throws {
    let text = Page(text: output.text).sections.map(\.title)
    #expect(text == Page(markdown: output.markdown).sections.map(\.title))
    #expect(text == (try Page(html: output.html).sections.map(\.title)))
    #expect(text.first == "Verdict")
  }

  @Test func `is told of every word that was not understood`() {
    let names = output.report.unrecognized.map(\.name).joined(separator: "\n")
    for word in ["a|b||c", "<script>", "# heading"] { #expect(names.contains(word)) }
  }
}
