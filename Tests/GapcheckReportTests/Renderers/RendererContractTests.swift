import GapcheckReport
import Testing

/// One way to write a page.
struct Rendering: CustomTestStringConvertible, Sendable {
  let testDescription: String
  var format: ReportFormat = .text
  var options: RenderOptions?

  /// Every format that renders pages, with text at many widths.
  static let all: [Rendering] =
    [ReportFormat.markdown, .html].map { Rendering(testDescription: $0.rawValue, format: $0) }
    + [0, 80].flatMap { width in
      [(false, false), (true, false), (false, true)].map { color, ascii in
        Rendering(
          testDescription: "text \(width)\(color ? " color" : "")\(ascii ? " ascii" : "")",
          options: RenderOptions(width: width, color: color, ascii: ascii))
      }
    }

  func render(_ document: Document) -> String {
    PageOfBlocks(document: document)
      .rendered(as: format, options: options ?? RenderOptions())
  }
}

/// A page that is nothing but its blocks.
private struct PageOfBlocks: RenderablePage {
  let document: Document

  func json() -> String { "" }
}

@Suite struct `Every renderer` {
  @Test(arguments: Rendering.all)
  func `lets no text draw anything but itself`(rendering: Rendering) {
    for text in HostileText.all {
      var output = rendering.render(.filled(with: text))
      if rendering.options?.color == true { output = output.withoutStyles }
      let stray = output.unicodeScalars.first { $0 != "\n" && $0.isUnseen }
      #expect(stray == nil, "\(text.prefix(40).debugDescription)")
    }
  }

  @Test(arguments: Rendering.all)
  func `ends with one line break and no line with a space`(rendering: Rendering) {
    let texts = HostileText.all.map { Document.filled(with: $0) }
    for document in texts + [.everything, .charts, .nested(depth: 30)] {
      let output = rendering.render(document)
      #expect(output.hasSuffix("\n") && !output.hasSuffix("\n\n") && !output.hasPrefix("\n"))
      #expect(!output.contains(" \n") && !output.contains("\n\n\n"))
    }
  }

  @Test(arguments: Rendering.all)
  func `shows the whole of a very long name`(rendering: Rendering) {
    let name = String(repeating: "ж", count: 10_000)
    let output = rendering.render(Document(title: "", blocks: [.paragraph(.plain(name))]))
    #expect(output.unicodeScalars.count { $0 == "ж" } == 10_000)
  }

  @Test(arguments: Rendering.all)
  func `writes the same page every time`(rendering: Rendering) {
    for document in [Document.everything, .charts] {
      #expect(rendering.render(document) == rendering.render(document))
    }
  }

  @Test(arguments: Rendering.all)
  func `writes nothing for nothing`(rendering: Rendering) {
    let hollow: [Block] = [
      .heading(level: 2, text: [], key: nil), .paragraph([]), .list([]), .bars(BarChart([])),
      .table(Table([], rows: [])), .note(.note, []), .stack(StackChart(title: "", groups: [])),
      .strip(StripChart(title: "", spans: [], lanes: [], milestones: [])),
      .heat(HeatMap(rowTitle: "", groupTitle: "", columns: ["a"], rows: [])),
    ]
    #expect(rendering.render(Document(title: "", blocks: [])) == "")
    #expect(rendering.render(Document(title: "", blocks: hollow)) == "")
  }

  @Test(arguments: Rendering.all)
  func `shows the title unless a heading already does`(rendering: Rendering) {
    let body: Block = .paragraph(["body"])
    let heading: Block = .heading(level: 1, text: ["Title"], key: nil)
    let untitled = rendering.render(Document(title: "Title", blocks: [body]))
    #expect(untitled == rendering.render(Document(title: "Other", blocks: [heading, body])))
    #expect(untitled.contains("Title"))
  }
}

extension String {
  /// The text without the sequences that set and unset a style.
  var withoutStyles: String { replacing(Self.stylePattern, with: "") }

  /// A sequence that sets or unsets a style; marks that combine do not hide its end.
  static var stylePattern: Regex<(Substring, Substring)> {
    /\u{1B}\[([0-9;]*)m/.matchingSemantics(.unicodeScalar)
  }
}

extension Unicode.Scalar {
  /// A control, a direction mark or another scalar of no width that is no part of an emoji.
  fileprivate var isUnseen: Bool {
    switch value {
    case 0..<0x20, 0x7F...0x9F, 0xAD, 0x200B, 0x200C, 0x200E, 0x200F, 0x2028...0x202E,
      0x2060...0x206F, 0xFEFF, 0xE0000...0xE007F:
      true
    default: false
    }
  }
}
