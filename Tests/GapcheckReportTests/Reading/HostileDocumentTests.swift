import GapcheckCore
import GapcheckReport
import JSON
import PromiseTally
import Testing

@Suite struct `A saved document of hostile words` {
  private static let saved = HostileOutput.all.filter {
    $0.format == .json && ["report json", "plan json", "cohort json"].contains($0.testDescription)
  }

  /// A document with a word behind each of its texts that are no ids.
  private static func document(_ text: String, with word: String) throws -> [UInt8] {
    let node = try JSONNode(parsing: Array(text.utf8)).mappingText {
      $0.contains(" ") ? "\($0) \(word)" : $0
    }
    var writer = JSONWriter(pretty: false)
    writer.value(node)
    return writer.bytes
  }

  @Test func `shows nothing that acts, or is refused`() throws {
    var cases = 0
    var shown = 0
    for output in Self.saved {
      for (index, word) in HostileProfile.words.enumerated() {
        cases += 1
        let bytes = try Self.document(output.text, with: word)
        guard
          let document = try? SavedDocument(
            parsing: bytes, taxonomy: ReportOutput.auditor.taxonomy, minimumGroup: 1)
        else { continue }
        shown += 1
        let format = PlanFormat.allCases[index % PlanFormat.allCases.count]
        try Self.check(document, as: format)
        try Self.check(document, as: .text)
      }
    }
    #expect(Self.saved.count == 3 && shown > cases / 2)
    Promise.savedDocuments.held(in: cases)
  }

  private static func check(_ document: SavedDocument, as format: PlanFormat) throws {
    guard let text = document.rendered(as: format, options: RenderOptions()) else { return }
    let isTable = format == .csv || format == .ics
    let acting = text.unicodeScalars.dropFirst(format == .csv ? 1 : 0).first {
      `What is written of hostile people`.acts($0) && !(isTable && $0 == "\r")
    }
    #expect(acting == nil, "\(format)")
    #expect(!text.split { $0.isNewline }.contains { $0.drop { $0 == " " }.hasPrefix("::") })
    if format == .html {
      let names = Set(try HTMLPage(text).tags.map(\.name))
      #expect(names.isSubset(of: HTMLPage.elements))
    }
  }

  @Test(arguments: saved)
  func `is shown as it was written, word by word`(output: HostileOutput) throws {
    let document = try SavedDocument(
      parsing: Array(output.text.utf8), taxonomy: ReportOutput.auditor.taxonomy, minimumGroup: nil)
    #expect(document.rendered(as: .json, options: RenderOptions()) == output.text)
  }
}
