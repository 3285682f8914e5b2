import JSON
import Testing

private func written(pretty: Bool = false, _ write: (inout JSONWriter) -> Void) -> String {
  var writer = JSONWriter(pretty: pretty)
  write(&writer)
  return String(decoding: writer.bytes, as: UTF8.self)
}

private func writeSample(_ writer: inout JSONWriter) {
  writer.beginObject()
  writer.member("name", "a")
  writer.key("list")
  writer.beginArray()
  writer.integer(1)
  writer.null()
  writer.beginObject()
  writer.endObject()
  writer.beginArray()
  writer.endArray()
  writer.endArray()
  writer.member("count", -2)
  writer.member("isDone", true)
  writer.key("hours")
  writer.fixed(125, decimals: 1)
  writer.endObject()
}

@Suite struct Writer {
  @Test func `a compact text has no white space`() {
    let expected = #"{"name":"a","list":[1,null,{},[]],"count":-2,"isDone":true,"hours":12.5}"#
    #expect(written(writeSample) == expected)
  }

  @Test func `a pretty text has one member a line and two spaces a level`() {
    let expected = """
      {
        "name": "a",
        "list": [
          1,
          null,
          {},
          []
        ],
        "count": -2,
        "isDone": true,
        "hours": 12.5
      }
      """
    #expect(written(pretty: true, writeSample) == expected)
  }

  @Test(arguments: [
    ("", #""""#), ("plain", #""plain""#), ("é€𝄞", #""é€𝄞""#), ("a/b", #""a/b""#),
    ("\"\\", #""\"\\""#), ("\u{8}\u{C}\n\r\t", #""\b\f\n\r\t""#), ("\0\u{1F}", #""\u0000\u001F""#),
    ("\u{7F}", #""\u007F""#),
    ("\u{2027}\u{2028}\u{2029}\u{202A}", "\"\u{2027}\\u2028\\u2029\\u202A\""),
    ("\r\n", #""\r\n""#), ("e\u{301}\"", "\"e\u{301}\\\"\""),
  ])
  func `a string is escaped where it must be`(value: String, expected: String) {
    #expect(Array(written { $0.string(value) }.utf8) == Array(expected.utf8))
    let object = written { writer in
      writer.beginObject()
      writer.member(value, 1)
      writer.endObject()
    }
    #expect(Array(object.utf8) == Array("{\(expected):1}".utf8))
  }

  @Test(arguments: [
    (12_500, 3, "12.5"), (-5, 1, "-0.5"), (3000, 3, "3"), (0, 0, "0"), (0, 3, "0"), (7, 0, "7"),
    (-7, 0, "-7"), (10, 0, "10"), (1, 3, "0.001"), (-1, 3, "-0.001"), (100, 2, "1"),
    (105, 2, "1.05"),
    (150, 2, "1.5"), (50, 2, "0.5"), (1, 18, "0.000000000000000001"),
    (.max, 18, "9.223372036854775807"), (.min, 18, "-9.223372036854775808"),
    (.min, 0, "-9223372036854775808"),
  ])
  func `a fixed-point number has no trailing zeros`(value: Int, decimals: Int, expected: String) {
    #expect(written { $0.fixed(value, decimals: decimals) } == expected)
  }

  @Test(arguments: [
    (0, "0"), (-1, "-1"), (.max, "9223372036854775807"), (.min, "-9223372036854775808"),
  ])
  func `a whole number is written in full`(value: Int, expected: String) {
    #expect(written { $0.integer(value) } == expected)
  }

  @Test func `a value without a key stops the program`() async {
    await #expect(processExitsWith: .failure) {
      var writer = JSONWriter(pretty: false)
      writer.beginObject()
      writer.null()
    }
  }

  @Test func `closing what is not open stops the program`() async {
    await #expect(processExitsWith: .failure) {
      var writer = JSONWriter(pretty: false)
      writer.beginArray()
      writer.endObject()
    }
  }
}
