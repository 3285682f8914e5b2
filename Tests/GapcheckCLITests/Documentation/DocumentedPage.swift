import Foundation
import Testing

/// A page of the documentation, taken apart into what a reader would type.
struct DocumentedPage: CustomTestStringConvertible {
  /// What a page asks its reader to do, in the order of the page.
  enum Step {
    /// Save a text under the name that the sentence before it ends with.
    case save(name: String, text: String)
    case run(ShownCommand)
    /// Change the sources so.
    case change(String)
  }

  /// The path from the folder of the package.
  let path: String
  let steps: [Step]

  var testDescription: String { path }

  var commands: [ShownCommand] {
    steps.compactMap { if case .run(let command) = $0 { command } else { nil } }
  }

  /// The README and every article of the catalogs.
  static func all() throws -> [DocumentedPage] {
    let sources = Binary.package.appending(path: "Sources")
    let paths = FileManager.default.subpaths(atPath: sources.path()) ?? []
    let articles = paths.filter { $0.contains(".docc/") && $0.hasSuffix(".md") }.sorted()
    return try (["README.md"] + articles.map { "Sources/\($0)" }).map(DocumentedPage.init)
  }

  /// Reads a page from the disk.
  init(_ path: String) throws {
    let text = try String(contentsOf: Binary.package.appending(path: path), encoding: .utf8)
    self.init(path, lines: text.split(separator: "\n", omittingEmptySubsequences: false))
  }

  private init(_ path: String, lines: [Substring]) {
    self.path = path
    var steps: [Step] = []
    var lead: Substring = ""
    var start = lines.startIndex
    while start < lines.endIndex {
      let line = lines[start]
      guard line.hasPrefix("```") else {
        if !line.isEmpty { lead = line }
        start += 1
        continue
      }
      let end = lines[(start + 1)...].firstIndex { $0.hasPrefix("```") } ?? lines.endIndex
      let block = lines[(start + 1)..<end]
      if line == "```console" {
        steps += ShownCommand.all(in: block, of: path).map(Step.run)
      } else if lead.hasSuffix("`:"), let name = lead.split(separator: "`").dropLast().last {
        steps.append(.save(name: String(name), text: block.joined(separator: "\n") + "\n"))
      } else if line == "```diff" {
        steps.append(.change(block.joined(separator: "\n") + "\n"))
      }
      lead = ""
      start = end + 1
    }
    self.steps = steps
  }
}

/// A command that a page shows, with what the page says that it prints.
struct ShownCommand: CustomTestStringConvertible {
  let page: String
  /// The line of the page that the prompt stands in, from 1.
  let line: Int
  let command: String
  /// The lines that follow, of which `…` stands for any; none where the page leaves them out.
  let output: [String]

  var testDescription: String { "\(page):\(line): \(command)" }

  /// Whether it builds, tests or fetches: continuous integration runs it, as a test cannot.
  var isOfToolchain: Bool {
    ["swift ", "git clone", ".build/", ".ci/", "GAPCHECK_RECORD", "docc "].contains(
      where: command.hasPrefix)
  }

  /// The status that the page says it ends with, in a comment such as `# status 1`.
  var status: Int32 {
    command.split(separator: "# status ").dropFirst().last.flatMap { Int32($0) } ?? 0
  }

  static func all(in block: ArraySlice<Substring>, of page: String) -> [ShownCommand] {
    let starts = block.indices.filter { block[$0].hasPrefix("$ ") }
    return zip(starts, starts.dropFirst() + [block.endIndex]).map { start, end in
      let isContinued = { (position: Int) in block[position - 1].hasSuffix("\\") }
      let last = ((start + 1)..<end).first { !isContinued($0) } ?? end
      let command = block[start..<last].joined(separator: "\n").dropFirst(2)
      return ShownCommand(
        page: page, line: start + 1, command: String(command),
        output: block[last..<end].map(String.init))
    }
  }

  /// Whether a text is what the page shows.
  func shows(_ text: String) -> Bool {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false)[...]
    if lines.last == "" { lines.removeLast() }
    var isFree = false
    for part in output.split(separator: "…", omittingEmptySubsequences: false) {
      let wanted = part.map { Substring($0) }
      guard let found = Self.place(of: wanted, in: lines, isFree: isFree) else { return false }
      lines = lines[(found + wanted.count)...]
      isFree = true
    }
    return lines.isEmpty || output.last == "…"
  }

  /// Where some lines stand: at the start, or anywhere.
  private static func place(
    of wanted: [Substring], in lines: ArraySlice<Substring>, isFree: Bool
  ) -> Int? {
    guard lines.count >= wanted.count else { return nil }
    let starts =
      isFree
      ? lines.startIndex...(lines.endIndex - wanted.count) : lines.startIndex...lines.startIndex
    return starts.first { Array(lines[$0..<($0 + wanted.count)]) == wanted }
  }
}
