import Testing

@Suite struct `Checking values against a schema` {
  @Test(arguments: [
    (#"{"type":"string"}"#, #""a""#, "1"),
    (#"{"type":["string","null"]}"#, "null", "true"),
    (#"{"type":"integer"}"#, "2.0", "2.5"),
    (#"{"type":"number"}"#, "2.5", #""2.5""#),
    (#"{"type":"boolean"}"#, "true", "null"),
    (#"{"enum":["a",1]}"#, "1.0", #""b""#),
    (#"{"const":"a"}"#, #""a""#, #""A""#),
    (#"{"pattern":"^[0-9]+$"}"#, #""12""#, #""1a""#),
    (#"{"pattern":"\\S"}"#, #""é""#, #"" \u00a0 ""#),
    (#"{"minimum":0.5,"maximum":4}"#, "0.5", "0.4"),
    (#"{"minimum":0.5,"maximum":4}"#, "4", "4.1"),
    (#"{"maxLength":2}"#, #""é😀""#, #""abc""#),
    (#"{"minItems":1,"maxItems":2}"#, "[1]", "[]"),
    (#"{"minItems":1,"maxItems":2}"#, "[1,2]", "[1,2,3]"),
    (#"{"items":{"type":"string"}}"#, #"["a"]"#, #"["a",1]"#),
    (#"{"required":["a"]}"#, #"{"a":null}"#, #"{"b":1}"#),
    (#"{"properties":{"a":{"type":"string"}}}"#, #"{"b":1}"#, #"{"a":1}"#),
    (#"{"properties":{"a":true},"additionalProperties":false}"#, #"{"a":1}"#, #"{"b":1}"#),
    (
      #"{"patternProperties":{"^x-":true},"additionalProperties":false}"#, #"{"x-a":1}"#,
      #"{"ax-":1}"#
    ),
    (#"{"additionalProperties":{"type":"number"}}"#, #"{"a":1}"#, #"{"a":"1"}"#),
    (#"{"anyOf":[{"type":"string"},{"minimum":2}]}"#, "2", "1"),
    (#"{"allOf":[{"type":"number"},{"minimum":2}]}"#, "2", "1"),
    (#"{"if":{"type":"string"},"then":{"const":"a"},"else":{"const":1}}"#, #""a""#, #""b""#),
    (#"{"if":{"type":"string"},"then":{"const":"a"},"else":{"const":1}}"#, "1", "2"),
    (##"{"$ref":"#/definitions/a","definitions":{"a":{"type":"string"}}}"##, #""a""#, "1"),
    ("true", "1", ""), ("false", "", "1"),
  ])
  func `takes what fits and nothing else`(schema: String, good: String, bad: String) throws {
    let validator = try SchemaValidator(try JSONTree(parsing: schema))
    if !good.isEmpty { #expect(validator.faults(in: try JSONTree(parsing: good)) == []) }
    if !bad.isEmpty { #expect(validator.faults(in: try JSONTree(parsing: bad)) != []) }
  }

  @Test(arguments: [
    (#"{"a":{"b":[1,"x"]}}"#, "a.b[1]: type"), (#"{"a":{}}"#, "a: required"),
    (#"{"c":1}"#, ": additionalProperties"), (#"{"a":{"b":{}}}"#, "a.b: type"),
  ])
  func `says where a value does not fit`(value: String, fault: String) throws {
    let validator = try SchemaValidator(
      try JSONTree(
        parsing: #"""
          {"properties": {"a": {"anyOf": [{"type": "string"}, {"required": ["b"], "properties":
            {"b": {"type": "array", "items": {"type": "number"}}}, "type": "object"}]}},
            "additionalProperties": false}
          """#))
    let faults = validator.faults(in: try JSONTree(parsing: value)).map(\.description)
    #expect(faults == [fault == "a: required" ? "a: anyOf" : fault])
  }

  @Test func `finds members that no fitting part describes, when read strictly`() throws {
    let validator = try SchemaValidator(
      try JSONTree(
        parsing: #"""
          {"properties": {"a": {"anyOf": [{"properties": {"b": true}}, {"type": "string"}]}},
           "allOf": [{"properties": {"c": {"items": {"additionalProperties": true}}}}]}
          """#))
    let value = try JSONTree(parsing: #"{"a":{"b":1,"d":2},"c":[{"e":3}],"f":4}"#)
    #expect(validator.faults(in: value) == [])
    #expect(
      validator.faults(in: value, isStrict: true).map(\.description)
        == ["a.d: undescribed", "f: undescribed"])
  }

  @Test(arguments: [
    #"{"minLenght":1}"#, #"{"definitions":{"a":{"oneOf":[true]}}}"#,
    ##"{"$ref":"#/definitions/a"}"##,
    #"{"$ref":"https://example.com"}"#, #"{"enum":[]}"#, #"{"enum":[1,1]}"#, #"{"type":"text"}"#,
    #"{"pattern":"("}"#, #"{"required":"a"}"#, #"{"anyOf":[]}"#, #"{"items":[true]}"#,
    #"{"properties":[]}"#, #"{"maximum":"4"}"#, #"{"description":1}"#,
  ])
  func `refuses a schema of which it would check less than it says`(schema: String) throws {
    let tree = try JSONTree(parsing: schema)
    #expect(throws: SchemaError.self) { try SchemaValidator(tree) }
  }
}

@Suite struct `Values as trees` {
  @Test(arguments: ["", "skills[0].level", "a.b[1][2].c", "[0].skills"])
  func `name places as diagnostics do`(path: String) {
    #expect([Step](path).text == path)
  }

  @Test func `change and lose what stands at a place`() throws {
    var tree = try JSONTree(parsing: #"{"a":[1,{"b":2}]}"#)
    tree[[Step]("a[1].b")[...]] = .literal("3")
    tree[[Step]("a[1].c")[...]] = .string("x")
    #expect(tree.line == #"{ "a": [1, { "b": 3, "c": "x" }] }"#)
    tree[[Step]("a[1].b")[...]] = nil
    tree[[Step]("a[0]")[...]] = nil
    #expect(tree.line == #"{ "a": [{ "c": "x" }] }"#)
  }
}
