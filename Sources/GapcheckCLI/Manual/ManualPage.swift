/// Writes the manual page from the command table.
package struct ManualPage {
  private let table: CommandTable

  package init(_ table: CommandTable) {
    self.table = table
  }

  /// The page, for `man`, `mandoc` and `groff`.
  package var roff: String {
    var page = Roff()
    page.title(
      "GAPCHECK", section: "1", date: ProgramVersion.date, of: "gapcheck \(ProgramVersion.text)")
    writeHead(to: &page)
    writeCommands(to: &page)
    writeOptions(to: &page)
    writeSurroundings(to: &page)
    writeExamples(to: &page)
    return page.page
  }

  private func writeHead(to page: inout Roff) {
    page.macro("SH", "NAME")
    page.text(.plain("gapcheck"), .plain(" - skill-gap auditor for backend engineers"))
    page.macro("SH", "SYNOPSIS")
    for verb in table.verbs {
      let form: [Roff.Stretch] =
        verb.operands == .none ? [] : [.plain(" "), .italic(verb.operands.form)]
      page.text([.bold("gapcheck \(verb.name)"), .plain(" [OPTION…]")] + form)
      page.macro("br")
    }
    page.text(.bold("gapcheck"), .plain(" [COMMAND] "), .bold("-h"), .plain(" | "), .bold("--help"))
    page.macro("br")
    page.text(.bold("gapcheck --version"))
    page.macro("SH", "DESCRIPTION")
    page.text(.plain(HelpText.purpose))
    page.text(.plain(Self.streams))
  }

  private static let streams =
    "It is offline and deterministic: the same input on the same day gives the same bytes. Results "
    + "go to standard output, everything else to standard error, and no pager is started. With -h a "
    + "command shows its options in a line each, with --help all there is to say of it."

  // MARK: Commands and options

  private func writeCommands(to page: inout Roff) {
    page.macro("SH", "COMMANDS")
    for verb in table.verbs {
      page.macro("SS", "gapcheck \(verb.name)")
      page.text(.plain(verb.summary))
      page.text(.plain(verb.discussion))
      if verb.operands != .none {
        page.tag([.italic(verb.operands.form)])
        page.text(.plain(verb.operands.summary))
      }
      for option in verb.options where !CommandOption.common.contains(option) {
        write(option, to: &page)
      }
    }
  }

  private func writeOptions(to page: inout Roff) {
    page.macro("SH", "OPTIONS")
    page.text(.plain("Every command takes these. Those of its own stand with it, above."))
    for option in CommandOption.common + table.topLevel where option != .help {
      write(option, to: &page)
    }
    write(.help, to: &page)
  }

  private func write(_ option: CommandOption, to page: inout Roff) {
    let value: [Roff.Stretch] = option.valueName.map { [.plain(" "), .italic($0)] } ?? []
    let letter: [Roff.Stretch] = option.letter.map { [.bold("-\($0)"), .plain(", ")] } ?? []
    page.tag(letter + [.bold(option.flag)] + value)
    page.text(.plain(option.wholeSummary))
  }

  // MARK: What is around

  private func writeSurroundings(to page: inout Roff) {
    writeList(
      "EXIT STATUS", ExitStatus.allCases.map { ("\($0.rawValue)", $0.summary.asSentence) },
      to: &page)
    writeList(
      "ENVIRONMENT", EnvironmentVariable.allCases.map { ($0.rawValue, $0.summary) }, to: &page)
    writeList("FILES", Self.files, to: &page)
  }

  private static let files = [
    ("profile.json", "What 'gapcheck init' writes where no other file is named."),
    (
      "taxonomy.json, skills.json, …",
      "The files of a taxonomy of your own, in the folder that --taxonomy names."
    ),
  ]

  private func writeExamples(to page: inout Roff) {
    writeList(
      "EXAMPLES", table.verbs.flatMap(\.examples).map { ($0.line, $0.purpose.asSentence) },
      to: &page)
  }

  private func writeList(_ title: String, _ rows: [(String, String)], to page: inout Roff) {
    page.macro("SH", title)
    for (name, summary) in rows {
      page.tag([.bold(name)])
      page.text(.plain(summary))
    }
  }
}

extension String {
  /// A clause as a sentence: a capital in front, a full stop behind.
  fileprivate var asSentence: String { "\(prefix(1).uppercased())\(dropFirst())." }
}
