import Foundation
import Testing

/// A command line for every verb and every format it writes, all of which succeed.
enum EveryCommand {
  private static let day = ["--as-of", "2026-11-21"]

  /// Puts the files that the commands read into a folder.
  static func prepare(_ folder: ScratchFolder) throws {
    for name in ["dba", "halfway-ai-infra"] {
      try folder.write(
        String(contentsOf: URL(filePath: Binary.example(name)), encoding: .utf8), to: "\(name).json"
      )
    }
    let examples = Binary.package.appending(path: "Data/examples")
    for (name, lineCount) in [("cohort.ndjson", 8), ("cohort.csv", 5)] {
      let text = try String(contentsOf: examples.appending(path: name), encoding: .utf8)
      let lines = text.split(whereSeparator: \.isNewline).prefix(lineCount)
      try folder.write(lines.joined(separator: "\n") + "\n", to: name)
    }
    try folder.write("I ran PostgreSQL and Kubernetes for six years.\n", to: "notes.md")
    for arguments in [
      ["audit", "dba.json", "-f", "json", "-o", "report.json"],
      ["plan", "dba.json", "-f", "markdown", "-o", "PLAN.md"],
      ["batch", "cohort.ndjson", "--summary-only", "-f", "json", "-o", "part.json"],
      ["batch", "cohort.csv", "--summary-only", "-f", "json", "-o", "other.json"],
    ] { #expect(try Binary.run(arguments + ["-q"] + day, in: folder).status == 0) }
  }

  private static let pages = ["text", "markdown", "html", "json"]

  /// Every command, with its output on standard output.
  static let all: [[String]] = dated + [["--version"], ["--help"], ["batch", "--help"]]

  /// The first of each verb.
  static let oneOfEach: [[String]] = all.enumerated().filter { number, command in
    number == 0 || all[number - 1][0] != command[0]
  }.map(\.element)

  private static var dated: [[String]] {
    var commands: [[String]] = []
    func add(_ arguments: [String], _ formats: [String]) {
      commands += formats.map { arguments + ["-q", "-f", $0] + day }
    }
    add(["audit", "dba.json"], pages)
    add(["audit", "halfway-ai-infra.json", "--explain"], ["text", "html"])
    add(["plan", "dba.json"], pages + ["csv", "ics"])
    add(["progress", "dba.json", "PLAN.md"], pages)
    add(["compare", "dba.json", "halfway-ai-infra.json"], pages)
    add(["render", "report.json"], pages)
    add(["batch", "cohort.ndjson"], ["ndjson", "csv"])
    add(["batch", "cohort.csv", "--full"], ["ndjson"])
    add(["batch", "cohort.ndjson", "--summary-only"], pages)
    add(["merge", "part.json", "other.json"], pages)
    add(["check", "dba.json"], ["json"])
    add(["explain", "k8s", "GC201"], pages)
    add(["explain", "model"], ["text", "json"])
    add(["taxonomy", "list"], ["text", "json"])
    add(["taxonomy", "search", "latency"], ["text"])
    add(["taxonomy", "show", "vllm-serving-2"], ["text", "json"])
    add(["taxonomy", "coverage"], ["text", "json"])
    commands += [["schema", "report"], ["init", "--from", "notes.md", "-q"] + day]
    return commands
  }

  /// Commands that write more than a few kilobytes to a file.
  static let large: [[String]] = [
    ["audit", "dba.json", "-q", "-f", "html"] + day,
    ["audit", "dba.json", "-q", "-f", "json"] + day,
    ["plan", "dba.json", "-q", "-f", "html"] + day,
    ["batch", "cohort.ndjson", "-q", "--full"] + day,
    ["batch", "cohort.ndjson", "-q", "--summary-only", "-f", "html"] + day,
    ["explain", "model", "-f", "html"] + day,
    ["schema", "report"],
  ]
}
