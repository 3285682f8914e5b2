import Foundation
import Testing

@Suite struct `The commands of the documentation` {
  @Test(arguments: try DocumentedPage.all())
  func `run as a page prints them`(page: DocumentedPage) throws {
    let folder = try ScratchFolder()
    try FileManager.default.copyItem(
      at: Binary.package.appending(path: "Data"), to: folder.url.appending(path: "Data"))
    for step in page.steps {
      switch step {
      case .save(let name, let text): try folder.write(text, to: name)
      case .run(let command) where command.isOfToolchain: continue
      case .change(let difference):
        try folder.write(difference, to: "change.diff")
        let check = "git -C '\(Binary.package.path())' apply --check \"$PWD/change.diff\""
        let outcome = try Tool.run("bash", ["-c", check], in: folder)
        #expect(outcome.status == 0, "\(page.path) shows a change that is stale: \(outcome.errors)")
      case .run(let command):
        let outcome = try Tool.run("bash", ["-c", command.command], in: folder)
        #expect(outcome.status == command.status, "\(command.testDescription)\n\(outcome.errors)")
        let printed = outcome.errors + outcome.output
        #expect(
          command.output.isEmpty || command.shows(printed),
          "\(command.testDescription)\n\(printed.prefix(6_000))")
      }
    }
  }

  @Test func `are run by continuous integration where a test cannot`() throws {
    let script = try String(
      contentsOf: Binary.package.appending(path: ".ci/run"), encoding: .utf8)
    let taken = script.split(separator: "readme_command '").dropFirst().compactMap {
      $0.split(separator: "'").first
    }
    for command in try DocumentedPage.all().flatMap(\.commands) where command.isOfToolchain {
      #expect(
        script.contains(command.command) || taken.contains(where: command.command.hasPrefix),
        "\(command.testDescription)")
    }
  }

  @Test func `filter for tests that are there`() throws {
    let sources = Binary.package.appending(path: "Tests")
    let tests = (FileManager.default.subpaths(atPath: sources.path()) ?? [])
      .filter { $0.hasSuffix(".swift") && !$0.contains("Documentation/") }
    let text = try tests.map {
      try String(contentsOf: sources.appending(path: $0), encoding: .utf8)
    }.joined()
    let names = try DocumentedPage.all().flatMap(\.commands).flatMap { command in
      command.command.split(separator: "--filter '").dropFirst().flatMap {
        $0.prefix { $0 != "'" }.split(separator: "|")
      }
    }
    #expect(!names.isEmpty)
    for name in names { #expect(text.contains(name), "no test is called \(name)") }
  }

  @Test(arguments: [
    ("a\nb\n", true), ("a\nb", true), ("b\na\n", false), ("a\n", false), ("a\nb\nc\n", false),
  ])
  func `are compared line by line`(printed: String, isShown: Bool) {
    let command = ShownCommand(page: "", line: 1, command: "x", output: ["a", "b"])
    #expect(command.shows(printed) == isShown)
  }

  @Test(arguments: [
    ("a\nx\ny\nb\n", true), ("a\nb\n", true), ("a\nx\n", false), ("x\nb\n", false),
    ("a\nb\nc\n", false),
  ])
  func `may leave lines out`(printed: String, isShown: Bool) {
    let command = ShownCommand(page: "", line: 1, command: "x", output: ["a", "…", "b"])
    #expect(command.shows(printed) == isShown)
    let open = ShownCommand(page: "", line: 1, command: "x", output: ["a", "…"])
    #expect(open.shows(printed) == printed.hasPrefix("a"))
  }
}
