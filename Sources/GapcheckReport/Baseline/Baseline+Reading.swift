import GapcheckCore
import JSON

extension Baseline {
  /// Reads the few keys that a comparison needs; what else the report says is not looked at.
  package init(parsing bytes: [UInt8]) throws(BaselineError) {
    let report = SavedValue(node: try Self.node(parsing: bytes), path: "")
    try Self.checkFormat(of: report.node)
    taxonomyVersion = try report.member("taxonomyVersion").text()
    asOf = try report.member("asOf").date()
    recommended = try Self.recommendation(of: report)
    var credited: [String: Level] = [:]
    for skill in try report.member("skills").elements() {
      credited[try skill.member("id").text()] = try skill.member("credited").level()
    }
    self.credited = credited
  }

  private static func node(parsing bytes: [UInt8]) throws(BaselineError) -> JSONNode {
    do throws(JSONError) {
      return try JSONNode(parsing: bytes)
    } catch {
      throw BaselineError(.syntax(error.problem), at: error.offset)
    }
  }

  /// The format comes first: what another one means by the same keys is not known.
  private static func checkFormat(of node: JSONNode) throws(BaselineError) {
    guard case .string(let format) = node["format"]?.value, format.hasPrefix("gapcheck.report/")
    else { throw BaselineError(.notAReport) }
    guard format == Report.format else { throw BaselineError(.otherFormat(format)) }
  }

  private static func recommendation(
    of report: SavedValue
  ) throws(BaselineError) -> Recommendation? {
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
  ) throws(BaselineError) -> Recommendation {
    let id = try track.text()
    for entry in try report.member("tracks").elements() where try entry.member("id").text() == id {
      let readiness = try entry.member("readiness").member("credited").readiness()
      return Recommendation(track: id, readiness: readiness)
    }
    throw track.unexpected("one of 'tracks'")
  }
}
