import GapcheckCore
import GapcheckIntake
import JSON
import Testing

@Suite struct `The encoding of a source` {
  private let line = "Backend Engineer, Acme, São Paulo — Jan 2019 – Mar 2021"

  private func read(_ bytes: [UInt8]) throws -> (background: Background, notes: [ResumeNote]) {
    try SourceReader(DateSamples.taxonomy, asOf: DateSamples.today).read(bytes)
  }

  /// `São Paulo — … –` as programs on Windows write it.
  private var windows: [UInt8] {
    line.unicodeScalars.map { scalar in
      switch scalar {
      case "—": 0x97
      case "–": 0x96
      default: UInt8(truncatingIfNeeded: scalar.value)
      }
    }
  }

  @Test func `may be Windows-1252, which a note tells`() throws {
    let (background, notes) = try read(windows + Array("\n- Ran Kafka\n".utf8))
    #expect(background.listedJobs == ["Backend Engineer @ Acme, 2019-01 to 2021-03"])
    #expect(notes.map(\.problem) == [.otherEncoding])
    #expect(notes.first?.message.contains("Windows-1252") ?? false)
  }

  @Test func `keeps what is UTF-8 beside bytes that are not`() throws {
    let bytes =
      Array("Learned Kafka — with 日本 at Caf".utf8) + [0xE9, 0x81, 0x20] + Array("é.".utf8)
    #expect(
      try read(bytes).background.passages.map(\.text) == ["Learned Kafka — with 日本 at Café é."])
  }

  @Test func `may be other than UTF-8 in JSON`() throws {
    let json = Array(#"{"summary": "Built caf"#.utf8) + [0xE9] + Array(#"s."}"#.utf8)
    let (background, notes) = try read(json)
    #expect(background.said == ["summary: Built cafés."])
    #expect(notes.map(\.problem) == [.otherEncoding])
  }

  @Test(arguments: [true, false]) func `may be UTF-16 that says so`(isLittle: Bool) throws {
    let text = "\u{FEFF}\(line)\n- Ran Kafka 🚀\n"
    let bytes = text.utf16.flatMap { unit -> [UInt8] in
      let halves = [UInt8(unit >> 8), UInt8(truncatingIfNeeded: unit)]
      return isLittle ? halves.reversed() : halves
    }
    for extra in [[], [0x20]] as [[UInt8]] {
      let (background, notes) = try read(bytes + extra)
      #expect(background.listedJobs == ["Backend Engineer @ Acme, 2019-01 to 2021-03"])
      #expect(notes.isEmpty)
    }
  }

  @Test func `is UTF-8 without a note`() throws {
    let (background, notes) = try read(Array("\u{FEFF}\(line)\n".utf8))
    #expect(background.jobs.count == 1 && notes.isEmpty)
  }

  @Test(
    arguments: [
      ([0xD0, 0xCF, 0x11, 0xE0, 0xA1], .notText(.wordProcessor)),
      ([0x47, 0x00, 0x6F, 0x00, 0x0A, 0x00], .notText(.utf16)),
      (Array("%PDF-1.7\n".utf8) + [0xE9], .notText(.pdf)),
    ] as [([UInt8], TextError)])
  func `does not make a text of what is none`(bytes: [UInt8], error: TextError) {
    #expect(throws: SourceError.text(error)) { try read(bytes) }
  }
}

@Suite struct `Characters that nobody sees` {
  private static let hidden: [Unicode.Scalar] =
    ["\u{7F}", "\u{9B}", "\u{80}", "\u{1B}", "\u{200B}", "\u{200E}", "\u{200F}", "\u{FEFF}"]
    + (0x202A...0x202E).compactMap(Unicode.Scalar.init)
    + (0x2066...0x2069).compactMap(Unicode.Scalar.init)

  private func isPlain(_ text: String?) -> Bool {
    !(text ?? "").unicodeScalars.contains(where: Self.hidden.contains)
  }

  @Test(arguments: hidden)
  func `reach no passage and no name from a text`(scalar: Unicode.Scalar) throws {
    let text =
      "# Ro\(scalar)le Name\n\n## Work\n### Back\(scalar)end Engineer, Ac\(scalar)me, 2019\n- Ran Ka\(scalar)fka"
    for written in [text, text.replacing(String(scalar), with: "&#\(scalar.value);")] {
      let found = try TextSamples.background(written)
      #expect(found.passages.map(\.text) == ["Ran Kafka"], "\(written.debugDescription)")
      #expect(isPlain(found.name) && isPlain(found.jobs.first?.title))
      #expect(found.jobs.first?.employer == "Acme")
    }
  }

  @Test(arguments: hidden)
  func `reach no passage and no name from JSON`(scalar: Unicode.Scalar) throws {
    let hexadecimal = String(scalar.value, radix: 16)
    let escape = "\\u" + String(repeating: "0", count: 4 - hexadecimal.count) + hexadecimal
    for spelled in [escape, "&#x\(hexadecimal);"] {
      let found = try resume(
        #"""
        {"name": "Ro\#(spelled)le", "work": [{"company": "Ac\#(spelled)me", "position": "Developer",
         "highlights": ["Ran Ka\#(spelled)fka"]}], "projects": [{"name": "X\#(spelled)"}],
         "skills": ["G\#(spelled)o"]}
        """#
      ).background
      #expect(found.name == "Role")
      #expect(found.listedJobs == ["Developer @ Acme, ? to ?"])
      #expect(found.projects.map(\.title) == ["X"])
      #expect(found.passages.map(\.text) == ["Ran Kafka", "Go"])
    }
  }
}

@Suite struct `What is too long` {
  private func notes(_ text: String) throws -> [String] {
    try SourceReader(DateSamples.taxonomy, asOf: DateSamples.today).read(Array(text.utf8)).notes
      .map(\.message)
  }

  @Test func `to be a word is left out, with a note`() throws {
    let text = "I ran Kafka \(String(repeating: "x", count: 100_001)) and Redis."
    #expect(try TextSamples.background(text).passages.map(\.text) == ["I ran Kafka and Redis."])
    #expect(try notes(text) == ["more than 2000 bytes of a word is not read"])
  }

  @Test func `to be a line is cut, with a note`() throws {
    let text = String(repeating: "word ", count: 10_000)
    #expect(try TextSamples.background(text).passages.allSatisfy { $0.text.utf8.count <= 20_000 })
    #expect(try notes(text) == ["more than 20000 bytes of a line is not read"])
    #expect(try notes(String(text.prefix(15_000))).isEmpty)
  }

  @Test func `is not what a language without spaces writes`() throws {
    let text = "Kafka " + String(repeating: "日本", count: 500)
    #expect(try TextSamples.background(text).passages.map(\.text) == [text])
    #expect(try notes(text).isEmpty)
  }
}
