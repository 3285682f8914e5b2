import GapcheckCore

/// Reads how the scores were made as `JSONWriter+Explanation` wrote it.
extension Explanation {
  init?(optional value: SavedValue?, _ names: SavedNames) throws(SavedValueError) {
    guard let value else { return nil }
    let names = try names.adding(of: value)
    self.init(
      exposure: try ExposureSum(optional: value.optional("exposure")),
      tracks: try value.list("tracks") { (sum) throws(SavedValueError) in
        try ScoreSum(sum, names)
      },
      hours: try HoursSum(optional: value.optional("hours"), names),
      skills: try value.list("skills") { (skill) throws(SavedValueError) in
        try SkillPart(
          skill,
          from: skill.list("reasons") { (reason) throws(SavedValueError) in
            try ReasonPart(reason.text("text"), reason)
          })
      })
  }
}

extension ExposureSum {
  fileprivate init?(optional value: SavedValue?) throws(SavedValueError) {
    guard let value else { return nil }
    self.init(rows: try value.list("rows", Row.init), total: try value.points("total"))
  }
}

extension ExposureSum.Row {
  fileprivate init(_ value: SavedValue) throws(SavedValueError) {
    self.init(
      task: Reference(id: try value.text("task"), name: try value.text("name")),
      share: try value.share("share"), base: try value.percent("base"),
      exposure: try value.percent("exposure"), points: try value.points("points"))
  }
}

extension ScoreSum {
  fileprivate init(_ value: SavedValue, _ names: SavedNames) throws(SavedValueError) {
    self.init(
      track: Reference(id: try value.text("track"), name: try value.text("name")),
      weight: try value.weight("weight"),
      rows: try value.list("rows") { (row) throws(SavedValueError) in try Row(row, names) },
      total: try value.member("total").range())
  }
}

extension ScoreSum.Row {
  fileprivate init(_ value: SavedValue, _ names: SavedNames) throws(SavedValueError) {
    let have = try value.member("have")
    self.init(
      requirement: Reference(id: try value.text("requirement"), name: try value.text("name")),
      isGroup: try value.flag("group"),
      metBy: try value.list("metBy") { (id) throws(SavedValueError) in try names.skill(id) },
      isMentioned: try value.flag("mentioned"), need: try value.wholeLevel("need"),
      weight: try value.weight("weight"), proven: try have.level("proven"),
      credited: try have.level("credited"), claimed: try have.level("claimed"),
      points: try value.member("points").range())
  }
}

extension HoursSum {
  fileprivate init?(optional value: SavedValue?, _ names: SavedNames) throws(SavedValueError) {
    guard let value else { return nil }
    self.init(
      track: try names.track(value.member("track")),
      rows: try value.list("rows") { (row) throws(SavedValueError) in try Row(row, names) },
      total: Effort(minutes: try value.count("totalMinutes", upTo: 1_000_000_000)))
  }
}

extension HoursSum.Row {
  fileprivate init(_ value: SavedValue, _ names: SavedNames) throws(SavedValueError) {
    let skill = try value.optional("skill")
    self.init(
      title: try value.text("title"),
      skill: skill == nil ? nil : try names.skill(value.member("skill")),
      level: try value.optional("level")?.count(upTo: 4),
      estimate: Effort(minutes: try value.count("estimateMinutes", upTo: 1_000_000_000)),
      effort: Effort(minutes: try value.count("minutes", upTo: 1_000_000_000)),
      tenths: try value.member("hours").figure(in: 0...1_000_000_000, parts: 10),
      why: try value.texts("because"))
  }
}
