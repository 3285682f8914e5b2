import GapcheckIntake
import Testing

@Suite struct `Bytes of a text` {
  private static let refused: [([UInt8], TextError)] = [
    (Array("%PDF-1.7\n".utf8), .notText(.pdf)),
    ([0x50, 0x4B, 0x03, 0x04, 0x14], .notText(.wordProcessor)),
    ([0xD0, 0xCF, 0x11, 0xE0, 0xA1], .notText(.wordProcessor)),
    (Array("{\\rtf1\\ansi Go}".utf8), .notText(.wordProcessor)),
    ([0xFF, 0xFE, 0x47, 0x00], .notText(.utf16)),
    ([0xFE, 0xFF, 0x00, 0x47], .notText(.utf16)),
    ([0x47, 0x00, 0x6F, 0x00, 0x0A, 0x00], .notText(.utf16)),
    (Array(repeating: 0x01, count: 100), .notText(.binary)),
    (Array(repeating: 0x61, count: 262_145), .tooLarge),
    (Array(repeating: 0x0A, count: 10_000), .tooLarge), ([], .empty),
    (Array(" \n\t\n---\n".utf8), .empty), (Array("<!-- Go -->".utf8), .empty),
  ]

  @Test(arguments: refused)
  func `are refused where they are no text of a person`(bytes: [UInt8], error: TextError) {
    #expect(throws: error) { try TextSamples.background(bytes) }
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
