import SeededRandom
import Testing

@testable import GapcheckIntake

@Suite struct `CSV in pieces` {
  @Test(arguments: 0..<300)
  func `reads as the whole does, however it is cut`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let bytes = Self.bytes(&random)
    let whole = Self.read([bytes])
    for _ in 0..<4 {
      #expect(Self.read(Self.cut(bytes, &random)) == whole)
    }
    #expect(Self.read(bytes.map { [$0] }) == whole)
  }

  private static func read(_ pieces: [[UInt8]]) -> [CSVReader.Reading] {
    var reader = CSVReader()
    return pieces.flatMap { reader.feed($0) } + reader.finish()
  }

  private static func bytes(_ random: inout SplitMix64) -> [UInt8] {
    let marks = [
      ",", ";", "\t", "\"", "\"\"", "\n", "\r\n", "\r", "a", "Größe", "𝄞", "sep=", " ", "x,y", "🏴‍☠️",
    ]
    var text = random.number(0...9) == 0 ? "sep=;\r\n" : ""
    for _ in 0..<random.number(0...60) { text += marks[random.number(0...(marks.count - 1))] }
    switch random.number(0...4) {
    case 0: return Table.utf16(text, isLittle: true)
    case 1: return Table.utf16(text, isLittle: false).dropLast(random.number(0...1))
    case 2: return Array("\u{FEFF}\(text)".utf8)
    case 3: return text.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }
    default: return Array(text.utf8)
    }
  }

  private static func cut(_ bytes: [UInt8], _ random: inout SplitMix64) -> [[UInt8]] {
    var pieces: [[UInt8]] = []
    var rest = bytes[...]
    while !rest.isEmpty {
      let piece = rest.prefix(random.number(0...9))
      pieces.append(Array(piece))
      rest = rest.dropFirst(piece.count)
    }
    return pieces
  }

  @Test func `keeps no more than a row`() {
    var reader = CSVReader()
    var count = 0
    let row = Array("1,two,\"three\n\"\n".utf8)
    for _ in 0..<20_000 { count += reader.feed(row).count }
    #expect(count + reader.finish().count == 20_000)
  }
}
