package import GapcheckCore

/// Why a file is no part of a cohort's summary.
package struct SummaryPartError: Error, Equatable, Sendable {
  /// A lower-case sentence without a full stop.
  package let message: String
  /// Where, in bytes; `nil` for what concerns the whole file.
  package let offset: Int?

  init(_ message: String, at offset: Int? = nil) {
    self.message = message
    self.offset = offset
  }

  fileprivate static let remedy =
    "make it with 'gapcheck batch … --summary-only -f json', with the same taxonomy"
}

extension CohortReport {
  /// Reads what ``json()`` wrote of a part of a cohort.
  package static func part(
    parsing bytes: [UInt8], taxonomy: Taxonomy
  ) throws(SummaryPartError) -> (tally: CohortTally, asOf: CalendarDate) {
    let value: SavedValue
    do throws(SavedValueError) {
      value = try SavedValue(parsing: bytes)
    } catch {
      throw SummaryPartError(error)
    }
    return try part(of: value, taxonomy: taxonomy)
  }

  static func part(
    of value: SavedValue, taxonomy: Taxonomy
  ) throws(SummaryPartError) -> (tally: CohortTally, asOf: CalendarDate) {
    guard value.format == Self.format else { throw SummaryPartError.notAPart }
    let version: String
    do throws(SavedValueError) {
      version = try value.text("taxonomyVersion")
      if version == taxonomy.version {
        return (try TallyReader(taxonomy).tally(of: value), try value.date("asOf"))
      }
    } catch {
      throw SummaryPartError(error)
    }
    throw SummaryPartError.otherTaxonomy(version, ours: taxonomy.version)
  }
}

extension SummaryPartError {
  fileprivate init(_ error: SavedValueError) {
    self.init("\(error.problem.message); \(Self.remedy)", at: error.offset)
  }

  fileprivate static let notAPart = SummaryPartError("is no part of a summary; \(remedy)")

  fileprivate static func otherTaxonomy(_ theirs: String, ours: String) -> SummaryPartError {
    SummaryPartError(
      "made with taxonomy \(theirs.visibleOnOneLine(limit: 60)), this is \(ours); \(remedy)")
  }
}

/// Reads a tally, id by id.
private struct TallyReader {
  private let taxonomy: Taxonomy
  private let limits: CohortLimits
  private let tracks: [String: Int]
  private let skills: [String: Int]

  init(_ taxonomy: Taxonomy) {
    self.taxonomy = taxonomy
    limits = taxonomy.model.cohort
    tracks = Dictionary(
      zip(taxonomy.tracks.map(\.id.text), taxonomy.tracks.indices), uniquingKeysWith: { $1 })
    skills = Dictionary(
      zip(taxonomy.skills.map(\.id.text), taxonomy.skills.indices), uniquingKeysWith: { $1 })
  }

  func tally(of value: SavedValue) throws(SavedValueError) -> CohortTally {
    var tally = CohortTally(taxonomy)
    tally.people = try value.count("people")
    let routes = try value.member("routes")
    for kind in Route.Kind.allCases {
      tally.routes[kind.position] = try routes.member(kind.rawValue).count()
    }
    for entry in try value.member("tracks").elements() {
      tally.tracks[try position(entry.member("id"), in: tracks)] = try track(entry)
    }
    tally.exposure = try histogram(value.member("exposure"))
    for entry in try value.member("gaps").elements() {
      tally.gaps[try position(entry.member("skill"), in: skills)] = try gap(entry)
    }
    tally.ready = try people(value.member("ready"))
    tally.near = try people(value.member("near"))
    tally.unclear = try people(value.member("unclear"))
    tally.invalid = try invalid(value.member("invalid"))
    tally.roster = try roster(value.member("roster"))
    return tally
  }

  private func position(
    _ id: SavedValue, in places: [String: Int]
  ) throws(SavedValueError) -> Int {
    guard let place = places[try id.text()] else { throw id.unexpected("an id of this taxonomy") }
    return place
  }

