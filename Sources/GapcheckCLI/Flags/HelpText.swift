/// Writes the help of the program and of each verb from the command table, in 80 columns.
package struct HelpText {
  /// How much of the help is shown.
  package enum Extent: Hashable, Sendable {
    /// A line for each thing, and the most usual examples.
    case short
    case whole
  }

  private let table: CommandTable
  private let extent: Extent
  private static let width = 80

  package init(_ table: CommandTable, _ extent: Extent = .whole) {
    self.table = table
    self.extent = extent
  }

  /// What the program is for.
  static let purpose =
    "gapcheck measures a backend engineer's skills against the work that automation leaves, and "
    + "makes a 90-day plan to close the gap."

  /// The help of a verb; without one, that of the program.
  package func text(for verb: Verb?) -> String {
    let sections =
      switch extent {
      case .short: verb.map(shortSections) ?? shortSections()
      case .whole: verb.map(sections) ?? sections()
      }
    return sections.joined(separator: "\n\n") + "\n"
  }

  /// The help of verbs that share a first word.
  package func text(forGroup name: String) -> String {
    let verbs = table.verbs(ofGroup: name)
    let sections = [
      "usage: gapcheck \(name) COMMAND [OPTION…] [ARGUMENT…]",
      section("commands", verbs.map { (typed($0), $0.summary) }),
      section("examples", verbs.compactMap(\.examples.first).map { ($0.line, $0.purpose) }),
      "A command's own options: gapcheck \(name) COMMAND --help",
    ]
    return sections.joined(separator: "\n\n") + "\n"
  }

  // MARK: The whole help

  private func sections() -> [String] {
    [
      wrapped(Self.purpose),
      "usage: gapcheck COMMAND [OPTION…] [ARGUMENT…]",
      section("commands", table.verbs.map { (typed($0), $0.summary) }),
      section("options", table.topLevel.map { ($0.form, $0.wholeSummary) }),
      section("examples", table.verbs.compactMap(\.examples.first).map { ($0.line, $0.purpose) }),
      section("exit status", ExitStatus.allCases.map { (code($0), $0.summary) }),
      section("environment", EnvironmentVariable.allCases.map { ($0.rawValue, $0.summary) }),
      "A command's own options: gapcheck COMMAND --help",
    ]
  }

  private func sections(for verb: Verb) -> [String] {
    [usage(verb), wrapped(verb.discussion)] + argument(verb) + [
      section("options", verb.options.map { ($0.form, $0.wholeSummary) }),
      examples(verb.examples[...]),
    ]
  }

  // MARK: The short help

  private func shortSections() -> [String] {
    [
      "usage: gapcheck COMMAND [OPTION…] [ARGUMENT…]",
      section("commands", table.openings.map { ($0.word, $0.summary) }),
      section(
        "examples",
        Self.firstSteps.compactMap { table.verb(named: $0)?.examples.first }.map {
          ($0.line, $0.purpose)
        }),
      "A command's options: gapcheck COMMAND -h\nMore: gapcheck --help",
    ]
  }

  /// The verbs that a newcomer needs.
  private static let firstSteps = ["init", "audit", "plan"]

  private func shortSections(for verb: Verb) -> [String] {
    [usage(verb), wrapped(verb.summary)] + argument(verb) + [
      section("options", verb.options.map { ($0.form, $0.wholeBrief) }),
      examples(verb.examples.prefix(2)),
      "More: gapcheck \(verb.name) --help",
    ]
  }

  // MARK: Parts

  private func usage(_ verb: Verb) -> String {
    let operands = verb.operands == .none ? "" : " \(verb.operands.form)"
    return "usage: gapcheck \(verb.name) [OPTION…]\(operands)"
  }

  private func argument(_ verb: Verb) -> [String] {
    verb.operands == .none
      ? [] : [section("argument", [(verb.operands.name, verb.operands.summary)])]
  }

  private func examples(_ examples: ArraySlice<Verb.Example>) -> String {
    "examples:\n"
      + examples.map { "  \($0.line)\n      \($0.purpose)" }.joined(separator: "\n")
  }

  /// A verb with what follows it.
  private func typed(_ verb: Verb) -> String {
    verb.operands == .none ? verb.name : "\(verb.name) \(verb.operands.form)"
  }

  private func code(_ status: ExitStatus) -> String {
    let number = "\(status.rawValue)"
    return String(repeating: " ", count: max(0, 3 - number.count)) + number
  }

  private func wrapped(_ text: String) -> String {
    text.wrapped(to: Self.width).joined(separator: "\n")
  }

  /// A title over two columns, the second wrapped.
  private func section(_ title: String, _ rows: [(String, String)]) -> String {
    let indent = (rows.map(\.0.count).max() ?? 0) + 4
    var lines = ["\(title):"]
    for (name, summary) in rows {
      let text = summary.wrapped(to: Self.width - indent)
      lines.append("  \(name)".padded(to: indent) + (text.first ?? ""))
      lines += text.dropFirst().map { String(repeating: " ", count: indent) + $0 }
    }
    return lines.joined(separator: "\n")
  }
}
