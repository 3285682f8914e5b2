import GapcheckReport
import Testing

@Suite struct `Charts` {
  @Test func `are drawn with blocks on a terminal, where nothing beside them is better`() {
    let text = TextRenderer(options: RenderOptions(width: 60)).render(.charts)
    #expect(
      text.contains(
        """
        Now  ███████▒┃▒··············  37

        """))
    #expect(!text.contains("an hour") && !text.contains("3 weeks"))
    #expect(
      text.contains(
        """
        Your week:
          ██████████████████████████████████▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒······
          ██ execution 60 %: CRUD 35 %, CI 25 %
          ▒▒ mixed 30 %: Review 30 %
          ·· judgment 10 %

        """))
    #expect(
      text.contains(
        """
        Name           Group  A B
        Participant 7      1  · █
        Participant 8  ready  ▒ ▓

        · from 0, ░ from 20, ▒ from 40, ▓ from 60, █ from 80; A
        Agent engineer, B ML platform.

        """))
  }

  @Test func `are drawn with ASCII where that is asked for`() {
    let text = TextRenderer(options: RenderOptions(width: 60, ascii: true)).render(.charts)
    #expect(text.utf8.allSatisfy { $0 < 0x80 })
    #expect(text.contains("## execution 60 %") && text.contains("== mixed 30 %"))
    #expect(text.contains("Participant 8  ready  + *"))
  }

  @Test func `are words and tables in Markdown, or nothing where those stand beside them`() {
    let markdown = MarkdownRenderer().render(.charts)
    #expect(
      markdown.contains(
        """
        Your week:

        - **execution** 60 %: CRUD 35 %, CI 25 %
        - **mixed** 30 %: Review 30 %
        - **judgment** 10 %

        """))
    #expect(
      markdown.contains(
        """
        | Name | Group | Agent engineer | ML platform |
        | --- | ---: | ---: | ---: |
        | Participant 7 | 1 | 0 | 100 |
        | Participant 8 | ready | 45 | 72 |

        """))
    #expect(!markdown.contains("37") && !markdown.contains("an hour"))
  }

  @Test func `are pictures with all their figures in words on a page`() throws {
    let page = try HTMLPage(HTMLRenderer().render(.charts))
    let said = page.blocks.map(\.text).joined(separator: "\n")
    for words in [
      "+0.5 an hour", "execution 60 %: CRUD 35 %, CI 25 %", "D14 4 Dec: foundation ends",
    ] { #expect(said.contains(words)) }
    #expect(
      page.values(of: "aria-label").contains(
        "Your week: execution 60 %, mixed 30 %, judgment 10 %"))
    #expect(page.values(of: "class").count { $0 == "piece" } == 4 + 3)
  }

  @Test(arguments: [(-5, 0), (0, 0), (19, 0), (20, 1), (79, 3), (80, 4), (100, 4), (400, 4)])
  func `darken in five steps`(points: Int, step: Int) {
    #expect(HeatMap.step(of: points) == step)
  }
}
