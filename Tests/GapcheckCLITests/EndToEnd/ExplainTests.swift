import Testing

@Suite struct `gapcheck audit --explain` {
  private let folder: ScratchFolder
  private static let examples = [
    "feature-developer", "platform-engineer", "data-engineer", "dba", "halfway-ai-infra", "minimal",
  ]

  init() throws {
    folder = try ScratchFolder()
  }

  private func page(_ example: String, _ options: [String]) throws -> String {
    let outcome = try Binary.run(
      ["audit", Binary.example(example), "--as-of", "2026-11-21"] + options, in: folder)
    #expect(outcome.status == 0)
    #expect(outcome.errors.isEmpty)
    return outcome.output
  }

  @Test(arguments: examples, ["80", "200"])
  func `prints rows that add up to the total under them`(example: String, width: String) throws {
    let sums = PrintedSum.all(in: try page(example, ["--explain", "--width", width]))
    #expect(sums.count { !$0.isHours && $0.name != "Exposure" } == 19)
    #expect(sums.contains { $0.name == "Exposure" } == (example != "minimal"))
    for sum in sums {
      #expect(!sum.rows.isEmpty, "\(sum.name)")
      #expect(sum.added == sum.total, "\(sum.name)")
    }
  }

  @Test(arguments: examples)
  func `prints totals that are the figures of the sections before`(example: String) throws {
    let page = try page(example, ["--explain", "--width", "200"])
    let tracks = PrintedTrack.all(in: page)
    #expect(tracks.count == 19)
    for sum in PrintedSum.all(in: page) {
      let rounded = sum.total.map { ($0 + 50) / 100 }
      if sum.name == "Exposure" {
        #expect(page.contains("\n\(rounded[0]) % ("))
        continue
      }
      let track = try #require(tracks.first { $0.name == sum.name }, "\(sum.name)")
      if sum.isHours {
        #expect(track.line.contains(" \(try printed(in: sum.words, until: ":"))  "))
      } else {
        #expect(rounded == track.readiness, "\(sum.name)")
        #expect(track.line.contains(" \(try printed(in: sum.words, until: ","))  "))
      }
    }
  }

  /// What the words above a table say that the total is printed as elsewhere.
  private func printed(in words: String, until end: Character) throws -> Substring {
    let start = try #require(words.firstRange(of: "printed as ")).upperBound
    return words[start...].prefix { $0 != end }
  }

  @Test(arguments: ["text", "markdown", "json"])
  func `leaves the report before it as it is`(format: String) throws {
    let plain = try page("dba", ["-f", format])
    let explained = try page("dba", ["-f", format, "--explain"])
    let common = zip(plain, explained).prefix { $0 == $1 }.count
    #expect(plain.count - common < 250)
    #expect(explained.contains("evidence-ceiling"))
    #expect(!plain.contains(format == "json" ? "\"explanation\"" : "evidence-ceiling"))
  }

  @Test func `is an option of audit alone`() throws {
    let outcome = try Binary.run(["plan", Binary.example("dba"), "--explain"], in: folder)
    #expect(outcome.status == 64)
    #expect(outcome.output.isEmpty)
  }

  @Test func `has nothing to add up for an empty profile`() throws {
    let outcome = try Binary.run(["audit", "-", "--explain"], in: folder, input: #"{"skills":[]}"#)
    #expect(outcome.status == 0)
    #expect(outcome.output.contains("Nothing is scored"))
    #expect(PrintedSum.all(in: outcome.output).isEmpty)
  }
}

/// One line of the Tracks section of a printed page.
private struct PrintedTrack {
  let name: String
  let line: String
  /// Proven, credited and claimed, in whole points.
  let readiness: [Int]

  static func all(in page: String) -> [PrintedTrack] {
    page.split(separator: "\n").compactMap { line in
      guard
        let match = line.firstMatch(of: /^(\S.*?) {2,}(\d+) \((\d+) … (\d+)\)(?: +\d+){3} .*$/),
        let proven = Int(match.3), let credited = Int(match.2), let claimed = Int(match.4)
      else { return nil }
      return PrintedTrack(
        name: String(match.1), line: String(line), readiness: [proven, credited, claimed])
    }
  }
}
