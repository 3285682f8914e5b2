import GapcheckCore
import Testing

@testable import GapcheckReport

/// The reports that sums are checked in: every example, and profiles by chance.
enum ExplainedProfile: Sendable, CustomTestStringConvertible {
  case example(Example)
  case random(UInt64)

  static let all: [ExplainedProfile] =
    Example.allCases.map { .example($0) } + seeds.map { .random($0) }

  private static let seeds: ClosedRange<UInt64> = 1...12

  /// Made once for all tests.
  private static let reports = Dictionary(
    uniqueKeysWithValues: seeds.map { seed in
      (seed, ReportOutput.report(of: RandomProfile(seed: seed).bytes, isExplained: true))
    })

  var report: Report {
    switch self {
    case .example(let example): return example.explained.report
    case .random(let seed):
      guard let report = Self.reports[seed] else { preconditionFailure("\(seed) is missing") }
      return report
    }
  }

  var testDescription: String {
    switch self {
    case .example(let example): example.testDescription
    case .random(let seed): "random \(seed)"
    }
  }
}

extension ReadinessRange {
  /// The three figures in hundredths, to be added up.
  fileprivate var figures: [Int] {
    [proven.hundredths, credited.hundredths, claimed.hundredths]
  }
}

extension ScoreSum {
  /// The rows' proven, credited and claimed points, added up.
  fileprivate var added: [Int] {
    rows.map(\.points.figures).reduce([0, 0, 0]) { zip($0, $1).map(+) }
  }
}

@Suite struct `How scores are made` {
  @Test(arguments: ExplainedProfile.all)
  func `adds up to each track's proven, credited and claimed`(profile: ExplainedProfile) throws {
    let report = profile.report
    let explanation = try #require(report.explanation)
    let scored = report.tracks.filter { $0.readiness != nil }
    #expect(Set(explanation.tracks.map(\.track.id)) == Set(scored.map(\.id)))
    #expect(explanation.tracks.count == scored.count)
    for sum in explanation.tracks {
      let track = try #require(scored.first { $0.id == sum.track.id })
      #expect(sum.added == track.readiness?.figures, "\(track.id)")
      #expect(sum.total == track.readiness, "\(track.id)")
      #expect(sum.rows.map(\.weight).reduce(0, +) == track.weight, "\(track.id)")
    }
  }

  /// Scores alone, without the audits around them, of many more profiles.
  @Test func `adds up to the scores and exposures of profiles by chance`() throws {
    let taxonomy = ReportOutput.auditor.taxonomy
    let scorer = TrackScorer(model: taxonomy.model)
    for seed in 100..<400 as Range<UInt64> {
      let profile = try #require(ProfileDecoder.decode(RandomProfile(seed: seed).bytes).profile)
      let facts = Facts(profile, taxonomy: taxonomy, asOf: ReportOutput.today)
      let standing = Standing(SkillAssessment(facts, taxonomy: taxonomy))
      for track in taxonomy.tracks {
        let score = scorer.score(track, standing)
        let sum = ScoreSum(score, of: Reference(id: track.id.text, name: track.name)) { _ in [] }
        #expect(sum.added == score.readiness.figures, "\(seed), \(track.id)")
      }
      guard let exposure = Exposure(facts, taxonomy: taxonomy) else { continue }
      let points = ExposureSum(exposure).rows.map(\.points.hundredths)
      #expect(points.reduce(0, +) == exposure.index.hundredths, "\(seed)")
    }
  }

  @Test(arguments: ExplainedProfile.all)
  func `makes each row weight × min(1, level / need), to three hundredths`(
    profile: ExplainedProfile
  ) throws {
    for sum in try #require(profile.report.explanation).tracks {
      for row in sum.rows {
        for (level, points) in zip([row.proven, row.credited, row.claimed], row.points.figures) {
          let ratio = min(1, Double(level.thousandths) / Double(row.need * 1000))
          let exact = 10_000 * Double(row.weight) / Double(sum.weight) * ratio
          #expect(abs(Double(points) - exact) < 3, "\(sum.track.id) \(row.requirement.id)")
        }
      }
    }
  }

  @Test(arguments: ExplainedProfile.all)
  func `adds up to the exposure of the week`(profile: ExplainedProfile) throws {
    let report = profile.report
    let sum = try #require(report.explanation).exposure
    #expect(sum?.total == report.exposure?.index)
    #expect(
      sum?.rows.map(\.points.hundredths).reduce(0, +) == report.exposure?.index.hundredths)
    #expect(sum?.rows.map(\.task.id) == report.exposure?.tasks.map(\.id))
  }

  @Test(arguments: ExplainedProfile.all)
  func `adds up to the hours to ready, to the minute and as printed`(
    profile: ExplainedProfile
  ) throws {
    let report = profile.report
    let hours = try #require(report.explanation).hours
    guard let planned = report.plannedTrack, planned.readiness != nil else {
      #expect(hours == nil)
      return
    }
    let sum = try #require(hours)
    #expect(sum.track.id == planned.id && sum.total == planned.effortToReady)
    #expect(sum.rows.map(\.effort.minutes).reduce(0, +) == planned.effortToReady.minutes)
    #expect(sum.rows.map(\.tenths).reduce(0, +) == planned.effortToReady.tenthsOfHours)
    for row in sum.rows where row.effort < row.estimate {
      #expect(!row.why.isEmpty, "\(row.title)")
    }
  }

  @Test(arguments: ExplainedProfile.all)
  func `takes each level from a skill that it lists, with the same level`(
    profile: ExplainedProfile
  ) throws {
    let explanation = try #require(profile.report.explanation)
    let skills = Dictionary(uniqueKeysWithValues: explanation.skills.map { ($0.skill.id, $0) })
    for row in explanation.tracks.flatMap(\.rows) {
      let metBy = row.metBy.compactMap { skills[$0.id] }
      #expect(metBy.count == row.metBy.count, "\(row.requirement.id)")
      #expect(metBy.isEmpty == (row.claimed == .none), "\(row.requirement.id)")
      #expect(metBy.map(\.proven).max() ?? .none == row.proven, "\(row.requirement.id)")
      #expect(metBy.map(\.credited).max() ?? .none == row.credited, "\(row.requirement.id)")
      #expect(metBy.map(\.claimed).max() ?? .none == row.claimed, "\(row.requirement.id)")
    }
  }

  @Test(arguments: ExplainedProfile.all)
  func `gives each skill reasons with rules that speak of levels`(
    profile: ExplainedProfile
  ) throws {
    let ofScores: Set<ScoringRule> = [.readiness, .blocker, .ready, .exposureIndex]
    for skill in try #require(profile.report.explanation).skills {
      #expect(!skill.from.isEmpty, "\(skill.skill.id)")
      for reason in skill.from {
        #expect(!ofScores.contains(reason.rule), "\(reason.text)")
        #expect(!reason.text.isEmpty)
      }
    }
  }

  @Test func `tells of an artefact that claims a skill`() throws {
    let report = ReportOutput.report(
      of: Array(#"{"skills":[],"artifacts":[{"title":"Notes","skills":["RAG"]}]}"#.utf8),
      isExplained: true)
    let skill = try #require(report.explanation?.skills.first { $0.skill.id == "rag-pipelines" })
    let reason = try #require(skill.from.first { $0.rule == .mention })
    #expect(skill.claimed == Level(whole: 2))
    #expect(reason.text == "named with 'Notes', which claims 2 (artifacts[0])")
  }
}
