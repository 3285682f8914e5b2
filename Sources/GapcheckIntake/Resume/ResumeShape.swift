import GapcheckCore
import JSON

/// Tells résumés in JSON from texts and from profiles.
package enum ResumeShape {
  /// Whether bytes are meant as JSON: they begin as an object or a list does, comments aside.
  ///
  /// A text that begins with a link in Markdown, or with `{{name}}`, is none.
  package static func looksLikeJSON(_ bytes: [UInt8]) -> Bool {
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    var rest = bytes[start...].drop { $0 <= 0x20 }
    while let second = rest.dropFirst().first, rest.first == UInt8(ascii: "/") {
      guard let after = afterComment(rest, second) else { return false }
      rest = after.drop { $0 <= 0x20 }
    }
    if rest.starts(with: "```json".utf8) { return true }
    let inner = rest.dropFirst().drop { $0 <= 0x20 }.first
    switch rest.first {
    case UInt8(ascii: "{"): return inner != UInt8(ascii: "{") && inner != UInt8(ascii: "\\")
    case UInt8(ascii: "["): return inner.map { "{[\"'/]".utf8.contains($0) } ?? false
    default: return false
    }
  }

  private static func afterComment(_ rest: ArraySlice<UInt8>, _ second: UInt8) -> ArraySlice<UInt8>?
  {
    switch second {
    case UInt8(ascii: "/"): return rest.drop { $0 != UInt8(ascii: "\n") }
    case UInt8(ascii: "*"):
      return rest.dropFirst(2).firstRange(of: Array("*/".utf8)).map { rest[$0.upperBound...] }
    default: return nil
    }
  }

  /// Whether bytes are a profile of gapcheck's own rather than a résumé.
  package static func isProfile(_ bytes: [UInt8]) -> Bool {
    do throws(JSONError) {
      return isProfile(try MendedJSON(bytes).node())
    } catch {
      return false
    }
  }

  /// A profile lists skills and has something that only profiles have, and no section of a résumé.
  static func isProfile(_ node: JSONNode) -> Bool {
    guard case .object(let members) = node.value, let skills = node["skills"],
      case .array(let entries) = skills.value
    else { return false }
    let keys = Set(members.map(\.key))
    if let schema = node["$schema"], case .string(let text) = schema.value,
      text.contains("gapcheck")
    {
      return true
    }
    guard
      keys.isDisjoint(with: ["basics", "work", "experience", "education", "employment", "projects"])
    else { return false }
    let own: Set<String> = [
      "hoursPerWeek", "tasks", "artifacts", "contributions", "completed", "aim", "off",
      "applications",
      "inferred",
    ]
    return !keys.isDisjoint(with: own) || entries.contains(where: isProfileSkill)
  }

  private static func isProfileSkill(_ node: JSONNode) -> Bool {
    node["skill"] != nil && (node["evidence"] != nil || node["lastUsed"] != nil)
      || node["inferred"] != nil
  }
}
