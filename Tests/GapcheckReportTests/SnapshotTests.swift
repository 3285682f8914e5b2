import GapcheckCore
import GapcheckReport
import Testing

@Suite struct `Snapshots of reports` {
  /// The sections that carry the numbers; the others are covered by the whole pages below.
  private static let sections: Set = ["verdict", "exposure", "tracks", "plan"]

  @Test(arguments: Example.personas)
  func `a persona's verdict, exposure, tracks and plan stay as they are`(
    example: Example
  ) throws {
    let document = example.output.report.document.picking(Self.sections)
    let text = TextRenderer(options: RenderOptions(width: 100)).render(document)
    try Snapshot(name: "\(example.rawValue).txt").expect(text)
  }

  @Test(arguments: [Example.minimal, .empty])
  func `a small profile's whole text stays as it is`(example: Example) throws {
    try Snapshot(name: "\(example.rawValue).txt").expect(example.output.text)
  }

  @Test func `a whole Markdown page stays as it is`() throws {
    try Snapshot(name: "halfway-ai-infra.md").expect(Example.halfway.output.markdown)
  }

  @Test func `a whole JSON report stays as it is`() throws {
    try Snapshot(name: "minimal.json").expect(Example.minimal.output.json)
  }

  @Test func `the model's page in the documentation is the one made from the data`() throws {
    let page = ModelPage(try Taxonomy.embedded())
    try Snapshot(file: ProjectFiles.modelPage).expect(MarkdownRenderer().render(page.document))
  }
}

@Suite struct `Line difference` {
  @Test(arguments: [
    ("a\nb\nc", "a\nx\nc", "line 2:\n  a\n- b\n+ x\n  c"),
    ("a\nb", "a\nb\nc", "line 3:\n  a\n  b\n+ c"),
    ("a\nb\nb", "a\nb", "line 3:\n  a\n  b\n- b"),
  ])
  func `shows the first lines that differ with those around them`(
    old: String, new: String, summary: String
  ) {
    #expect(LineDifference(from: old, to: new).summary == summary)
  }
}
