import GapcheckCore
import JSON
import Testing

@Suite struct `Recording finished items` {
  private static let dated = RecordedItem(id: "a-1", on: CalendarDate(iso: "2027-01-20"))

  @Test(arguments: [
    (#"{}"#, #"{"completed":[{"item":"a-1","on":"2027-01-20"},"b-2"]}"#),
    (#"{ }"#, #"{ "completed": [{ "item": "a-1", "on": "2027-01-20" }, "b-2"] }"#),
    (
      #"{"skills":[]}"#,
      #"{"skills":[],"completed":[{"item":"a-1","on":"2027-01-20"},"b-2"]}"#
    ),
    (
      #" { "skills": [] } "#,
      #" { "skills": [], "completed": [{ "item": "a-1", "on": "2027-01-20" }, "b-2"] } "#
    ),
    (
      "{\n  \"skills\": []\n}\n",
      """
      {
        "skills": [],
        "completed": [
          { "item": "a-1", "on": "2027-01-20" },
          "b-2"
        ]
      }

      """
    ),
    (
      "{\r\n\t\"skills\": [\"SQL\"]  \r\n}",
      "{\r\n\t\"skills\": [\"SQL\"],\r\n\t\"completed\": [\r\n\t\t"
        + "{ \"item\": \"a-1\", \"on\": \"2027-01-20\" },\r\n\t\t\"b-2\"\r\n\t]  \r\n}"
    ),
    (
      "{\n}",
      "{\n  \"completed\": [\n    { \"item\": \"a-1\", \"on\": \"2027-01-20\" },\n    \"b-2\"\n  ]\n}"
    ),
  ])
  func `adds the list as the last member, laid out as the file is`(
    text: String, expected: String
  ) throws {
    #expect(try recorded([Self.dated, RecordedItem(id: "b-2")], in: text) == expected)
  }

  @Test(arguments: [
    (#"{"completed":["x"],"skills":[]}"#, #"{"completed":["x","b-2"],"skills":[]}"#),
    (#"{"completed": ["x", "y"]}"#, #"{"completed": ["x", "y", "b-2"]}"#),
    (#"{"completed":["x" , "y" ]}"#, #"{"completed":["x" , "y", "b-2" ]}"#),
    (#"{ "completed": [] }"#, #"{ "completed": ["b-2"] }"#),
    (#"{ "completed": null }"#, #"{ "completed": ["b-2"] }"#),
    ("{\n  \"completed\": []\n}", "{\n  \"completed\": [\n    \"b-2\"\n  ]\n}"),
    ("{\n \"completed\": [\n   \"x\"\n ]\n}", "{\n \"completed\": [\n   \"x\",\n   \"b-2\"\n ]\n}"),
    (
      #"{"resume":{"completed":["b-2"]}}"#,
      #"{"resume":{"completed":["b-2"]},"completed":["b-2"]}"#
    ),
    ("\u{FEFF}" + #"{"completed":["x"]}"#, "\u{FEFF}" + #"{"completed":["x","b-2"]}"#),
    (#"{"x-note":"a: { }"}"#, #"{"x-note":"a: { }","completed":["b-2"]}"#),
    (
      "{ \"a\": 1,\n  \"b\": 2 }",
      "{ \"a\": 1,\n  \"b\": 2,\n  \"completed\": [\n    \"b-2\"\n  ] }"
    ),
  ])
  func `keeps what is there`(text: String, expected: String) throws {
    #expect(try recorded([RecordedItem(id: "b-2")], in: text) == expected)
  }

  @Test(arguments: [
    #"{"completed":["a-1"]}"#, #"{"completed":[{"url":"u","item":"a-1"}]}"#,
    #"{"completed":[7,{"item":7},"a-1"]}"#,
  ])
  func `adds nothing that is listed already`(text: String) throws {
    #expect(try recorded([Self.dated], in: text) == text)
  }

  @Test func `adds each item once and escapes what must be`() throws {
    let items = ["a\"b", "c", "a\"b"].map { RecordedItem(id: $0) }
    #expect(try recorded(items, in: "{}") == #"{"completed":["a\"b","c"]}"#)
    #expect(try recorded([], in: "{ }") == "{ }")
  }

  @Test(arguments: [
    (
      "[]", ProfileEditError.notAProfile(found: .array, offset: 0),
      "the profile must be an object, found an array"
    ),
    (
      " 3", .notAProfile(found: .number, offset: 1), "the profile must be an object, found a number"
    ),
    (
      #"{"completed":"a-1"}"#, .notAList(path: "completed", found: .string, offset: 13),
      "'completed' must be a list, found a string"
    ),
    (
      #"{"completed":{}}"#, .notAList(path: "completed", found: .object, offset: 13),
      "'completed' must be a list, found an object"
    ),
    ("{", .syntax(Self.end), Self.end.message),
  ])
  func `refuses what has no place for them, and says where`(
    text: String, error: ProfileEditError, message: String
  ) {
    #expect(throws: error) { try ProfileRecorder(Array(text.utf8)) }
    #expect(error.diagnostic.message == message)
    #expect(error.diagnostic.severity == .error && error.diagnostic.offset <= text.utf8.count)
  }

  private static let end = JSONError(.unexpectedEnd(expected: .firstKey), at: 1)

  @Test(arguments: ReferenceProfile.allCases, [false, true])
  func `leaves every other byte of a profile, however it is laid out`(
    person: ReferenceProfile, isListed: Bool
  ) throws {
    for text in layouts(of: person.json, isListed: isListed) {
      let bytes = Array(text.utf8)
      let items = ["serverless-1", "vllm-serving-2"].map {
        RecordedItem(id: $0, on: Embedded.today)
      }
      let result = try ProfileRecorder(bytes).recording(items)
      let start = zip(bytes, result).prefix { $0 == $1 }.count
      let end = zip(bytes.reversed(), result.reversed()).prefix { $0 == $1 }.count
      #expect(start + end >= bytes.count)
      #expect(try ProfileRecorder(result).recording(items) == result)
      try expectSameProfile(bytes, result, with: items)
    }
  }

  /// The profile with other line ends, on one line, and with space around it.
  private func layouts(of json: String, isListed: Bool) -> [String] {
    let list = #""completed": [ "docker-containers-1", { "item": "serverless-1" } ], "#
    let text = isListed ? json.replacing("{", with: "{ \(list)", maxReplacements: 1) : json
    return [
      text, text.replacing("\n", with: "\r\n"), text.replacing("\n", with: " "), "\n \(text)\t\n\n",
      "\u{FEFF}\(text)", text.replacing("  ", with: "\t"),
    ]
  }

  private func expectSameProfile(
    _ old: [UInt8], _ new: [UInt8], with items: [RecordedItem]
  ) throws {
    let (before, after) = (ProfileDecoder.decode(old), ProfileDecoder.decode(new))
    #expect(before.diagnostics.map(\.message) == after.diagnostics.map(\.message))
    let known = try #require(before.profile).completed.map(\.item.value)
    let added = items.filter { !known.contains($0.id) }
    let completed = try #require(after.profile).completed
    #expect(completed.map(\.item.value) == known + added.map(\.id))
    #expect(completed.suffix(added.count).map(\.on?.value) == added.map(\.on))
    #expect(try others(of: old) == others(of: new))
  }

  /// All members but the list, as JSON.
  private func others(of bytes: [UInt8]) throws -> [String] {
    guard case .object(let members) = try JSONNode(parsing: bytes).value else { return [] }
    return members.filter { $0.key != "completed" }.map {
      "\($0.key): \(String(decoding: JSONTree($0.node).bytes, as: UTF8.self))"
    }
  }

  private func recorded(_ items: [RecordedItem], in text: String) throws -> String {
    let bytes = try ProfileRecorder(Array(text.utf8)).recording(items)
    return String(decoding: bytes, as: UTF8.self)
  }
}
