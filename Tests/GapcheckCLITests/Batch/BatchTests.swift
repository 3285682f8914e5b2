import GapcheckCLI
import GapcheckIntake
import JSON
import Testing

@Suite struct `A batch` {
  /// People of varied shape, two of them with errors.
  private static let lines = [
    #"{"name":"Participant 1","skills":["Go","PostgreSQL: expert","k8s (5 years)"],"tasks":["on-call"]}"#,
    #"{"name":"Participant 2","skills":["Python: advanced","RAG pipelines","Docker","AWS","CI/CD"]}"#,
    #"{"name":"Participant 3","skills":12}"#,
    #"{"skills":[],"yearsOfExperience":9}"#,
    #"{"name":"Participant 5","skills":[{"skill":"Kubernetes","level":3},"Terraform"],"target":"agent-engineer"}"#,
    #"{"name":"Participant 6","skills":["Go"]"#,
    #"{"name":"=cmd|' /C calc'!A0","skills":["SQL","Redis"],"tasks":[{"task":"code review","share":40}]}"#,
  ]

  private static var cohort: String { lines.joined(separator: "\n") + "\n" }

  private static func run(
    _ arguments: [String], files: [String: String] = ["c.ndjson": cohort], piece: Int = .max,
    isTerminal: Bool = false
  ) -> (status: GapcheckCLI.ExitStatus, streams: MemoryStreams) {
    let streams = MemoryStreams(files: files, piece: piece)
    let environment = ProgramEnvironment(
      arguments: ["batch"] + arguments + ["--as-of", "2026-11-21"], isErrorTerminal: isTerminal,
      processorCount: 2)
    return (Program(environment: environment, streams: streams).run(), streams)
  }

  private static func nodes(_ output: String) throws -> [JSONNode] {
    try output.split(separator: "\n").map { try JSONNode(parsing: Array($0.utf8)) }
  }

  // MARK: Results

