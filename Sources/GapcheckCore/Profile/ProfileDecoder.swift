import JSON

/// Reads profiles in one pass over their bytes, noting every fault and going on where it can.
package struct ProfileDecoder {
  var reader: JSONReader
  package private(set) var diagnostics: [ProfileDiagnostic] = []

  /// Reads a whole document.
  ///
  /// - Returns: the profile, unless its syntax breaks off; and everything found on the way.
  package static func decode(
    _ bytes: [UInt8]
  ) -> (profile: Profile?, diagnostics: [ProfileDiagnostic]) {
    var decoder = ProfileDecoder(reader: JSONReader(bytes))
    let profile = decoder.decodeDocument()
    return (profile, decoder.diagnostics)
  }

  private mutating func decodeDocument() -> Profile? {
    if reader.hadByteOrderMark { note(.warning, .byteOrderMark, path: "", at: 0) }
    do throws(JSONError) {
      let profile = try decodeProfile()
      try reader.finish()
      return profile
    } catch {
      note(.error, .syntax(error), path: "", at: error.offset)
      return nil
    }
  }

  mutating func note(
    _ severity: Severity, _ problem: ProfileDiagnostic.Problem, path: String,
    at offset: Int
  ) {
    diagnostics.append(ProfileDiagnostic(severity, problem, path: path, at: offset))
  }

  private mutating func decodeProfile() throws(JSONError) -> Profile {
    var profile = Profile()
    _ = try reader.nextKind()
    profile.offset = reader.valueOffset
    let isObject = try members(path: "", known: Self.keys) {
      (decoder, key, path) throws(JSONError) in
      profile.keyOffsets[path] = decoder.reader.keyOffset
      try decoder.decodeMember(key, path: path, into: &profile)
    }
    if isObject, profile.keyOffsets["skills"] == nil {
      note(.error, .missingKey("skills"), path: "", at: profile.offset)
    }
    checkShares(of: profile, at: profile.offset)
    return profile
  }

  private static let keys = [
    "$schema", "name", "yearsOfExperience", "hoursPerWeek", "start", "target", "project", "aim",
    "skills",
    "tasks",
    "artifacts", "contributions", "learning", "resume", "applications", "context",
    "off", "completed", "inferred",
  ]

  private mutating func decodeMember(
    _ key: String, path: String, into profile: inout Profile
  ) throws(JSONError) {
    switch key {
    case "name": profile.name = try text(path)?.value
    case "yearsOfExperience":
      profile.yearsOfExperience = try number(path, within: 0...70_000, named: "from 0 to 70 years")
    case "hoursPerWeek":
      profile.hoursPerWeek = try number(path, within: 500...100_000, named: "from 0.5 to 100")
        .map { Effort(minutes: $0 * 60 / 1000) }
    case "start": profile.start = try date(path)
    case "target": profile.target = try text(path)
    case "project": profile.project = try text(path)
    case "aim": profile.aim = try choice(path)
    case "context": profile.context = try texts(path)
    case "off": profile.daysOff = try daysOff(path)
    case "resume": try decodeResume(path: path, into: &profile)
    case "inferred": try decodeInferred(path: path, into: &profile)
    case "applications": try decodeApplications(path: path, into: &profile)
    default: try decodeEntries(key, path: path, into: &profile)
    }
  }

  /// Reads a member that lists entries: skills, work and what comes of it.
  private mutating func decodeEntries(
    _ key: String, path: String, into profile: inout Profile
  ) throws(JSONError) {
    switch key {
    case "skills":
      profile.skills = try elements(path) { (decoder, path) throws(JSONError) in
        try decoder.skillEntry(path)
      }
    case "tasks":
      profile.tasks = try elements(path) { (decoder, path) throws(JSONError) in
        try decoder.taskEntry(path)
      }
    case "artifacts":
      profile.artifacts = try elements(path) { (decoder, path) throws(JSONError) in
        try decoder.artifact(path)
      }
    case "contributions":
      profile.contributions = try elements(path) { (decoder, path) throws(JSONError) in
        try decoder.contribution(path)
      }
    case "learning":
      profile.learning = try elements(path) { (decoder, path) throws(JSONError) in
        try decoder.learning(path)
      }
    case "completed":
      profile.completed = try elements(path) { (decoder, path) throws(JSONError) in
        try decoder.completedEntry(path)
      }
    default: try reader.skipValue()
    }
  }

  private mutating func decodeResume(
    path: String, into profile: inout Profile
  ) throws(JSONError) {
    profile.hasResume = true
    try members(path: path, known: ["headline", "bullets"]) {
      (decoder, key, path) throws(JSONError) in
      profile.keyOffsets[path] = decoder.reader.keyOffset
      switch key {
      case "headline": profile.headline = try decoder.text(path)?.value
      default: profile.bullets = try decoder.texts(path)
      }
    }
  }

  private mutating func decodeInferred(
    path: String, into profile: inout Profile
  ) throws(JSONError) {
    try members(path: path, known: ["yearsOfExperience"]) {
      (decoder, _, path) throws(JSONError) in
      profile.yearsInferredFrom = try decoder.text(path)
    }
  }

  private mutating func decodeApplications(
    path: String, into profile: inout Profile
  ) throws(JSONError) {
    try members(path: path, known: ["titles", "perWeek"]) {
      (decoder, key, path) throws(JSONError) in
      switch key {
      case "titles": profile.jobTitles = try decoder.texts(path).map(\.value)
      default:
        profile.applicationsPerWeek = try decoder.number(
          path, within: 0...1_000_000, named: "from 0 to 1000"
        ).map { $0 / 1000 }
      }
    }
  }

  /// A week has 100 %; half a percent more is forgiven as rounding.
  private mutating func checkShares(of profile: Profile, at offset: Int) {
    let total = profile.tasks.compactMap(\.share).reduce(0, +)
    guard total > 100_500 else { return }
    let percent = (total + 500) / 1000
    note(
      .error, .sharesExceedWeek(total: "\(percent)"), path: "tasks",
      at: profile.tasks.first?.name.offset ?? offset)
  }
}
