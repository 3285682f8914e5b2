/// What a page may do: nothing but its own style and, where it has one, its own script.
enum HTMLPolicy {
  /// Returns the policy of a page with what it holds between its tags.
  static func text(style: String, script: String?) -> String {
    let rules =
      ["default-src 'none'", "style-src \(source(of: style))"]
      + (script.map { ["script-src \(source(of: $0))"] } ?? [])
      + ["base-uri 'none'", "form-action 'none'"]
    return rules.joined(separator: "; ")
  }

  /// The digest of a text as a source that is allowed.
  private static func source(of text: String) -> String {
    "'sha256-\(base64(SHA256.digest(of: Array(text.utf8))))'"
  }

  private static func base64(_ bytes: [UInt8]) -> String {
    let signs = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/")
    var text = ""
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let group = bytes[start..<min(start + 3, bytes.count)]
      let bits = (Array(group) + [0, 0]).prefix(3).reduce(0) { $0 << 8 | Int($1) }
      for place in 0...group.count { text.append(signs[bits >> (18 - 6 * place) & 0x3F]) }
      text += String(repeating: "=", count: 3 - group.count)
    }
    return text
  }
}
