import JSON
import PromiseTally
import Testing

@Suite struct Grammar {
  @Test(arguments: acceptedTexts)
  func `every text of RFC 8259 is accepted`(text: String) {
    #expect(failure(reading: Array(text.utf8)) == nil)
    #expect(failure(skipping: Array(text.utf8)) == nil)
  }

  @Test(arguments: rejectedTexts)
  func `every other text is rejected where it goes wrong`(
    text: String, problem: JSONError.Problem, offset: Int
  ) {
    let expected = JSONError(problem, at: offset)
    #expect(failure(reading: Array(text.utf8)) == expected)
    #expect(failure(skipping: Array(text.utf8)) == expected)
  }

  @Test(arguments: rejectedBytes)
  func `bytes that are not UTF-8 are rejected where they start`(
    bytes: [UInt8], problem: JSONError.Problem, offset: Int
  ) {
    let expected = JSONError(problem, at: offset)
    #expect(failure(reading: bytes) == expected)
    #expect(failure(skipping: bytes) == expected)
  }

  @Test func `a suite of its every part is decided, the same in every way of reading`() {
    let accepted = (acceptedTexts + moreAcceptedTexts).map { Array($0.utf8) }
    for bytes in accepted { #expect(Self.failures(of: bytes) == [nil, nil, nil]) }
    let rejected =
      moreRejectedTexts + rejectedTexts.map { Array($0.0.utf8) } + rejectedBytes.map(\.0)
    for bytes in rejected {
      #expect(!Self.failures(of: bytes).contains(nil), "\(bytes.prefix(40))")
    }
    for (bytes, problem) in openTexts {
      #expect(failure(reading: bytes)?.problem == problem, "\(bytes.prefix(40))")
    }
    Promise.jsonGrammar.held(in: accepted.count + rejected.count + openTexts.count)
  }

  /// What is wrong with a text when it is walked, skipped and made a tree.
  private static func failures(of bytes: [UInt8]) -> [JSONError?] {
    var failures = [failure(reading: bytes), failure(skipping: bytes), nil]
    do throws(JSONError) { _ = try JSONNode(parsing: bytes) } catch { failures[2] = error }
    return failures
  }

  @Test(arguments: acceptedTexts)
  func `a proper start of a text that ends in a bracket or quote is rejected`(text: String) {
    let bytes = Array(text.utf8)
    guard let last = bytes.last, "]}\"".utf8.contains(last) else { return }
    for count in bytes.indices {
      #expect(failure(reading: Array(bytes[..<count])) != nil)
    }
  }

  @Test(arguments: [
    ("1e400", JSONError(.numberOutOfRange, at: 0)),
    ("[-1e999]", JSONError(.numberOutOfRange, at: 1)),
    ("1e-400", nil),
    ("123123e100000", JSONError(.numberOutOfRange, at: 0)),
    ("0e999999999999999999999", nil),
    (#"{"a":1,"a":2}"#, JSONError(.duplicateKey("a"), at: 7)),
    ("\u{FEFF}{}", nil),
    (#"["\u0000"]"#, nil),
    (#"["\uFFFF"]"#, nil),
    ("[\"\u{7F}\"]", nil),
    ("[\"\u{2028}\u{2029}\"]", nil),
  ])
  func `what RFC 8259 leaves open is decided`(text: String, expected: JSONError?) {
    #expect(failure(reading: Array(text.utf8)) == expected)
  }

  @Test func `a number too large for a double may be skipped`() {
    #expect(failure(skipping: Array("[1e400, -1e999]".utf8)) == nil)
  }

  @Test func `deep nesting ends in an error, not in a crash`() {
    for bracket in ["[", "{\"a\":", "[{\"a\":"] {
      let bytes = Array(String(repeating: bracket, count: 100_000).utf8)
      #expect(failure(reading: bytes)?.problem == .tooDeep(limit: 128))
      #expect(failure(skipping: bytes)?.problem == .tooDeep(limit: 128))
    }
  }
}
