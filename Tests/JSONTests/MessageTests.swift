import JSON
import Testing

@Suite struct Messages {
  @Test(arguments: [
    ("", "there is no value, only white space"),
    ("{", "the text ends inside an object"),
    ("[1", "the text ends inside an array"),
    ("[\"a", "the text ends inside a string"),
    ("-", "the text ends inside a number"),
    ("tru", "the text ends inside 'true'"),
    (#"{"a":"#, "the text ends where a value should be"),
    (#"{"a":1;}"#, "expected ',' or '}' after a member, found ';'"),
    ("[1 2]", "expected ',' or ']' after an element, found '2'"),
    ("[1,]", "a comma before ']' is not allowed"),
    (#"{"a":1,}"#, "a comma before '}' is not allowed"),
    ("{a:1}", "expected a key in double quotes or '}', found 'a'"),
    ("{'a':1}", "expected a key in double quotes or '}', found \"'\"; use double quotes"),
    (#"{"a" 1}"#, "expected ':' after a key, found '1'"),
    ("[1] x", "there is more text after the end of the value"),
    ("// c", "expected a value, found '/'; comments are not allowed"),
    ("[True]", "expected a value, found 'T'; true and false are lower case"),
    ("[NaN]", "expected a value, found 'N'; use null where there is none"),
    ("[+1]", "a number cannot start with '+'; leave it out"),
    ("[.5]", "a number cannot start with '.'; write a 0 before it"),
    ("[“a”]", "expected a value, found byte 0xE2; use straight double quotes"),
    ("[é]", "expected a value, found byte 0xC3"),
    ("[\0]", "expected a value, found byte 0x00"),
    ("nuLl", "expected 'null', found 'L'"),
    ("[01]", "a number cannot start with a superfluous 0; leave it out"),
    ("[1.]", "a number needs a digit here"),
    ("[1e999]", "the number is too large; the largest is about 1.8e308"),
    ("[\"\t\"]", #"control characters must be written as \u0009"#),
    (
      "[\"\n\"]",
      #"control characters must be written as \u000A; or is a closing quote missing on this line?"#
    ),
    (
      #"["\x"]"#,
      #"a backslash must be followed by one of "\/bfnrt or by u and four hexadecimal digits"#
    ),
    (#"["\ud800"]"#, #"\uD800 to \uDFFF must come in pairs, a high half and then a low half"#),
    (#"{"a":1,"a":1}"#, "the key 'a' appears twice in one object"),
    (
      #"{"a\u001b\u202e":1,"a\u001b\u202e":1}"#,
      #"the key 'a\u001B\u202E' appears twice in one object"#
    ),
  ])
  func `say what is wrong and what to do`(text: String, message: String) {
    #expect(failure(reading: Array(text.utf8))?.message == message)
  }

  @Test(
    arguments: [
      (.typeMismatch(expected: .string, found: .null), "expected a string, found null"),
      (.typeMismatch(expected: .object, found: .array), "expected an object, found an array"),
      (.typeMismatch(expected: .number, found: .bool), "expected a number, found true or false"),
      (.invalidUTF8, "the text is not valid UTF-8 here; save it as UTF-8"),
      (
        .unexpectedByte(found: 0xFF, expected: .value),
        "expected a value, found byte 0xFF; save the text as UTF-8"
      ),
      (.tooDeep(limit: 128), "objects and arrays are nested more than 128 deep"),
      (.stringTooLong(limit: 9), "the string is longer than 9 bytes"),
      (.keyTooLong(limit: 9), "the key is longer than 9 bytes"),
      (.numberTooLong(limit: 9), "the number is longer than 9 characters"),
      (.documentTooLarge(limit: 9), "the text is larger than 9 bytes"),
      (
        .duplicateKey(String(repeating: "k", count: 50)),
        "the key '\(String(repeating: "k", count: 40))…' appears twice in one object"
      ),
    ] as [(JSONError.Problem, String)])
  func `of single problems are sentences`(problem: JSONError.Problem, message: String) {
    #expect(JSONError(problem, at: 0).message == message)
  }

  @Test func `are lower-case sentences in one line without a full stop`() {
    for (text, problem, _) in rejectedTexts {
      let message = problem.message
      let isPlain = message.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0.value != 0x7F }
      #expect(isPlain && !message.hasSuffix("."), "\(text)")
      #expect(message.first?.isUppercase == false, "\(text)")
    }
  }
}
