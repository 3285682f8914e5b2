import JSON
import PromiseTally
import SeededRandom
import Testing

private let document = #"""
  {"name": "Größe \"q\" \u00e9\ud83d\ude00\n", "list": [0, -1.5e+3, 12345678901234567890, true,
  false, null, [], {}, [[1], {"a": {"b": "日本語"}}]], "level": 3, "tags": ["x", "y\\", ""],
  "a/b": {"c": 0.001, "d": "plain text that is longer than eight bytes"}}
  """#

@Suite struct Mutations {
  @Test func `no damage to a text makes the reader trap or disagree with itself`() {
    let original = Array(document.utf8)
    #expect(failure(reading: original) == nil)
    var random = SplitMix64(seed: 4)
    var accepted = 0
    for _ in 0..<20_000 {
      var bytes = original
      for _ in 0..<Int.random(in: 1...3, using: &random) { mutate(&bytes, using: &random) }
      let read = failure(reading: bytes)
      let skipped = failure(skipping: bytes)
      if read?.problem != .numberOutOfRange { #expect(read == skipped) }
      if let read { #expect((0...bytes.count).contains(read.offset)) }
      accepted += read == nil ? 1 : 0
    }
    // Most damage is found; what is not changed a string, a number or white space.
    #expect((1_000..<19_000).contains(accepted))
    Promise.jsonMutations.held(in: 20_000)
  }

  @Test func `noise never makes the reader trap`() {
    var random = SplitMix64(seed: 5)
    let alphabet = Array("{}[]:,\"\\u0019dD8eE+-.tfn \n\u{E9}".utf8) + [0x00, 0xFF]
    for _ in 0..<5_000 {
      let bytes = (0..<Int.random(in: 0..<40, using: &random)).map { _ in
        alphabet[Int.random(in: alphabet.indices, using: &random)]
      }
      let read = failure(reading: bytes)
      if read?.problem != .numberOutOfRange { #expect(read == failure(skipping: bytes)) }
    }
  }

  private func mutate(_ bytes: inout [UInt8], using random: inout SplitMix64) {
    guard !bytes.isEmpty else { return }
    let index = Int.random(in: bytes.indices, using: &random)
    switch Int.random(in: 0..<6, using: &random) {
    case 0: bytes[index] = UInt8.random(in: 0...255, using: &random)
    case 1: bytes[index] ^= 1 << UInt8.random(in: 0..<8, using: &random)
    case 2: bytes.remove(at: index)
    case 3: bytes.insert(UInt8.random(in: 0x20...0x7E, using: &random), at: index)
    case 4: bytes.insert(bytes[Int.random(in: bytes.indices, using: &random)], at: index)
    default: bytes.swapAt(index, Int.random(in: bytes.indices, using: &random))
    }
  }
}
