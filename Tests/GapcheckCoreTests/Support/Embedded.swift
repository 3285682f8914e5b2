import GapcheckCore
import GapcheckData
import Testing

/// The taxonomy of the program, read once for all tests.
enum Embedded {
  static let files: [(name: String, bytes: [UInt8])] = EmbeddedTaxonomy.files.map {
    ($0.name, Array($0.json.utf8))
  }

  static let taxonomy: Taxonomy = {
    do throws(TaxonomyError) {
      return try Taxonomy.read(files: files)
    } catch {
      fatalError("the embedded taxonomy does not load: \(error.problems)")
    }
  }()

  static let auditor = Auditor(taxonomy)

  /// The date of every audit in these tests.
  static let today = CalendarDate(dayNumber: 20_778)

  static func skill(_ id: String) -> Skill {
    guard let skill = Identifier<Skill>(id).flatMap(taxonomy.skill) else {
      fatalError("the taxonomy has no skill '\(id)'")
    }
    return skill
  }

  static func track(_ id: String) -> Track { taxonomy.tracks[trackPosition(id)] }

  static func trackPosition(_ id: String) -> Int {
    guard let position = taxonomy.tracks.firstIndex(where: { $0.id.text == id }) else {
      fatalError("the taxonomy has no track '\(id)'")
    }
    return position
  }

  static func taskPosition(_ id: String) -> Int {
    guard let position = taxonomy.tasks.firstIndex(where: { $0.id.text == id }) else {
      fatalError("the taxonomy has no task '\(id)'")
    }
    return position
  }
}

extension Facts {
  /// Reads a profile written as JSON, as of the tests' date.
  init(json: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
    let (profile, _) = ProfileDecoder.decode(Array(json.utf8))
    let read = try #require(profile, sourceLocation: sourceLocation)
    self.init(read, taxonomy: Embedded.taxonomy, asOf: Embedded.today)
  }

  init(_ profile: Profile) {
    self.init(profile, taxonomy: Embedded.taxonomy, asOf: Embedded.today)
  }
}

extension SkillAssessment {
  /// Assesses a profile written as JSON.
  init(json: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
    self.init(
      try Facts(json: json, sourceLocation: sourceLocation), taxonomy: Embedded.taxonomy)
  }

  subscript(id: String) -> SkillState { self[Embedded.skill(id).index] }
}

extension Audit {
  init(json: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
    self = Embedded.auditor.audit(try Facts(json: json, sourceLocation: sourceLocation))
  }

  func outcome(_ id: String) -> TrackOutcome { outcomes[Embedded.trackPosition(id)] }

  func id(of position: Int) -> String { outcomes[position].track.id.text }
}
