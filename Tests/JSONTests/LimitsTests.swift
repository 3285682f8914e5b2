import JSON
import PromiseTally
import Testing

@Suite struct Limits {
  private static let small = JSONLimits(
    depth: 3, documentBytes: 24, stringBytes: 6, keyBytes: 4, numberBytes: 5)

  private static let atLimits = [
    "[[[]]]", #"{"a":[{}]}"#, #""123456""#, #""\u0041""#, #""ééé""#, #"{"1234":1}"#, "12345",
    "-1e+4", "[1.234,-1234]", "         0              ",
  ]

  private static let pastLimits = [
    ("[[[[]]]]", JSONError(.tooDeep(limit: 3), at: 3)),
    (#"{"a":[[{}]]}"#, JSONError(.tooDeep(limit: 3), at: 7)),
    (#" "1234567""#, JSONError(.stringTooLong(limit: 6), at: 1)),
    (#""\u00411""#, JSONError(.stringTooLong(limit: 6), at: 0)),
    (#""éééa""#, JSONError(.stringTooLong(limit: 6), at: 0)),
    (#"{"12345":1}"#, JSONError(.keyTooLong(limit: 4), at: 1)),
    (#"{"a":{"12345":1}}"#, JSONError(.keyTooLong(limit: 4), at: 6)),
    ("[123456]", JSONError(.numberTooLong(limit: 5), at: 1)),
    ("-1.234", JSONError(.numberTooLong(limit: 5), at: 0)),
    ("1e0000", JSONError(.numberTooLong(limit: 5), at: 0)),
    ("          0              ", JSONError(.documentTooLarge(limit: 24), at: 0)),
  ]

  @Test func `a text at a limit is read, and one past it refused and told which`() {
    for text in Self.atLimits {
      #expect(failure(reading: Array(text.utf8), limits: Self.small) == nil)
      #expect(failure(skipping: Array(text.utf8), limits: Self.small) == nil)
    }
    for (text, expected) in Self.pastLimits {
      #expect(failure(reading: Array(text.utf8), limits: Self.small) == expected)
      #expect(failure(skipping: Array(text.utf8), limits: Self.small) == expected)
    }
    Promise.jsonLimits.held(in: Self.atLimits.count + Self.pastLimits.count)
  }

  @Test func `the standard limits leave room for people and none for abuse`() {
    func nested(_ depth: Int) -> [UInt8] {
      Array((String(repeating: "[", count: depth) + String(repeating: "]", count: depth)).utf8)
    }
    func string(_ count: Int) -> [UInt8] {
      [0x22] + Array(repeating: 0x61, count: count) + [0x22]
    }
    let digits = "0." + String(repeating: "1", count: 1022)
    #expect(failure(reading: nested(128)) == nil)
    #expect(failure(reading: nested(129)) == JSONError(.tooDeep(limit: 128), at: 128))
    #expect(failure(reading: string(1 << 20)) == nil)
    #expect(failure(reading: string(1 << 20 + 1))?.problem == .stringTooLong(limit: 1 << 20))
    #expect(failure(reading: [0x7B] + string(1024) + Array(":1}".utf8)) == nil)
    #expect(failure(reading: [0x7B] + string(1025))?.problem == .keyTooLong(limit: 1024))
    #expect(failure(reading: Array(digits.utf8)) == nil)
    #expect(failure(reading: Array((digits + "1").utf8))?.problem == .numberTooLong(limit: 1024))
    #expect(JSONLimits.standard.documentBytes == 64 << 20)
  }
}
