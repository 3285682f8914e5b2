import JSON
import Testing

@Suite struct `Duplicate keys` {
  @Test(arguments: [
    (#"{"a":1,"a":2}"#, "a", 7),
    (#"{"a":1,"b":2,"\u0061":3}"#, "a", 13),
    (#"{"é":1,"\u00E9":3}"#, "é", 8),
    ("{\"\u{E9}\":1,\"e\u{301}\":2}", "é", 8),
    (#"[{"a":1},{"b":{"a":1},"b":2}]"#, "b", 22),
  ])
  func `are found however they are written`(text: String, key: String, offset: Int) {
    #expect(failure(reading: Array(text.utf8)) == JSONError(.duplicateKey(key), at: offset))
    #expect(failure(skipping: Array(text.utf8)) == JSONError(.duplicateKey(key), at: offset))
  }

  @Test(arguments: [
    #"{"a":{"a":{"a":1}}}"#,
    #"[{"a":1},{"a":1}]"#,
    #"{"a":{"b":1},"b":{"a":1}}"#,
    #"{"a":1,"A":2,"a ":3}"#,
  ])
  func `are those of one object only`(text: String) {
    #expect(failure(reading: Array(text.utf8)) == nil)
  }

  @Test(arguments: [1, 15, 16, 17, 18, 40, 1000])
  func `are found in objects of any size`(count: Int) {
    let members = (0..<count).map { "\"key\($0)\":{\"key0\":\($0)}" }.joined(separator: ",")
    #expect(failure(reading: Array("{\(members)}".utf8)) == nil)
    for again in [0, count / 2, count - 1] {
      let text = "{\(members),\"key\(again)\":0}"
      let expected = JSONError(.duplicateKey("key\(again)"), at: members.utf8.count + 2)
      #expect(failure(reading: Array(text.utf8)) == expected)
    }
  }
}