  private func track(_ entry: SavedValue) throws(SavedValueError) -> CohortTally.TrackTally {
    var track = CohortTally.TrackTally()
    track.recommended = try entry.count("recommended")
    track.ready = try entry.count("ready")
    track.readiness = try histogram(entry.member("readiness"))
    track.projected = try histogram(entry.member("projected"))
    return track
  }

  private func gap(_ entry: SavedValue) throws(SavedValueError) -> CohortTally.GapTally {
    var gap = CohortTally.GapTally()
    gap.people = try entry.count("people")
    gap.effort = Effort(minutes: try entry.count("minutes", upTo: SavedValue.mostInAll))
    gap.gain = try entry.count("gain", upTo: SavedValue.mostInAll)
    let levels = try entry.member("levels")
    for (position, level) in try levels.elements().enumerated() {
      guard gap.levels.indices.contains(position) else { throw levels.unexpected("4 numbers") }
      gap.levels[position] = try level.count()
    }
    return gap
  }

  private func histogram(_ value: SavedValue) throws(SavedValueError) -> Histogram {
    var histogram = Histogram()
    for pair in try value.elements() {
      let numbers = try pair.elements()
      guard numbers.count == 2 else { throw pair.unexpected("two numbers") }
      let points = try numbers[0].count(upTo: 100)
      guard histogram.counts[points] == 0 else {
        throw numbers[0].unexpected("a figure that is given once")
      }
      histogram.add(try numbers[1].count(), atPoints: points)
    }
    return histogram
  }

  // MARK: People

  private func people(_ value: SavedValue) throws(SavedValueError) -> BestList<CohortMember> {
    BestList(
      try members(value.member("people")), total: try value.count("total"),
      limit: limits.listLength)
  }

  private func invalid(
    _ value: SavedValue
  ) throws(SavedValueError) -> BestList<CohortTally.Invalid> {
    var entries: [CohortTally.Invalid] = []
    for entry in try value.member("people").elements() {
      entries.append(
        CohortTally.Invalid(
          reason: try entry.text("reason"), name: try entry.optionalText("name")))
    }
    return BestList(
      entries, total: try value.count("total"), limit: limits.listLength)
  }

  private func roster(_ value: SavedValue) throws(SavedValueError) -> Roster {
    if value.isNull { return .tooMany }
    return .all(try members(value))
  }

  private func members(_ value: SavedValue) throws(SavedValueError) -> [CohortMember] {
    var members: [CohortMember] = []
    for entry in try value.elements() { members.append(try member(entry)) }
    return members
  }

  private func member(_ entry: SavedValue) throws(SavedValueError) -> CohortMember {
    CohortMember(
      name: try entry.optionalText("name"),
      track: try position(entry.member("track"), in: tracks),
      readiness: try entry.points("readiness"),
      hoursToReady: Effort(minutes: try entry.count("minutes")), steps: try steps(entry),
      standing: try standing(entry))
  }

  /// The few steps of a person, each skill once: groups are found by trying sets of them.
  private func steps(_ entry: SavedValue) throws(SavedValueError) -> [CohortMember.Step] {
    let list = try entry.member("steps")
    var steps: [CohortMember.Step] = []
    for step in try list.elements() {
      let id = try step.member("skill")
      let skill = SkillIndex(position: try position(id, in: skills))
      guard !steps.contains(where: { $0.skill == skill }) else {
        throw id.unexpected("a skill that is given once")
      }
      steps.append(
        CohortMember.Step(
          skill: skill, level: try step.wholeLevel("level"),
          effort: Effort(minutes: try step.count("minutes"))))
    }
    guard steps.count <= limits.nextSteps else {
      throw list.unexpected("at most \(limits.nextSteps) steps")
    }
    return steps
  }

  /// Readiness for every track; parts of earlier versions have none.
  private func standing(_ entry: SavedValue) throws(SavedValueError) -> [Int] {
    guard let list = try entry.optional("standing") else { return [] }
    let points = try list.elements().map { (value) throws(SavedValueError) in
      try value.count(upTo: 100)
    }
    guard points.count == taxonomy.tracks.count else {
      throw list.unexpected("a number for each track")
    }
    return points
  }
}
