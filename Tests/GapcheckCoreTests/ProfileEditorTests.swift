import GapcheckCore
import JSON
import SeededRandom
import Testing

@Suite struct `Editing a profile` {
  private static let skills = ProfilePath(.member("skills"))
  private static let first = skills.element(0)

  @Test(
    arguments: [
      (#"{"hoursPerWeek":5,"skills":[]}"#, #"{"hoursPerWeek":7.5,"skills":[]}"#),
      (#"{ "skills": [] }"#, #"{ "skills": [], "hoursPerWeek": 7.5 }"#),
      ("{\n\t\"skills\": []\n}\n", "{\n\t\"skills\": [],\n\t\"hoursPerWeek\": 7.5\n}\n"),
      (#"{"hoursPerWeek" : null}"#, #"{"hoursPerWeek" : 7.5}"#),
      ("{}", #"{"hoursPerWeek":7.5}"#),
    ])
  func `sets a member in its place, or as the last one`(text: String, expected: String) throws {
    #expect(
      try edited(text) { (editor) throws(ProfileEditError) in
        try editor.set(ProfilePath(.member("hoursPerWeek")), to: .number(thousandths: 7500))
      } == expected)
  }

  @Test(
    arguments: [
      (#"{"skills":["Go"]}"#, #"{"skills":[{"skill":"Go","level":2}]}"#),
      (
        "{\n  \"skills\": [\n    \"G\\u006f\",\n    \"SQL\"\n  ]\n}",
        "{\n  \"skills\": [\n    { \"skill\": \"G\\u006f\", \"level\": 2 },\n    \"SQL\"\n  ]\n}"
      ),
      (
        #"{"skills": [{"name": "Go", "x-note": [1, {}], "level": "good"}]}"#,
        #"{"skills": [{"name": "Go", "x-note": [1, {}], "level": 2}]}"#
      ),
      (
        "{\n  \"skills\": [\n    {\n      \"skill\": \"Go\"\n    }\n  ]\n}",
        "{\n  \"skills\": [\n    {\n      \"skill\": \"Go\",\n      \"level\": 2\n    }\n  ]\n}"
      ),
    ])
  func `sets a member of an entry, of which a name alone becomes an object`(
    text: String, expected: String
  ) throws {
    #expect(
      try edited(text) { (editor) throws(ProfileEditError) in
        try editor.set(Self.first.member("level"), to: .number(thousandths: 2000), nameKey: "skill")
      } == expected)
  }

  @Test(
    arguments: [
      (#"{"skills":[]}"#, #"{"skills":[{"skill":"Go","level":2}]}"#),
      (#"{ "name": "x" }"#, #"{ "name": "x", "skills": [{ "skill": "Go", "level": 2 }] }"#),
      (#"{ "skills": null }"#, #"{ "skills": [{ "skill": "Go", "level": 2 }] }"#),
      (
        "{\n  \"skills\": []\n}",
        "{\n  \"skills\": [\n    { \"skill\": \"Go\", \"level\": 2 }\n  ]\n}"
      ),
      (
        "{\r\n\t\"skills\": [\r\n\t\t{\r\n\t\t\t\"skill\": \"SQL\"\r\n\t\t}\r\n\t]\r\n}",
        "{\r\n\t\"skills\": [\r\n\t\t{\r\n\t\t\t\"skill\": \"SQL\"\r\n\t\t},\r\n\t\t{\r\n\t\t\t"
          + "\"skill\": \"Go\",\r\n\t\t\t\"level\": 2\r\n\t\t}\r\n\t]\r\n}"
      ),
      (#"{"skills": ["SQL", "C"]}"#, #"{"skills": ["SQL", "C", { "skill": "Go", "level": 2 }]}"#),
    ])
  func `adds an element, laid out as the others are`(text: String, expected: String) throws {
    let entry = ProfileValue.object([
      .init("skill", .text("Go")), .init("level", .number(thousandths: 2000)),
    ])
    #expect(
      try edited(text) { (editor) throws(ProfileEditError) in
        try editor.append([entry], to: Self.skills)
      } == expected)
  }

  @Test func `makes the list of an entry that has none`() throws {
    let evidence = ProfileValue.object([.init("url", .text("https://example.com"))])
    #expect(
      try edited(#"{"skills": ["Go"]}"#) { (editor) throws(ProfileEditError) in
        try editor.append([evidence], to: Self.first.member("evidence"), nameKey: "skill")
        try editor.append([evidence], to: Self.first.member("evidence"), nameKey: "skill")
      } == #"{"skills": [{ "skill": "Go", "evidence": [{ "url": "https://example.com" }"#
        + #", { "url": "https://example.com" }] }]}"#)
  }

  @Test(
    arguments: [
      (#"{"skills":["a"]}"#, 0, #"{"skills":[]}"#),
      (#"{"skills":[ "a" , "b" , "c" ]}"#, 0, #"{"skills":[ "b" , "c" ]}"#),
      (#"{"skills":[ "a" , "b" , "c" ]}"#, 1, #"{"skills":[ "a" , "c" ]}"#),
      (#"{"skills":[ "a" , "b" , "c" ]}"#, 2, #"{"skills":[ "a" , "b" ]}"#),
      (
        "{\n  \"skills\": [\n    \"a\",\n    \"b\"\n  ]\n}", 1,
        "{\n  \"skills\": [\n    \"a\"\n  ]\n}"
      ),
    ])
  func `takes an element away with its comma`(
    text: String, position: Int, expected: String
  ) throws {
    #expect(
      try edited(text) { (editor) throws(ProfileEditError) in
        try editor.remove(Self.skills.element(position))
      } == expected)
  }

  @Test func `takes a member away with its comma`() throws {
    let text = #"{ "a": 1, "b": 2 , "c": { "d": 3 } }"#
    for (path, expected) in [
      (ProfilePath(.member("a")), #"{ "b": 2 , "c": { "d": 3 } }"#),
      (ProfilePath(.member("b")), #"{ "a": 1 , "c": { "d": 3 } }"#),
      (ProfilePath(.member("c")), #"{ "a": 1, "b": 2 }"#),
      (ProfilePath(.member("c"), .member("d")), #"{ "a": 1, "b": 2 , "c": {} }"#),
    ] {
      #expect(
        try edited(text) { (editor) throws(ProfileEditError) in try editor.remove(path) }
          == expected)
    }
  }

  @Test func `refuses a place that is not there or of another kind`() throws {
    let text = #"{"skills":"Go","tasks":[3]}"#
    #expect(throws: ProfileEditError.notAList(path: "skills", found: .string, offset: 10)) {
      try edited(text) { (editor) throws(ProfileEditError) in
        try editor.append([.text("x")], to: Self.skills)
      }
    }
    #expect(throws: ProfileEditError.notAnObject(path: "tasks[0]", found: .number, offset: 24)) {
      try edited(text) { (editor) throws(ProfileEditError) in
        try editor.set(
          ProfilePath(.member("tasks"), .element(0), .member("share")), to: .text(""),
          nameKey: "task")
      }
    }
    for path in [ProfilePath(.member("x")), Self.first, ProfilePath()] {
      #expect(throws: ProfileEditError.missing(path: "\(path)")) {
        try edited(text) { (editor) throws(ProfileEditError) in try editor.remove(path) }
      }
    }
  }

  @Test(arguments: ReferenceProfile.allCases)
  func `changes what was asked for and leaves every other byte`(person: ReferenceProfile) throws {
    var random = SplitMix64(seed: 11)
    for text in layouts(of: person.json) {
      var editor = try ProfileEditor(Array(text.utf8))
      for _ in 0..<30 {
        let before = editor
        let change = try #require(RandomEdit(of: editor, using: &random))
        try change.apply(to: &editor)
        try expectOnlyChange(change, from: before, to: editor)
      }
    }
  }

  /// The decoded tree differs at the path alone, and the bytes in one place alone.
  private func expectOnlyChange(
    _ change: RandomEdit, from before: ProfileEditor, to after: ProfileEditor
  ) throws {
    let expected = change.expected(from: try before.tree)
    #expect(try after.tree.bytes == expected.bytes, "\(change)")
    let start = zip(before.bytes, after.bytes).prefix { $0 == $1 }.count
    let end = zip(before.bytes.reversed(), after.bytes.reversed()).prefix { $0 == $1 }.count
    let touched = change.touched(in: before)
    #expect(start >= touched.lowerBound, "\(change)")
    #expect(end >= before.bytes.count - touched.upperBound, "\(change)")
  }

  /// The profile with other line ends, on one line, and with tabs.
  private func layouts(of json: String) -> [String] {
    [
      json, json.replacing("\n", with: "\r\n"), json.replacing("\n", with: " "),
      "\u{FEFF}" + json.replacing("  ", with: "\t"),
    ]
  }

  private func edited(
    _ text: String, _ edit: (inout ProfileEditor) throws(ProfileEditError) -> Void
  ) throws -> String {
    var editor = try ProfileEditor(Array(text.utf8))
    try edit(&editor)
    return String(decoding: editor.bytes, as: UTF8.self)
  }
}
