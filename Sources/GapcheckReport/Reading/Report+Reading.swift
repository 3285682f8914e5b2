import GapcheckCore

/// Reads what ``Report/write(to:)`` wrote.
extension Report {
  init(_ value: SavedValue) throws(SavedValueError) {
    let names = try SavedNames(value)
    let asOf = try value.date("asOf")
    let terms = try ModelTerms(value.member("terms"))
    let tracks = try value.list("tracks") { (track) throws(SavedValueError) in
      try TrackPart(track, names, asOf: asOf)
    }
    self.init(
      taxonomyVersion: try value.text("taxonomyVersion"), asOf: asOf,
      name: try value.optionalText("name"), hoursPerWeek: try value.effort("hoursPerWeek"),
      terms: terms, verdict: try VerdictPart(value.member("verdict"), names, tracks: tracks),
      exposure: try ExposurePart(optional: value.optional("exposure"), names), tracks: tracks,
      routes: try value.list("routes") { (route) throws(SavedValueError) in
        try RoutePart(route, names)
      },
      gaps: try value.list("gaps", GapPart.init), skills: try value.list("skills", SkillPart.init),
      transfers: try value.topics("transfers", names),
      notNeeded: try value.topics("notNeeded", names),
      signals: try value.list("signals", SignalPart.init),
      pitfalls: try value.list("pitfalls", PitfallPart.init),
      coverage: try CoveragePart(value.member("coverage")),
      claims: try value.list("claims", ClaimPart.init),
      contradictions: try value.list("contradictions", ContradictionPart.init),
      sources: try value.list("sources", SourcePart.init),
      stale: try value.list("stale", StalePart.init),
      plan: try PlanReport(optional: value.optional("plan"), of: value, asOf: asOf, terms: terms),
      questions: try value.list("questions") { (question) throws(SavedValueError) in
        try QuestionPart(question, names)
      },
      assumptions: try value.texts("assumptions"),
      unrecognized: try value.list("unrecognized", UnrecognizedPart.init),
      outsideScope: try value.list("outsideScope", OutsidePart.init),
      explanation: try Explanation(optional: value.optional("explanation"), names))
  }
}

extension VerdictPart {
  init(
    _ value: SavedValue, _ names: SavedNames, tracks: [TrackPart]
  ) throws(SavedValueError) {
    let track = try names.track(value.member("track"))
    self.init(
      status: try value.choice("status", of: Verdict.Status.self).rawValue,
      route: try names.route(value.member("route")), track: track,
      kind: tracks.first { $0.id == track.id }?.kind ?? "",
      subrole: try names.track(value.member("subrole")),
      specialization: try names.track(value.member("specialization")),
      deepen: try names.track(value.member("deepen")), isRobust: try value.flag("robust"),
      rival: try names.track(value.member("rival")), decidedBy: try value.texts("decidedBy"),
      reasons: try value.texts("reasons"),
      against: try value.list("against") { (argument) throws(SavedValueError) in
        try argument.argument()
      },
      titles: try value.texts("titles"), isChosen: try value.flag("chosen"),
      isBest: try value.flag("best"), outOfReach: try names.track(optional: value, "outOfReach"))
  }
}

extension SavedNames {
  /// A track that may be left out.
  fileprivate func track(
    optional value: SavedValue, _ key: String
  ) throws(SavedValueError) -> Reference? {
    guard let id = try value.optional(key) else { return nil }
    return try track(id)
  }
}

extension ModelTerms {
  init(_ value: SavedValue) throws(SavedValueError) {
    planDays = try value.count("planDays", upTo: 100_000)
    readyAt = try value.points("readyAt")
    marks = try Marks(value, ready: readyAt)
    hoursBand = try value.percent("hoursBand")
    robustFactors = try value.list("robustFactors") { (factor) throws(SavedValueError) in
      try factor.figure(in: 0...1000, parts: 1000)
    }
  }
}

extension Marks {
  fileprivate init(_ value: SavedValue, ready: Readiness) throws(SavedValueError) {
    self.ready = ready
    fair = try value.points("fairAt")
    highTask = try value.percent("highTask")
    partialTask = try value.percent("partialTask")
    highWeek = try value.points("highWeek")
    partialWeek = try value.points("partialWeek")
    weekCoverageFloor = try value.points("weekCoverageFloor")
  }
}
