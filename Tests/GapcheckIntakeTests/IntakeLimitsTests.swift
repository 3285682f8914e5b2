import GapcheckCore
import PromiseTally
import Testing

@testable import GapcheckIntake

@Suite struct `Limits of intakes` {
  private static let large = String(repeating: "x", count: 1 << 20)

  /// Tables with a row that cannot be read: what is said of it, and the lines of people read.
  private static let tables: [(text: String, fault: String, lines: [Int])] = [
    ("name,skills\nA,Go\nB,\"SQL\nC,Rust\n", "3 the quote that opens here is never closed", [2]),
    ("name,\"skills\nA,Go\nB,SQL\n", "1 the quote that opens here is never closed", []),
    (
      "name,skills\nA,Go\nB,x\(large)\nC,Rust\n",
      "3 the field that starts here is longer than 1 MiB", [2, 4]
    ),
    (
      "name,skills\nB,\"x\(large)\"\nC,Rust\n", "2 the field that starts here is longer than 1 MiB",
      [3]
    ),
    ("name,skills\nB,\"x\(large)\nC,Rust\n", "2 the quote that opens here is never closed", []),
    ("x\(large)\nA,Go\n", "1 the field that starts here is longer than 1 MiB", []),
    (
      "name,skills\nA,Go\n\(String(repeating: ",", count: 10_000))\nC,Rust\n",
      "3 the row has more than 10000 fields", [2, 4]
    ),
  ]

  /// Sources of a profile that are too much, and what is said.
  private static let sources: [(bytes: [UInt8], message: String)] = [
    (Array(repeating: UInt8(ascii: "a"), count: PlainText.largest + 1), "this is larger than"),
    (Array(String(repeating: "a\n", count: PlainText.mostLines + 1).utf8), "this is larger than"),
    (Array("%PDF-1.7\n".utf8), "this is a PDF"), ([], "there are no words"),
    (Array("{\"work\":\(String(repeating: "[", count: 1000))".utf8), "nested more than 128 deep"),
    (Array("{\"skills\":[\"\(large)x\"]}".utf8), "the string is longer than 1048576 bytes"),
    (
      Array("{\"\(String(repeating: "k", count: 1025))\":1}".utf8),
      "the key is longer than 1024 bytes"
    ),
  ]

  /// People of a cohort that are too large, and the lines of those that are read.
  private static let cohorts: [(text: String, isArray: Bool, lines: [String])] = [
    ("{}\n{\"a\":1234567890}\n{}\n", false, ["1", "2!", "3"]),
    ("{\"a\":1234567890}", false, ["1!"]),
    ("[{},\n{\"a\":1234567890},\n{}]", true, ["1", "2!"]),
  ]

  @Test func `are told with their line, and cost no more than they must`() {
    for (text, fault, lines) in Self.tables {
      let records = Self.records(ofTable: text)
      let faults = records.compactMap(Self.fault)
      #expect(faults.count == 1 && faults.allSatisfy { $0.hasPrefix(fault) }, "\(faults)")
      #expect(records.filter { Self.fault($0) == nil }.map(\.line) == lines)
      let isCut = faults.allSatisfy { $0.hasSuffix("; nothing behind it was read") }
      #expect(isCut == (lines.last ?? 0 < 3))
    }
    for (bytes, message) in Self.sources {
      let reader = SourceReader(DateSamples.taxonomy, asOf: DateSamples.today)
      let error = #expect(throws: SourceError.self) { try reader.read(bytes) }
      #expect(error?.message.contains(message) == true, "\(error.map(\.message) ?? "")")
    }
    for (text, isArray, lines) in Self.cohorts {
      let records = Self.records(of: Array(text.utf8), isArray: isArray)
      #expect(records.map { "\($0.line)" + (Self.fault($0) == nil ? "" : "!") } == lines)
    }
    Promise.intakeLimits.held(in: Self.tables.count + Self.sources.count + Self.cohorts.count)
  }

  private static func records(ofTable text: String) -> [CohortRecord] {
    var parser = CohortParser(.table, table: TableSettings(), taxonomy: DateSamples.taxonomy)
    let records = try? parser.feed(Array(text.utf8)) + parser.finish()
    return records ?? []
  }

  private static func records(of bytes: [UInt8], isArray: Bool) -> [CohortRecord] {
    if isArray {
      var splitter = ArraySplitter(longest: 10)
      return splitter.feed(bytes) + splitter.finish()
    }
    var splitter = LineSplitter(longest: 10)
    return splitter.feed(bytes) + splitter.finish()
  }

  private static func fault(_ record: CohortRecord) -> String? {
    guard case .fault(let message) = record.content else { return nil }
    return "\(record.line) \(message)"
  }
}
