import GapcheckReport
import JSON
import PromiseTally
import Testing

@Suite struct `What is written of hostile people` {
  /// Whether a scalar moves the cursor, colours, hides or reorders what is read.
  static func acts(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control: scalar != "\n"
    case .format, .lineSeparator, .paragraphSeparator: true
    default: false
    }
  }

  @Test(arguments: HostileOutput.all(in: .text, .markdown, .html, .csv, .ics))
  func `holds nothing that acts on whoever reads it`(output: HostileOutput) {
    var scalars = output.text.unicodeScalars[...]
    if output.format == .csv { #expect(scalars.popFirst() == "\u{FEFF}") }
    let isTable = output.format == .csv || output.format == .ics
    #expect(scalars.first { Self.acts($0) && !(isTable && $0 == "\r") } == nil)
  }

  @Test func `holds nothing unseen in JSON`() {
    for output in HostileOutput.all(in: .json) {
      #expect(output.text.unicodeScalars.first(where: Self.acts) == nil)
    }
    Promise.hiddenCharacters.held(
      in: HostileOutput.all(in: .json).count * HostileProfile.words.count)
  }

  @Test func `is no command in the log of a build`() {
    for output in HostileOutput.all {
      let lines = output.text.split { $0.isNewline }
      #expect(!lines.contains { $0.drop { $0 == " " }.hasPrefix("::") })
      if output.format == .text { #expect(!output.text.contains("##[")) }
    }
    Promise.buildLogs.held(in: HostileOutput.all.count * HostileProfile.words.count)
  }

  @Test func `stays within the width of a terminal, and steers none`() {
    for output in HostileOutput.all(in: .text) {
      let width = output.testDescription.split(separator: " ").compactMap { Int($0) }.last ?? 80
      #expect(output.text.unicodeScalars.first(where: Self.acts) == nil)
      for line in output.text.split(separator: "\n") {
        #expect(line.count <= width, "\(line)")
      }
    }
    Promise.terminals.held(in: HostileOutput.all(in: .text).count * HostileProfile.words.count)
  }

  @Test func `makes no element, address or handler of its own in HTML`() throws {
    for output in HostileOutput.all(in: .html) {
      let page = try HTMLPage(output.text)
      #expect(Set(page.tags.map(\.name)).isSubset(of: HTMLPage.elements))
      #expect(page.values(of: "href").allSatisfy { $0.hasPrefix("#") || $0.hasPrefix("https://") })
      let names = Set(page.tags.flatMap(\.attributes).map(\.name))
      #expect(names.isDisjoint(with: ["src", "style"]) && !names.contains { $0.hasPrefix("on") })
      #expect(page.tags.count { $0.name == "script" } <= 1)
    }
    Promise.html.held(in: HostileOutput.all(in: .html).count * HostileProfile.words.count)
  }

  @Test(arguments: HostileOutput.all(in: .markdown))
  func `keeps the columns of every table in Markdown`(output: HostileOutput) {
    var columns: Int?
    for line in output.text.split(separator: "\n", omittingEmptySubsequences: false) {
      guard line.hasPrefix("|") else {
        columns = nil
        continue
      }
      let bars = line.replacing(#"\\"#, with: "").replacing(#"\|"#, with: "").filter { $0 == "|" }
      #expect(columns ?? bars.count == bars.count, "\(line.prefix(200))")
      columns = bars.count
    }
  }

  @Test func `makes no tag and no link of its own in Markdown`() {
    for output in HostileOutput.all(in: .markdown) {
      let rest = output.text.replacing(/<!-- ([a-z0-9.\/:, -]* )?-->/, with: "")
        .replacing(/\]\(<https:[^<>\s]*>\)/, with: "")
      let links = rest.replacing(#"\]"#, with: "")
      #expect(!rest.contains("<") && !links.contains("]("))
    }
    Promise.markdown.held(in: HostileOutput.all(in: .markdown).count * HostileProfile.words.count)
  }

  @Test(arguments: HostileOutput.all(in: .markdown))
  func `opens and closes no fence but its own`(output: HostileOutput) throws {
    let fences = output.text.split(separator: "\n").filter { $0.hasPrefix("```") }
    let isPlan = output.testDescription.hasPrefix("plan")
    #expect(fences == (isPlan ? ["```mermaid", "```"] : []))
    guard isPlan else { return }
    let chart = try #require(output.text.firstMatch(of: /(?s)```mermaid\n(.*?)\n```/)).1
    let task = #/    [0-9]+\. [^:;#%<>`"'\[\]{}|]+ :t[0-9]+, [0-9-]{10}, [0-9-]{10}/#
    let other =
      #/gantt|    (?:title|section) [^:;#%<>`"'\[\]{}|]+|    (?:dateFormat YYYY-MM-DD|inclusiveEndDates)/#
    for line in chart.split(separator: "\n") {
      #expect(try task.wholeMatch(in: line) != nil || other.wholeMatch(in: line) != nil, "\(line)")
    }
  }

  @Test func `runs no formula in a table`() throws {
    for output in HostileOutput.all(in: .csv) {
      let records = try #require(CSVTable(output.text)).records
      #expect(Set(records.map(\.count)).count == 1)
      for cell in records.dropFirst().joined() where !cell.isEmpty {
        let start = cell.first { !$0.isWhitespace && $0 != "\"" }
        #expect(start.map { !"=+-@".contains($0) } ?? true, "\(cell.prefix(40))")
      }
    }
    Promise.spreadsheets.held(in: HostileOutput.all(in: .csv).count * HostileProfile.words.count)
  }

  @Test func `folds every line of a calendar and adds no event`() {
    for output in HostileOutput.all(in: .ics) {
      let lines = ContentLines(output.text)
      #expect(lines.physical.allSatisfy { $0.utf8.count <= 75 })
      #expect(lines.values(of: "BEGIN").count { $0 == "VCALENDAR" } == 1)
      let plan = HostileProfile.output.report.plan
      let events = (plan?.items.count { !$0.isDone } ?? 0) + (plan?.phases.count ?? 0)
      #expect(lines.values(of: "BEGIN").count { $0 == "VEVENT" } == events)
    }
    Promise.calendars.held(in: HostileOutput.all(in: .ics).count * HostileProfile.words.count)
  }

  @Test func `is of every kind`() {
    for format in PlanFormat.allCases {
      #expect(HostileOutput.all(in: format).count >= (format == .ics ? 1 : 2), "\(format)")
    }
    let cohort = HostileOutput.all.first { $0.testDescription == "cohort html" }?.text ?? ""
    #expect(cohort.contains("Who stands where") && cohort.contains("Not read"))
  }
}

@Suite struct `A hostile profile` {
  private let output = HostileProfile.output

  @Test func `loses none of its words in JSON`() {
    #expect(output.node["name"]?.text == HostileProfile.name)
  }

  @Test func `makes no tag, comment or box of its own in Markdown`() {
    let boxes = output.markdown.matches(of: /<!-- id:[a-z0-9-]+(?: [a-z]+:[0-9-]+)* -->/).count
    let tags = output.markdown.replacing(/<!-- (id:[a-z0-9-]+(?: [a-z]+:[0-9-]+)* )?-->/, with: "")
      .replacing(/\]\(<https:[^<>\s]*>\)/, with: "")
    #expect(boxes == output.report.plan?.items.count ?? 0)
    #expect(!tags.contains("<"))
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
