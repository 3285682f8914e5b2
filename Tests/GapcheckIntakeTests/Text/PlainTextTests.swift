import GapcheckIntake
import Testing

@Suite struct `Bytes of a text` {
  /// Bytes with a name, which is all that a log shows of them.
  struct Named: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let bytes: [UInt8]

    init(_ name: String, _ bytes: [UInt8]) { (testDescription, self.bytes) = (name, bytes) }

    init(_ text: String) { self.init(text.debugDescription, Array(text.utf8)) }
  }

  private static let refused: [(Named, TextError)] = [
    (Named("%PDF-1.7\n"), .notText(.pdf)),
    (Named("a ZIP file", [0x50, 0x4B, 0x03, 0x04, 0x14]), .notText(.wordProcessor)),
    (Named("a compound file", [0xD0, 0xCF, 0x11, 0xE0, 0xA1]), .notText(.wordProcessor)),
    (Named("{\\rtf1\\ansi Go}"), .notText(.wordProcessor)),
    (Named("UTF-16, low byte first", [0xFF, 0xFE, 0x47, 0x00]), .notText(.utf16)),
    (Named("UTF-16, high byte first", [0xFE, 0xFF, 0x00, 0x47]), .notText(.utf16)),
    (Named("UTF-16 without a mark", [0x47, 0x00, 0x6F, 0x00, 0x0A, 0x00]), .notText(.utf16)),
    (Named("control bytes", Array(repeating: 0x01, count: 100)), .notText(.binary)),
    (Named("a byte too many", Array(repeating: 0x61, count: 262_145)), .tooLarge),
    (Named("a line too many", Array(repeating: 0x0A, count: 10_000)), .tooLarge),
    (Named(""), .empty), (Named(" \n\t\n---\n"), .empty), (Named("<!-- Go -->"), .empty),
  ]

  @Test(arguments: refused)
  func `are refused where they are no text of a person`(text: Named, error: TextError) {
    #expect(throws: error) { try TextSamples.background(text.bytes) }
  }

  @Test func `are refused with a sentence that says what to do`() {
    #expect(
      TextError.notText(.pdf).message
        == "this is a PDF and no plain text; export it as UTF-8 text")
    #expect(TextError.tooLarge.message.hasPrefix("this is larger than 256 KiB or 10000 lines,"))
  }

  @Test(arguments: [
    ("\u{FEFF}Go\r\nRust\rKafka\u{2028}Redis", ["Go", "Rust", "Kafka", "Redis"]),
    ("Post\u{AD}greSQL,\u{A0}Redis", ["PostgreSQL, Redis"]),
    ("Work\u{FB02}ows in Air\u{FB02}ow, Kafka", ["Workflows in Airflow, Kafka"]),
    ("Ka\u{200B}fka, \u{202E}Redis", ["Kafka, Redis"]),
    ("\u{F0B7} Kafka\n\u{F0B7} Redis", ["Kafka", "Redis"]),
  ])
  func `mean the same from every program`(text: String, passages: [String]) throws {
    #expect(try TextSamples.background(text).passages.map(\.text) == passages)
  }

  @Test func `that are no UTF-8 are passed over`() throws {
    let bytes = Array("Kafka, ".utf8) + [0xFF, 0xC3] + Array(" Redis".utf8)
    #expect(try TextSamples.background(bytes).passages.map(\.text) == ["Kafka, Redis"])
  }
}
