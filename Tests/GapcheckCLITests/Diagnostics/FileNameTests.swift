import GapcheckCLI
import PromiseTally
import Testing

@Suite struct `A hostile file name` {
  private static let names = [
    "a\nb\u{1B}[31m::error::.json", "::error::x.json", " ::warning file=a::b.json",
    "##[error]x.json",
    "\u{202E}nosj.json", "a\u{200B}b\u{FEFF}.json", "a\r\nb.json", "\u{1B}]0;title\u{7}.json",
    "a\u{2028}b.json",
    "a%0A::error::.json", "a,line=1::b.json", "\u{9B}31m.json", "<script>.json", "=1+1.json",
    "\u{0}.json",
  ]

  /// What is typed around the name of a file that is there, or is none.
  private static let commands: [[String]] = [
    ["check"], ["check", "-f", "json"], ["audit", "--brief"], ["batch", "-j", "1"],
    ["batch", "-f", "csv"],
    ["render"], ["merge"], ["compare", "p.json"], ["plan", "p.json", "--check"],
    ["progress", "p.json"],
    ["init", "--from"], ["audit", "p.json", "--baseline"], ["audit", "p.json", "--taxonomy"],
    ["frobnicate"],
    ["batch", "--summary-only", "-f", "html"],
  ]

  private static let contents = [
    nil, "{\"skils\": 3, \"skills\": [null]}", "{", "name,skills\nA,\"Go\n",
    "{\"skills\":[\"Go\"]}",
  ]

  private static func run(_ arguments: [String], _ files: [String: String]) -> MemoryStreams {
    let streams = MemoryStreams(
      files: files.merging(["p.json": #"{"skills":["Go"]}"#]) { own, _ in own })
    let environment = ProgramEnvironment(arguments: arguments + ["--as-of", "2026-11-21"])
    _ = Program(environment: environment, streams: streams).run()
    return streams
  }

  private static func acts(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control: scalar != "\n" && scalar != "\r"
    case .format: scalar != "\u{FEFF}"
    case .lineSeparator, .paragraphSeparator: true
    default: false
    }
  }

  private static func isCommand(_ line: some StringProtocol) -> Bool {
    line.drop { $0 == " " }.hasPrefix("::") || line.contains("##[")
  }

  @Test func `acts on no terminal and no log, wherever it is told`() {
    var cases = 0
    for name in Self.names {
      for command in Self.commands {
        for content in Self.contents {
          let streams = Self.run(command + [name], content.map { [name: $0] } ?? [:])
          for line in streams.complaints {
            #expect(!line.contains { $0.isNewline } && !Self.isCommand(line), "\(line)")
            #expect(line.unicodeScalars.first(where: Self.acts) == nil, "\(line)")
          }
          #expect(streams.output.unicodeScalars.first(where: Self.acts) == nil, "\(command)")
          #expect(
            !streams.output.split(separator: "\n").contains { $0.hasPrefix("::") }, "\(command)")
          cases += 1
        }
      }
    }
    Promise.fileNames.held(in: cases)
  }

  @Test(arguments: names)
  func `ends no property of an annotation`(name: String) throws {
    let streams = Self.run(["check", name, "-f", "github"], [name: #"{"skills":[null]}"#])
    let lines = streams.output.split(separator: "\n")
    let form = #/::(error|warning|note) file=[^:,\r\n]*,line=\d+,col=\d+::[^\r]*/#
    #expect(try !lines.isEmpty && lines.allSatisfy { try form.wholeMatch(in: $0) != nil })
  }

  @Test(arguments: names)
  func `of a page is made of plain letters`(name: String) throws {
    let quoted = name.unicodeScalars.filter { $0.value >= 0x20 && $0 != "\"" && $0 != "\\" }
    let profile = "{\"name\":\"\(String(String.UnicodeScalarView(quoted)))\",\"skills\":[\"Go\"]}\n"
    let streams = Self.run(
      ["batch", "c.ndjson", "--out-dir", "pages", "-f", "html"], ["c.ndjson": profile])
    let form = #/pages/\d{4}(-[a-z0-9-]+)?\.html/#
    #expect(
      try streams.written.count == 1
        && streams.written.keys.allSatisfy { try form.wholeMatch(in: $0) != nil })
  }
}
