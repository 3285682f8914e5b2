import GapcheckCore

extension Baseline {
  /// Reads the few keys that a comparison needs; what else the report says is not looked at.
  package init(parsing bytes: [UInt8]) throws(BaselineError) {
    let report = try Self.saved { () throws(SavedValueError) in try SavedValue(parsing: bytes) }
    if let problem = Self.problem(withFormat: report.format) { throw BaselineError(problem) }
    self = try Self.saved { () throws(SavedValueError) in try Baseline(report) }
  }

  private static func saved<Value>(
    _ read: () throws(SavedValueError) -> Value
  ) throws(BaselineError) -> Value {
    do throws(SavedValueError) {
      return try read()
    } catch {
      throw BaselineError(.unreadable(error.problem), at: error.offset)
    }
  }

  private init(_ report: SavedValue) throws(SavedValueError) {
    taxonomyVersion = try report.text("taxonomyVersion")
    asOf = try report.date("asOf")
    recommended = try Self.recommendation(of: report)
    var credited: [String: Level] = [:]
    for skill in try report.member("skills").elements() {
      credited[try skill.text("id")] = try skill.level("credited")
    }
    self.credited = credited
  }

  /// The format comes first: what another one means by the same keys is not known.
  private static func problem(withFormat format: String?) -> BaselineError.Problem? {
    guard let format, format.hasPrefix("gapcheck.report/") else { return .notAReport }
    return format == Report.format ? nil : .otherFormat(format)
  }

  private static func recommendation(
    of report: SavedValue
  ) throws(SavedValueError) -> Recommendation? {
    let verdict = try report.member("verdict")
    let status = try verdict.member("status")
    switch Verdict.Status(rawValue: try status.text()) {
    case .insufficientInformation: return nil
    case .recommended: return try recommendation(verdict.member("track"), of: report)
    case nil: throw status.unexpected("'recommended' or 'insufficient-information'")
    }
  }

  private static func recommendation(
    _ track: SavedValue, of report: SavedValue
  ) throws(SavedValueError) -> Recommendation {
    let id = try track.text()
    for entry in try report.member("tracks").elements() where try entry.member("id").text() == id {
      let readiness = try entry.member("readiness").member("credited").readiness()
      return Recommendation(track: id, readiness: readiness)
    }
    throw track.unexpected("one of 'tracks'")
  }
}
