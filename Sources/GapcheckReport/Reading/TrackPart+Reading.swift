import GapcheckCore

/// Reads tracks, routes and gaps as `JSONWriter+Report` wrote them.
extension TrackPart {
  /// Reads a track; the times that an empty profile has none of are never shown.
  init(
    _ value: SavedValue, _ names: SavedNames, asOf: CalendarDate
  ) throws(SavedValueError) {
    let reach = try value.member("reachability")
    let readiness = try value.range("readiness")
    let isScored = readiness != nil
    self.init(
      id: try value.text("id"), name: try value.text("name"),
      kind: try value.choice("kind", of: Track.Kind.self).rawValue, readiness: readiness,
      foundation: try value.range("foundation"), delta: try value.range("delta"),
      weight: try value.weight("weight"), coverage: try value.points("coverage"),
      isReady: try value.flag("ready"),
      blockers: try value.list("blockers") { (id) throws(SavedValueError) in
        try names.requirement(id)
      },
      effortToReady: isScored ? try value.effort("hoursToReady") : .none,
      readyBy: isScored ? try value.date("readyBy") : asOf,
      readyBetween: isScored ? try value.days("readyBetween") : asOf...asOf,
      floor: try reach.text("floor"), isFloorBeyondPlan: try reach.flag("floorBeyondPlan"),
      precondition: try reach.optionalText("precondition"),
      isPreconditionMet: try reach.flag("met"),
      reach: try reach.choice("verdict", of: TrackOutcome.Reach.self).rawValue,
      projected: isScored ? try value.points("projected") : Readiness(hundredths: 0),
      gate: try value.text("gate"), isGateMet: try value.optional("gateMet")?.flag(),
      wedge: try Wedge(optional: value.optional("wedge"), names),
      caseAgainst: try value.member("caseAgainst").argument())
  }
}

extension TrackPart.Wedge {
  fileprivate init?(optional value: SavedValue?, _ names: SavedNames) throws(SavedValueError) {
    guard let value else { return nil }
    self.init(
      skills: try value.list("skills") { (id) throws(SavedValueError) in try names.skill(id) },
      effort: try value.effort("hours"), fits: try value.flag("fits"))
  }
}

extension RoutePart {
  init(_ value: SavedValue, _ names: SavedNames) throws(SavedValueError) {
    _ = try value.choice("id", of: Route.Kind.self)
    self.init(
      route: try value.reference(), summary: try value.text("summary"),
      tracks: try value.list("tracks") { (id) throws(SavedValueError) in try names.track(id) },
      shared: try value.list("sharedSkills") { (id) throws(SavedValueError) in
        try names.skill(id)
      },
      sharedEffort: try value.effort("sharedHours"),
      caseFor: try value.member("caseFor").argument(),
      caseAgainst: try value.member("caseAgainst").argument())
  }
}

extension GapPart {
  init(_ value: SavedValue) throws(SavedValueError) {
    let have = try value.member("have")
    self.init(
      skill: Reference(id: try value.text("skill"), name: try value.text("name")),
      requirement: try value.text("requirement"), proven: try have.level("proven"),
      credited: try have.level("credited"), claimed: try have.level("claimed"),
      isMentioned: try value.flag("mentioned"), need: try value.wholeLevel("need"),
      weight: try value.choice("weight", of: Requirement.Weight.self).rawValue,
      part: try value.choice("part", of: Requirement.Part.self).rawValue,
      effort: try value.effort("hours"), gain: try value.points("gain"),
      gainPerHour: try value.member("gainPerHour").figure(in: 0...1_000_000, parts: 100),
      isBlocker: try value.flag("blocker"), isProofOnly: try value.flag("proofOnly"),
      isInferred: try value.flag("inferred"), proveBy: try value.text("proveBy"),
      why: try value.text("why"))
  }
}
