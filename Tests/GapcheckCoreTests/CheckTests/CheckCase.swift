import Testing

/// A profile in which a rule finds something, and one that differs by little.
struct CheckCase: Sendable, CustomTestStringConvertible {
  let id: String
  let found: String
  let narrowlyNot: String

  var testDescription: String { id }

  init(_ id: String, _ found: String, not narrowlyNot: String) {
    self.id = id
    self.found = "{\"skills\":[],\(found)}"
    self.narrowlyNot = "{\"skills\":[],\(narrowlyNot)}"
  }

  init(_ id: String, bullet found: String, not narrowlyNot: String) {
    self.init(
      id, #""resume":{"bullets":["\#(found)"]}"#, not: #""resume":{"bullets":["\#(narrowlyNot)"]}"#)
  }

  init(_ id: String, skills found: String, not narrowlyNot: String) {
    self.id = id
    self.found = "{\"skills\":\(found)}"
    self.narrowlyNot = "{\"skills\":\(narrowlyNot)}"
  }
}
