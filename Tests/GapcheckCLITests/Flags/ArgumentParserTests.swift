import GapcheckCLI
import Testing

/// What a command line may start with.
private let firstWords =
  "init, audit, plan, progress, compare, render, batch, merge, check, explain, taxonomy, schema, completions, "
  + "man, help"

/// The verbs that write to a file.
private let verbsWithOutput = CommandTable.standard.verbs
  .filter { verb in verb.options.contains { $0.name == "output" } }
  .map(\.name).joined(separator: ", ")

@Suite struct `Argument parser` {
  private func parse(_ line: String) throws(UsageError) -> ParsedCommand {
    let words = line.split(separator: " ").map(String.init)
    return try ArgumentParser(.standard).parse(words)
  }

  private func invocation(_ line: String) throws -> Invocation {
    guard case .invocation(let invocation) = try parse(line) else {
      throw UsageError(.extraOperand(line))
    }
    return invocation
  }

  @Test(arguments: [
    "audit p.json --format md", "audit p.json --format=md", "audit -f md p.json",
    "audit -fmd p.json", "audit -qf md p.json", "audit -f json -f md p.json",
    "audit -f md -- p.json",
  ])
  func `takes a value in every usual spelling`(line: String) throws {
    let invocation = try invocation(line)
    #expect(invocation.text(.format) == "md")
    #expect(try invocation.choice(.format) == "markdown")
    #expect(invocation.operands == ["p.json"])
  }

  @Test func `takes what follows two dashes as operands`() throws {
    #expect(try invocation("check -- -q --help -").operands == ["-q", "--help", "-"])
  }

  @Test func `takes a lone dash as a value and as an operand`() throws {
    let invocation = try invocation("audit -o - -")
    #expect(invocation.text(.output) == "-")
    #expect(invocation.operands == ["-"])
  }

  @Test func `keeps an equals sign in a value`() throws {
    #expect(try invocation("audit p --output=a=b").text(.output) == "a=b")
  }

  @Test(arguments: [("--help", HelpText.Extent.whole), ("-h", .short)])
  func `gives the help of the program, short or whole`(
    line: String, expected: HelpText.Extent
  ) throws {
    guard case .help(nil, let extent) = try parse(line) else {
      Issue.record("'\(line)' is no help")
      return
    }
    #expect(extent == expected)
  }

  @Test(arguments: [
    ("audit --help", HelpText.Extent.whole), ("audit -h", .short), ("audit -qh", .short),
    ("audit p.json x y -h --bogus", .short), ("audit -q --help -h", .whole),
  ])
  func `gives the help of a verb, whatever else is missing`(
    line: String, expected: HelpText.Extent
  ) throws {
    guard case .help(let verb?, let extent) = try parse(line) else {
      Issue.record("'\(line)' is no help")
      return
    }
    #expect(verb.name == "audit")
    #expect(extent == expected)
  }

  @Test(arguments: [
    ("", "no command; give one of \(firstWords)"),
    ("adit p.json", "unknown command 'adit'; did you mean 'audit'?"),
    ("xyzzy", "unknown command 'xyzzy'; give one of \(firstWords)"),
    ("profile.json", "'profile.json' is no command; did you mean 'gapcheck audit profile.json'?"),
    ("--verson", "unknown option '--verson'; did you mean '--version'?"),
    ("audit --fromat md", "unknown option '--fromat'; did you mean '--format'?"),
    ("audit --xyzzyxyzzy", "unknown option '--xyzzyxyzzy'"),
    ("audit -x", "unknown option '-x'"),
    ("audit --format", "'--format' needs a value: text|markdown|html|json"),
    ("audit -o -q p.json", "'--output' needs a value: FILE"),
    ("audit --quiet=yes p", "'--quiet' takes no value"),
    ("audit", "no PROFILE given; it is the profile, a JSON file; - is standard input"),
    ("audit a b", "'b' is one argument too many"),
    ("init --from a --from=b", "'--from' is given twice; one is the most"),
    ("plan p --fail-under 3", "'--fail-under' is no option of 'plan'; it belongs to audit"),
    (
      "check p --hours=3",
      "'--hours' is no option of 'check'; it belongs to audit, plan, progress"
    ),
    ("check p -o x", "'-o' is no option of 'check'; it belongs to \(verbsWithOutput)"),
    ("audit p -format md", "unknown option '-format'; did you mean '--format'?"),
    ("audit p -format=md", "unknown option '-format'; did you mean '--format'?"),
    ("audit p -quite", "unknown option '-quite'; did you mean '--quiet'?"),
    ("audit p -qx", "unknown option '-x'"),
    (
      "--format md audit p",
      "'--format' stands before the command; options follow it: 'gapcheck audit --format …'"
    ),
    (
      "-q audit p", "'-q' stands before the command; options follow it: 'gapcheck audit -q …'"
    ),
    (
      "--hours=3 check p",
      "'--hours' stands before the command; options follow it: 'gapcheck COMMAND --hours …'"
    ),
    ("-version", "unknown option '-version'; did you mean '--version'?"),
    ("version", "unknown command 'version'; did you mean '--version'?"),
    ("coverage", "unknown command 'coverage'; did you mean 'taxonomy coverage'?"),
    ("serch x", "unknown command 'serch'; did you mean 'taxonomy search'?"),
    ("taxonomy-list", "unknown command 'taxonomy-list'; did you mean 'taxonomy list'?"),
  ])
  func `says what is wrong and what may be meant`(line: String, message: String) {
    let error = #expect(throws: UsageError.self) { try parse(line) }
    #expect(error?.message == message)
  }

  @Test func `points to the help that would tell`() {
    let known = #expect(throws: UsageError.self) { try parse("audit -x") }
    #expect(known?.hint == "try 'gapcheck audit --help'")
    let unknown = #expect(throws: UsageError.self) { try parse("adit") }
    #expect(unknown?.hint == "try 'gapcheck --help'")
  }
}

@Suite struct `Verbs of two words` {
  private let parser = ArgumentParser(.standard)

  private func message(of arguments: [String]) -> String? {
    do throws(UsageError) {
      _ = try parser.parse(arguments)
      return nil
    } catch { return "\(error.message); \(error.hint)" }
  }

  @Test func `take both words and leave the rest to the verb`() throws {
    guard case .invocation(let invocation) = try parser.parse(["taxonomy", "check", "own", "-q"])
    else {
      Issue.record("no invocation")
      return
    }
    #expect(invocation.verb.name == "taxonomy check")
    #expect(invocation.operands == ["own"])
    #expect(invocation.has(.quiet))
  }

  @Test(arguments: [
    (["taxonomy"], "no command; give one of taxonomy"),
    (["taxonomy", "-q"], "no command; give one of taxonomy"),
    (["taxonomy", "chek"], "did you mean 'taxonomy check'?; try 'gapcheck taxonomy --help'"),
    (["taxonony"], "unknown command 'taxonony'; did you mean 'taxonomy'?"),
    (["taxonomy", "coverage", "more"], "'more' is one argument too many"),
  ])
  func `say which there are`(arguments: [String], expected: String) throws {
    let said = try #require(message(of: arguments))
    #expect(said.contains(expected), "\(said)")
  }

  @Test(arguments: ["-h", "--help"])
  func `have a help of their own`(flag: String) throws {
    guard case .groupHelp(let name) = try parser.parse(["taxonomy", flag]) else {
      Issue.record("no help")
      return
    }
    #expect(HelpText(.standard).text(forGroup: name).contains("  taxonomy check [DIR]"))
  }
}
