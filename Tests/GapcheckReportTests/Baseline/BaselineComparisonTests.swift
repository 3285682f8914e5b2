import GapcheckCore
import GapcheckReport
import Testing

@Suite struct `Comparison with a baseline` {
  private static let taxonomy = ReportOutput.auditor.taxonomy

  private static func audit(_ profile: String) throws -> Audit {
    let profile = try #require(ProfileDecoder.decode(Array(profile.utf8)).profile)
    return ReportOutput.auditor.audit(
      Facts(profile, taxonomy: taxonomy, asOf: ReportOutput.today))
  }

  /// A profile that wants one track, with levels of skills.
  private static func profile(_ levels: [String: Int]) -> String {
    let skills = levels.sorted { $0.key < $1.key }
      .map { "{\"skill\": \"\($0.key)\", \"level\": \($0.value)}" }
    return """
      { "target": "ai-infra-engineer", "yearsOfExperience": 6,
        "skills": [\(skills.joined(separator: ", "))] }
      """
  }

  private static func baseline(_ profile: String) throws -> Baseline {
    let report = Report(try audit(profile), taxonomy: taxonomy)
    return try Baseline(parsing: Array(report.json().utf8))
  }

  private static let usual = [
    "Kubernetes": 3, "Python": 3, "Docker": 3, "Terraform": 3, "Linux": 3, "PostgreSQL": 3,
    "Observability": 3, "Go": 3,
  ]

  private func compare(
    _ before: [String: Int], _ now: [String: Int]
  ) throws -> BaselineComparison {
    let comparison = try Self.baseline(Self.profile(before))
      .comparison(with: Self.audit(Self.profile(now)), in: Self.taxonomy)
    return try #require(comparison)
  }

  @Test(arguments: Example.personas)
  func `finds a profile equal to itself`(example: Example) throws {
    let profile = String(decoding: example.profile, as: UTF8.self)
    let comparison = try Self.baseline(profile)
      .comparison(with: Self.audit(profile), in: Self.taxonomy)
    let found = try #require(comparison)
    #expect(found.now == found.before)
    #expect(!found.isDrop)
    #expect(found.recommendedNow == found.track)
    #expect(found.fallen.isEmpty)
  }

  @Test func `finds no drop where a level rises`() throws {
    let comparison = try compare(
      Self.usual.merging(["Kubernetes": 1]) { $1 }, Self.usual)
    #expect(try #require(comparison.now) > comparison.before)
    #expect(!comparison.isDrop)
    #expect(comparison.fallen.isEmpty)
  }

  @Test func `names what fell, the deepest fall first, then by id`() throws {
    let comparison = try compare(
      Self.usual, Self.usual.merging(["Kubernetes": 1, "Docker": 2, "Python": 2]) { $1 })
    #expect(comparison.isDrop)
    #expect(comparison.track.id == "ai-infra-engineer")
    let falls = comparison.fallen.map { $0.before.thousandths - $0.now.thousandths }
    #expect(falls == falls.sorted(by: >))
    #expect(comparison.fallen.first?.skill.name.hasPrefix("Kubernetes") == true)
    #expect(comparison.fallen.count <= BaselineComparison.fallenCount)
    for (left, right) in zip(comparison.fallen, comparison.fallen.dropFirst())
    where left.before.thousandths - left.now.thousandths
      == right.before.thousandths - right.now.thousandths
    {
      #expect(left.skill.id < right.skill.id)
    }
  }

  @Test func `names five at most`() throws {
    let comparison = try compare(Self.usual, Self.usual.mapValues { _ in 0 })
    #expect(comparison.isDrop)
    #expect(comparison.fallen.count == BaselineComparison.fallenCount)
  }

  @Test func `leaves out what the track does not ask for`() throws {
    let track = try #require(
      Self.taxonomy.tracks.first { $0.id.text == "ai-infra-engineer" })
    let asked = Set(track.requirements.flatMap(\.members).map { Self.taxonomy[$0].id.text })
    let comparison = try compare(Self.usual, Self.usual.mapValues { _ in 0 })
    #expect(comparison.fallen.allSatisfy { asked.contains($0.skill.id) })
  }

  @Test func `compares the old track where another is recommended now`() throws {
    let before = Self.profile(Self.usual)
    let now = before.replacing("ai-infra-engineer", with: "deep-databases")
    let comparison = try Self.baseline(before)
      .comparison(with: Self.audit(now), in: Self.taxonomy)
    #expect(comparison?.track.id == "ai-infra-engineer")
    #expect(comparison?.recommendedNow?.id == "deep-databases")
    #expect(comparison?.now == comparison?.before)
  }

  @Test func `takes an empty profile for a drop`() throws {
    let comparison = try Self.baseline(Self.profile(Self.usual))
      .comparison(with: Self.audit(#"{"skills": []}"#), in: Self.taxonomy)
    let found = try #require(comparison)
    #expect(found.now == nil)
    #expect(found.isDrop)
    #expect(found.recommendedNow == nil)
  }

  @Test func `holds nothing where the baseline recommends nothing`() throws {
    let comparison = try Self.baseline(#"{"skills": []}"#)
      .comparison(with: Self.audit(Self.profile(Self.usual)), in: Self.taxonomy)
    #expect(comparison == nil)
  }

  @Test func `refuses figures of another taxonomy`() throws {
    let report = Report(try Self.audit(Self.profile(Self.usual)), taxonomy: Self.taxonomy)
    let json = report.json().replacing(
      "\"taxonomyVersion\": \"\(Self.taxonomy.version)\"", with: "\"taxonomyVersion\": \"1999.1\"")
    let baseline = try Baseline(parsing: Array(json.utf8))
    let audit = try Self.audit(Self.profile(Self.usual))
    let error = #expect(throws: BaselineError.self) {
      try baseline.comparison(with: audit, in: Self.taxonomy)
    }
    #expect(
      error?.message
        == "made with taxonomy 1999.1, this is \(Self.taxonomy.version): figures of two taxonomies "
        + "do not compare; make a new baseline with 'gapcheck audit … -f json'")
  }

  @Test func `refuses a track that the taxonomy lacks`() throws {
    let json = try Report(Self.audit(Self.profile(Self.usual)), taxonomy: Self.taxonomy).json()
      .replacing("\"ai-infra-engineer\"", with: "\"gone\"")
    let baseline = try Baseline(parsing: Array(json.utf8))
    let audit = try Self.audit(Self.profile(Self.usual))
    let error = #expect(throws: BaselineError.self) {
      try baseline.comparison(with: audit, in: Self.taxonomy)
    }
    #expect(error?.message.hasPrefix("recommends 'gone', which is no track") == true)
  }
}
