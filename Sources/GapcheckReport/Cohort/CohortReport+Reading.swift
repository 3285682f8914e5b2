package import GapcheckCore
import JSON

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
    do throws(BaselineError) {
      let node: JSONNode
      do throws(JSONError) {
        node = try JSONNode(parsing: bytes)
      } catch {
        throw BaselineError(.syntax(error.problem), at: error.offset)
      }
      let value = SavedValue(node: node, path: "")
      guard case .string(let format) = node["format"]?.value, format == Self.format else {
        throw BaselineError(.notAReport)
      }
      let version = try value.member("taxonomyVersion").text()
      guard version == taxonomy.version else {
        throw BaselineError(.otherTaxonomy(theirs: version, ours: taxonomy.version))
      }
      return (try TallyReader(taxonomy).tally(of: value), try value.member("asOf").date())
    } catch {
      throw SummaryPartError(error)
    }
  }
}

extension SummaryPartError {
  fileprivate init(_ error: BaselineError) {
    let words =
      switch error.problem {
      case .syntax(let problem): problem.message
      case .missing(let path): "'\(path)' is missing"
      case .unexpected(let path, let expected): "'\(path)' must be \(expected)"
      case .otherTaxonomy(let theirs, let ours):
        "made with taxonomy \(theirs.visibleOnOneLine(limit: 60)), this is \(ours)"
      case .notAReport, .otherFormat, .unknownTrack: "is no part of a summary"
      }
    self.init("\(words); \(Self.remedy)", at: error.offset)
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

  func tally(of value: SavedValue) throws(BaselineError) -> CohortTally {
    var tally = CohortTally(taxonomy)
    tally.people = try value.member("people").count()
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
  ) throws(BaselineError) -> Int {
    guard let place = places[try id.text()] else { throw id.unexpected("an id of this taxonomy") }
    return place
  }

  private func track(_ entry: SavedValue) throws(BaselineError) -> CohortTally.TrackTally {
    var track = CohortTally.TrackTally()
    track.recommended = try entry.member("recommended").count()
    track.ready = try entry.member("ready").count()
    track.readiness = try histogram(entry.member("readiness"))
    track.projected = try histogram(entry.member("projected"))
    return track
  }

  private func gap(_ entry: SavedValue) throws(BaselineError) -> CohortTally.GapTally {
    var gap = CohortTally.GapTally()
    gap.people = try entry.member("people").count()
    gap.effort = Effort(minutes: try entry.member("minutes").count())
    gap.gain = try entry.member("gain").count()
    let levels = try entry.member("levels")
    for (position, level) in try levels.elements().enumerated() {
      guard gap.levels.indices.contains(position) else { throw levels.unexpected("4 numbers") }
      gap.levels[position] = try level.count()
    }
    return gap
  }

  private func histogram(_ value: SavedValue) throws(BaselineError) -> Histogram {
    var histogram = Histogram()
    for pair in try value.elements() {
      let numbers = try pair.elements()
      guard numbers.count == 2 else { throw pair.unexpected("two numbers") }
      let points = try numbers[0].count()
      guard points <= 100 else { throw numbers[0].unexpected("at most 100") }
      histogram.add(try numbers[1].count(), atPoints: points)
    }
    return histogram
  }

  // MARK: People

  private func people(_ value: SavedValue) throws(BaselineError) -> BestList<CohortMember> {
    BestList(
      try members(value.member("people")), total: try value.member("total").count(),
      limit: limits.listLength)
  }

  private func invalid(
    _ value: SavedValue
  ) throws(BaselineError) -> BestList<CohortTally.Invalid> {
    var entries: [CohortTally.Invalid] = []
    for entry in try value.member("people").elements() {
      entries.append(
        CohortTally.Invalid(
          reason: try entry.member("reason").text(), name: try entry.optional("name")?.text()))
    }
    return BestList(
      entries, total: try value.member("total").count(), limit: limits.listLength)
  }

  private func roster(_ value: SavedValue) throws(BaselineError) -> Roster {
    if case .null = value.node.value { return .tooMany }
    return .all(try members(value))
  }

  private func members(_ value: SavedValue) throws(BaselineError) -> [CohortMember] {
    var members: [CohortMember] = []
    for entry in try value.elements() { members.append(try member(entry)) }
    return members
  }

  private func member(_ entry: SavedValue) throws(BaselineError) -> CohortMember {
    var steps: [CohortMember.Step] = []
    for step in try entry.member("steps").elements() {
      steps.append(
        CohortMember.Step(
          skill: SkillIndex(position: try position(step.member("skill"), in: skills)),
          level: try step.member("level").count(),
          effort: Effort(minutes: try step.member("minutes").count())))
    }
    return CohortMember(
      name: try entry.optional("name")?.text(),
      track: try position(entry.member("track"), in: tracks),
      readiness: try entry.member("readiness").readiness(),
      hoursToReady: Effort(minutes: try entry.member("minutes").count()), steps: steps,
      standing: try standing(entry))
  }

  /// Readiness for every track; parts of earlier versions have none.
  private func standing(_ entry: SavedValue) throws(BaselineError) -> [Int] {
    guard let list = try entry.optional("standing") else { return [] }
    var points: [Int] = []
    for value in try list.elements() {
      let count = try value.count()
      guard count <= 100 else { throw value.unexpected("at most 100") }
      points.append(count)
    }
    guard points.count == taxonomy.tracks.count else {
      throw list.unexpected("a number for each track")
    }
    return points
  }
}

extension SavedValue {
  /// A whole number from 0, as counts are.
  fileprivate func count() throws(BaselineError) -> Int {
    guard case .number(let number) = node.value, let count = number.scaled(1),
      (0...1_000_000_000_000_000).contains(count)
    else { throw unexpected("a whole number from 0") }
    return count
  }

  /// A member that may be left out.
  fileprivate func optional(_ key: String) throws(BaselineError) -> SavedValue? {
    node[key] == nil ? nil : try member(key)
  }
}
