/// Writes the help of the program and of each verb from the command table, in 80 columns.
package struct HelpText {
  private let table: CommandTable
  private static let width = 80

  package init(_ table: CommandTable) {
    self.table = table
  }

  /// The help of a verb; without one, that of the program.
  package func text(for verb: Verb?) -> String {
    let sections = verb.map(sections) ?? sections()
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

  /// A verb with what follows it.
  private func typed(_ verb: Verb) -> String {
    verb.operands == .none ? verb.name : "\(verb.name) \(verb.operands.form)"
  }

  private func sections() -> [String] {
    [
      "gapcheck measures a backend engineer's skills against the work that automation\n"
        + "leaves, and makes a 90-day plan to close the gap.",
      "usage: gapcheck COMMAND [OPTION…] [ARGUMENT…]",
      section("commands", table.verbs.map { (typed($0), $0.summary) }),
      section("options", table.topLevel.map(row)),
      section("examples", table.verbs.compactMap(\.examples.first).map { ($0.line, $0.purpose) }),
      section("exit status", ExitStatus.allCases.map { (code($0), $0.summary) }),
      "A command's own options: gapcheck COMMAND --help",
    ]
  }

  private func sections(for verb: Verb) -> [String] {
    let operands = verb.operands
    let argument =
      operands == .none ? [] : [section("argument", [(operands.name, operands.summary)])]
    return [
      "usage: gapcheck \(verb.name) [OPTION…]\(operands == .none ? "" : " \(operands.form)")",
      verb.discussion.wrapped(to: Self.width).joined(separator: "\n"),
    ] + argument + [
      section("options", verb.options.map(row)),
      "examples:\n"
        + verb.examples.map { "  \($0.line)\n      \($0.purpose)" }.joined(separator: "\n"),
    ]
  }

  private func row(_ option: CommandOption) -> (String, String) {
    let letter = option.letter.map { "-\($0), " } ?? "    "
    let form = "\(letter)\(option.flag)\(option.valueName.map { " \($0)" } ?? "")"
    guard !option.choices.isEmpty else { return (form, option.summary) }
    return (form, "\(option.choices.joined(separator: ", ")). \(option.summary)")
  }

  private func code(_ status: ExitStatus) -> String {
    let number = "\(status.rawValue)"
    return String(repeating: " ", count: max(0, 3 - number.count)) + number
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
