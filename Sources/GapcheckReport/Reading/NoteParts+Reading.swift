import GapcheckCore

/// Reads the shorter sections as `JSONWriter+Notes` wrote them.
extension SkillPart {
  /// Reads a skill whose reasons are texts, with what they rest on beside them.
  init(_ value: SavedValue) throws(SavedValueError) {
    let (texts, basis) = (try value.texts("from"), try value.member("basis"))
    let places = try basis.elements()
    guard texts.count == places.count else { throw basis.unexpected("as long as 'from'") }
    var reasons: [ReasonPart] = []
    for (text, place) in zip(texts, places) { reasons.append(try ReasonPart(text, place)) }
    self = try SkillPart(value, from: reasons)
  }

  init(_ value: SavedValue, from reasons: [ReasonPart]) throws(SavedValueError) {
    self.init(
      skill: try value.reference(), proven: try value.level("proven"),
      credited: try value.level("credited"), claimed: try value.level("claimed"), from: reasons)
  }
}

extension ReasonPart {
  init(_ text: String, _ value: SavedValue) throws(SavedValueError) {
    self.init(
      text: text, rule: try value.choice("rule", of: ScoringRule.self),
      path: try value.optionalText("path"))
  }
}

extension SavedValue {
  /// Families of skills.
  func topics(_ key: String, _ names: SavedNames) throws(SavedValueError) -> [TopicPart] {
    try list(key) { (topic) throws(SavedValueError) in
      TopicPart(
        topic: try topic.reference(), text: try topic.text("text"),
        skills: try topic.list("skills") { (id) throws(SavedValueError) in try names.skill(id) })
    }
  }
}

extension SignalPart {
  init(_ value: SavedValue) throws(SavedValueError) {
    self.init(
      signal: try value.reference(), code: try value.text("code"),
      status: try value.choice("status", of: SignalFinding.Status.self).rawValue,
      title: try value.text("title"), because: try value.text("because"),
      why: try value.text("why"), remedy: try value.text("remedy"))
  }
}

extension PitfallPart {
  init(_ value: SavedValue) throws(SavedValueError) {
    self.init(
      pitfall: try value.reference(), code: try value.text("code"),
      because: try value.text("because"), why: try value.text("why"),
      remedy: try value.text("remedy"))
  }
}

extension CoveragePart {
  init(_ value: SavedValue) throws(SavedValueError) {
    concepts = try value.list("concepts", Area.init)
    responsibilities = try value.list("responsibilities", Area.init)
    durable = try value.list("durable", Area.init)
  }
}

extension CoveragePart.Area {
  fileprivate init(_ value: SavedValue) throws(SavedValueError) {
    self.init(
      area: try value.reference(), held: try value.count("held"), count: try value.count("of"))
  }
}

extension QuestionPart {
  init(_ value: SavedValue, _ names: SavedNames) throws(SavedValueError) {
    self.init(
      skill: Reference(id: try value.text("skill"), name: try value.text("name")),
      level: try value.wholeLevel("level"), track: try names.track(value.member("track")),
      from: try value.points("from"), to: try value.points("to"),
      daysSooner: try value.count("daysSooner"))
  }
}

extension UnrecognizedPart {
  init(_ value: SavedValue) throws(SavedValueError) {
    self.init(
      kind: try value.text("kind"), name: try value.text("name"), path: try value.text("path"),
      nearest: try value.list("suggestions") { (entry) throws(SavedValueError) in
        try entry.reference()
      }, isAmbiguous: try value.flag("ambiguous"))
  }
}

extension OutsidePart {
  init(_ value: SavedValue) throws(SavedValueError) {
    self.init(
      name: try value.text("name"), path: try value.text("path"),
      category: try value.text("category"))
  }
}