  @Test func `gives a result for each person in order, and tells of those it cannot read`() throws {
    let (status, streams) = Self.run(["c.ndjson"])
    let results = try Self.nodes(streams.output)
    #expect(status == .badData && results.count == 7)
    #expect(results.map { $0["index"]?.integer } == Array(0..<7))
    #expect(results.map { $0["source"]?.text } == (1...7).map { "c.ndjson:\($0)" })
    #expect(results.map { $0["error"] != nil } == [false, false, true, false, false, true, false])
    #expect(
      results[2]["error"]?["column"]?.integer == 34 && results[2]["name"]?.text == "Participant 3")
    #expect(
      streams.complaints.prefix(2) == [
        "c.ndjson:3:34: error: 'skills' must be a list, found a number",
        "c.ndjson:6:40: error: the text ends inside an object",
      ])
    #expect(streams.complaints.last == "5 scored, 2 not read")
    #expect(Self.run(["c.ndjson", "--keep-going"]).status == .done)
  }

  @Test(arguments: [0, 1, 3, 4, 6])
  func `says of a person what an audit says`(number: Int) throws {
    let (_, streams) = Self.run(["c.ndjson"])
    let result = try Self.nodes(streams.output)[number]
    let alone = MemoryStreams(files: ["p.json": Self.lines[number]])
    let environment = ProgramEnvironment(
      arguments: ["audit", "p.json", "-f", "json", "-q", "--as-of", "2026-11-21"])
    #expect(Program(environment: environment, streams: alone).run() == .done)
    let report = try JSONNode(parsing: Array(alone.output.utf8))
    for key in ["status", "route", "track", "subrole", "specialization", "robust"] {
      #expect(result["verdict"]?[key]?.written == report["verdict"]?[key]?.written, "\(key)")
    }
    for key in ["index", "low", "high"] {
      #expect(result["exposure"]?[key]?.written == report["exposure"]?[key]?.written)
    }
    let tracks = try #require(result["tracks"]?.elements)
    for track in tracks {
      let same = try #require(
        report["tracks"]?.elements.first { $0["id"]?.text == track["id"]?.text })
      for key in ["ready", "projected", "hoursToReady"] {
        #expect(track[key]?.written == same[key]?.written, "\(track["id"]?.text ?? "") \(key)")
      }
      if same["readiness"]?.kind != .null {
        #expect(track["readiness"]?.written == same["readiness"]?.written)
      }
    }
    let gaps = report["gaps"]?.elements.prefix(5).map { $0["skill"]?.text }
    #expect(result["topGaps"]?.elements.map { $0["skill"]?.text } == gaps.map(Array.init))
  }

  @Test func `adds the whole report where it is asked for`() throws {
    let (_, streams) = Self.run(["c.ndjson", "--full"])
    let report = try #require(try Self.nodes(streams.output)[1]["report"])
    let alone = MemoryStreams(files: ["p.json": Self.lines[1]])
    let environment = ProgramEnvironment(
      arguments: ["audit", "p.json", "-f", "json", "-q", "--as-of", "2026-11-21"])
    _ = Program(environment: environment, streams: alone).run()
    #expect(report.written == (try JSONNode(parsing: Array(alone.output.utf8))).written)
  }

  @Test(arguments: [("1", 7), ("2", 64), ("8", 3), ("8", 1000), ("3", 1)])
  func `is the same for any number of workers and any pieces`(jobs: String, piece: Int) {
    let many = Array(repeating: Self.cohort, count: 6).joined()
    let files = ["c.ndjson": many]
    let arguments = ["c.ndjson", "--summary", "s.json"]
    let plain = Self.run(arguments + ["-j", "1"], files: files).streams
    let other = Self.run(arguments + ["-j", jobs], files: files, piece: piece).streams
    #expect(other.output == plain.output && other.written == plain.written)
    #expect(other.complaints == plain.complaints && !plain.output.isEmpty)
  }

  @Test func `reads arrays, folders and standard input alike`() throws {
    let sound = [0, 1, 3, 4, 6].map { Self.lines[$0] }
    let lines = Self.run(["-"], files: ["-": sound.joined(separator: "\n")])
    let array = Self.run(["c.json"], files: ["c.json": "[\(sound.joined(separator: ",\n"))]"])
    var files: [String: String] = ["d/.hidden.json": "x", "d/notes.txt": "x"]
    for (number, line) in sound.enumerated() { files["d/\(number).json"] = line }
    let folder = Self.run(["d"], files: files)
    for run in [lines, array, folder] { #expect(run.status == .done) }
    func results(_ run: (GapcheckCLI.ExitStatus, streams: MemoryStreams)) throws -> [String?] {
      try Self.nodes(run.streams.output).map { $0["tracks"]?.written }
    }
    #expect(try results(lines) == results(array) && results(lines) == results(folder))
    #expect(
      try Self.nodes(folder.streams.output).map { $0["source"]?.text }
        == (0..<5).map { "d/\($0).json:1" })
  }

  @Test(arguments: [1, 2, 3, 100])
  func `knows what comes in on a pipe by what it says first`(piece: Int) throws {
    for text in ["\n \n[\(Self.lines[0])]", "\u{FEFF}\n\(Self.lines[0])", "\n\nSkills\nGo\n"] {
      let (status, streams) = Self.run(["-", "-q"], files: ["-": text], piece: piece)
      #expect(status == .done && streams.output.split(separator: "\n").count == 1, "\(text)")
    }
    #expect(Self.run(["-"], files: ["-": " \n"], piece: piece).streams.output.isEmpty)
  }

  @Test func `goes on where one input is missing`() {
    let (status, streams) = Self.run(["gone.ndjson", "c.ndjson"])
    #expect(status == .noInput && streams.output.split(separator: "\n").count == 7)
    #expect(streams.complaints.contains("gone.ndjson: no such file"))
  }

  // MARK: Tables

  @Test func `writes a table that no spreadsheet runs`() throws {
    let (_, streams) = Self.run(["c.ndjson", "-f", "csv"])
    let rows = streams.output.split(separator: "\r\n")
    #expect(rows.count == 8 && rows[0].hasPrefix("\u{FEFF}index,name,source,status"))
    #expect(rows[7].hasPrefix("6,'=cmd|' /C calc'!A0,"))
    var reader = CSVReader()
    let read = reader.feed(Array(streams.output.utf8)) + reader.finish()
    #expect(try read.count == 8 && Set(read.map { try $0.get().fields.count }).count == 1)
  }

  @Test func `tells how it reads the columns of a table, and takes another mapping`() {
    let files = ["c.csv": "Who,K8s stuff,Go\r\nParticipant 1,advanced,2\r\n"]
    let (status, streams) = Self.run(
      ["c.csv", "--map", "Who=name", "--map", "#2=skill:Kubernetes"], files: files)
    #expect(status == .done && streams.output.contains(#""name":"Participant 1""#))
    #expect(
      streams.complaints.prefix(3) == [
        "c.csv: the columns are read so:", "  column 1 'Who': name",
        "  column 2 'K8s stuff': level of Kubernetes (Kubernetes operations)",
      ])
    #expect(
      streams.complaints.contains(
        "  to say the same: --map '#1=name' --map '#2=skill:Kubernetes' --map '#3=skill:Go'"))
    let wrong = Self.run(["c.csv", "--map", "#9=name"], files: files)
    #expect(wrong.status == .badData && wrong.streams.complaints[0].contains("there is no column"))
    let unknown = Self.run(["c.csv", "--map", "#1=nonsense"], files: files)
    #expect(unknown.status == .usage)
  }

  // MARK: Pages

  @Test func `writes a page for each person under a safe name`() {
    let (status, streams) = Self.run([
      "c.ndjson", "--out-dir", "pages", "-f", "markdown", "--keep-going",
    ])
    #expect(status == .done && streams.output.isEmpty)
    #expect(
      streams.written.keys.sorted() == [
        "pages/0001-participant-1.md", "pages/0002-participant-2.md", "pages/0004.md",
        "pages/0005-participant-5.md", "pages/0007-cmd-c-calc-a0.md",
      ])
    #expect(streams.written["pages/0001-participant-1.md"]?.hasPrefix("# Gap report") == true)
  }

  @Test func `replaces no page unless it is told to`() {
    let files = ["c.ndjson": Self.lines[0], "pages/0001-participant-1.html": "mine"]
    let refused = Self.run(["c.ndjson", "--out-dir", "pages", "-f", "html"], files: files)
    #expect(refused.status == .cannotCreate && refused.streams.written.isEmpty)
    #expect(refused.streams.complaints.last?.contains("--force") == true)
    let forced = Self.run(
      ["c.ndjson", "--out-dir", "pages", "-f", "html", "--force"], files: files)
    #expect(forced.status == .done && forced.streams.written.count == 1)
  }

  @Test(arguments: [
    "Ada/../../etc", "..", "CON", "a\u{0}b", "\u{202E}gnp", "日本",
    String(repeating: "x", count: 300),
  ])
  func `names no file outside of its folder`(name: String) throws {
    var writer = JSONWriter(pretty: false)
    writer.string(name)
    let line = #"{"name":\#(String(decoding: writer.bytes, as: UTF8.self)),"skills":["Go"]}"#
    let (_, streams) = Self.run(
      ["c.ndjson", "--out-dir", "pages"], files: ["c.ndjson": line])
    let path = try #require(streams.written.keys.first)
    #expect(path.hasPrefix("pages/0001") && path.hasSuffix(".md") && path.utf8.count < 100)
    #expect(
      path.dropFirst(6).allSatisfy {
        $0.isASCII && ($0.isLetter || $0.isNumber || "-.".contains($0))
      })
    #expect(!path.contains(".."))
  }

  // MARK: Faults

  @Test func `tells every fault of a row at once`() throws {
    let files = ["c.csv": "Name,Years,Kafka,Go\nParticipant 1,many,lots,-4\nParticipant 2,3,2,1\n"]
    let (status, streams) = Self.run(["c.csv", "-q"], files: files)
    #expect(status == .badData && streams.complaints.count == 3)
    #expect(streams.complaints.map { $0.prefix(9) } == ["c.csv:2:1", "c.csv:2:2", "c.csv:2:2"])
    let results = try Self.nodes(streams.output)
    #expect(results.map { $0["error"] != nil } == [true, false])
  }

  @Test(arguments: [
    ["c.ndjson", "-o", "c.ndjson"], ["c.ndjson", "--summary", "c.json"],
    ["c.ndjson", "-o", "x.md", "--summary", "./x.md"], ["d", "-o", "d/results.json"],
    ["d/", "--summary", "./d/s.json"], ["d", "-o", "d/1.json"],
  ])
  func `writes over nothing that it reads, and nothing twice`(arguments: [String]) {
    let files = [
      "c.ndjson": Self.lines[0], "c.json": "[]", "d/1.json": Self.lines[0],
      "d/2.json": Self.lines[1],
    ]
    let (status, streams) = Self.run(arguments + ["c.json"], files: files)
    #expect(status == .usage && streams.written.isEmpty && streams.output.isEmpty)
  }

  @Test func `names what the taxonomy does not know`() throws {
    let line = #"{"skills":["Go","Kuberntes","Excel macros"]}"#
    let (_, streams) = Self.run(["c.ndjson"], files: ["c.ndjson": line])
    let names = try Self.nodes(streams.output)[0]["unrecognized"]?.elements.map { $0.text }
    #expect(names?.contains("Kuberntes") == true)
    #expect(streams.complaints.last?.contains("names that are not known") == true)
  }

  // MARK: Names

  @Test func `leaves names out of everything it writes`() {
    let (_, streams) = Self.run(
      [
        "c.ndjson", "--anonymous", "--full", "--summary", "s.json", "--out-dir", "pages", "-f",
        "ndjson",
      ])
    let all = ([streams.output] + streams.written.values + streams.written.keys).joined()
    #expect(
      !all.contains("Participant") && !all.contains("cmd") && all.contains("gapcheck.summary"))
    #expect(streams.written.count == 6)
  }

  @Test func `names no file of a folder where names are left out`() throws {
    let files = ["people/ana-example.json": Self.lines[0], "people/bo-example.json": Self.lines[1]]
    let (_, streams) = Self.run(["people", "--anonymous"], files: files)
    #expect(try Self.nodes(streams.output).map { $0["source"]?.text } == ["people", "people"])
    #expect(!streams.output.contains("example"))
  }

  @Test func `shows on a terminal how far it is, and cleans up`() {
    let (_, streams) = Self.run(["c.ndjson"], isTerminal: true)
    #expect(streams.progress.contains("7 done, 2 not read"))
    #expect(streams.progress.hasSuffix(" \r"))
    #expect(Self.run(["c.ndjson", "-q"], isTerminal: true).streams.progress.isEmpty)
  }

  @Test(arguments: [
    (["c.ndjson", "-f", "html"], "--out-dir"), (["c.ndjson", "--summary", "s.docx"], ".html"),
    (["c.ndjson", "-f", "csv", "--summary-only"], "text"), (["c.ndjson", "-j", "0"], "--jobs"),
    (["c.ndjson", "--summary-only", "--summary", "s.md"], "leave '--summary' out"), ([], "INPUT"),
  ])
  func `refuses a command line that means nothing`(arguments: [String], words: String) {
    let (status, streams) = Self.run(arguments)
    #expect(status == .usage && streams.complaints[0].contains(words))
  }
}

extension JSONNode {
  fileprivate var text: String? { if case .string(let text) = value { text } else { nil } }
  fileprivate var elements: [JSONNode] {
    if case .array(let elements) = value { elements } else { [] }
  }
  fileprivate var integer: Int? {
    if case .number(let number) = value { number.scaled(1) } else { nil }
  }

  /// The value as it is written on one line.
  fileprivate var written: String {
    var writer = JSONWriter(pretty: false)
    writer.value(self)
    return String(decoding: writer.bytes, as: UTF8.self)
  }
}
