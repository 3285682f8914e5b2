import GapcheckCore

/// Reads what plans are made of as `JSONWriter+Plan` wrote it.
extension PlanReport.Item {
  init(_ value: SavedValue) throws(SavedValueError) {
    let days = try value.days()
    self.init(
      id: try value.text("id"), kind: try value.choice("kind", of: PlanReport.Kind.self),
      title: try value.text("title"), effort: try value.effort("hours"), from: days.lowerBound,
      to: days.upperBound, week: try value.count("week"), phase: try value.text("phase"),
      isDone: try value.flag("done"), doneOn: try value.optional("doneOn")?.date(),
      skills: try value.list("skills", PlanReport.SkillStep.init),
      resources: try value.list("resources", PlanReport.ResourcePart.init),
      gain: try value.points("gain"), why: try value.text("why"), ship: try value.text("ship"),
      checks: try value.texts("checks"), note: try value.optionalText("note"))
  }
}

extension PlanReport.SkillStep {
  fileprivate init(_ value: SavedValue) throws(SavedValueError) {
    self.init(
      skill: try value.reference(), from: try value.wholeLevel("from"),
      to: try value.wholeLevel("to"))
  }
}

extension PlanReport.ResourcePart {
  fileprivate init(_ value: SavedValue) throws(SavedValueError) {
    self.init(
      id: try value.text("id"), title: try value.text("title"), author: try value.text("author"),
      url: try value.optionalText("url"))
  }
}

extension PlanReport.Week {
  init(_ value: SavedValue) throws(SavedValueError) {
    let days = try value.days()
    self.init(
      number: try value.count("number"), from: days.lowerBound, to: days.upperBound,
      parts: try value.list("items", PlanReport.Part.init), planned: try value.effort("hours"),
      capacity: try value.effort("capacityHours"))
  }
}

extension PlanReport.Part {
  fileprivate init(_ value: SavedValue) throws(SavedValueError) {
    self.init(item: try value.text("id"), effort: try value.effort("hours"))
  }
}

extension PlanReport.Phase {
  init(_ value: SavedValue) throws(SavedValueError) {
    let days = try value.days()
    self.init(
      id: try value.text("id"), name: try value.text("name"), from: days.lowerBound,
      to: days.upperBound, purpose: try value.text("purpose"))
  }
}

extension PlanReport.Deferred {
  init(_ value: SavedValue) throws(SavedValueError) {
    self.init(
      skill: Reference(id: try value.text("skill"), name: try value.text("name")),
      level: try value.wholeLevel("level"), effort: try value.effort("hours"),
      by: try value.date("by"), between: try value.days("between"))
  }
}
