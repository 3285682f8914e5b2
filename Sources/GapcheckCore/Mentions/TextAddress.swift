/// Tells addresses, handles and paths, which hold names and say nothing of them.
enum TextAddress {
  /// Whether a run without blanks is an address.
  static func isAddress(_ run: ArraySlice<Unicode.Scalar>, index: NameIndex) -> Bool {
    guard run.contains(where: { $0 == "." || $0 == "/" || $0 == "@" || $0 == "\\" }) else {
      return false
    }
    let text = String(String.UnicodeScalarView(trimmed(run)))
    guard text.utf8.count > 2 else { return false }
    if text.utf8.contains(where: { $0 == UInt8(ascii: "@") || $0 == UInt8(ascii: "\\") })
      || text.firstRange(of: "://") != nil || text.hasPrefix("www.")
    {
      return true
    }
    return index.meaning(written: text) == nil && isPath(text, index: index)
  }

  private static func isPath(_ text: String, index: NameIndex) -> Bool {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    if parts.count > 1, let first = parts.first, ["", "~", ".", ".."].contains(first) {
      return !first.isEmpty || parts.count > 2
    }
    if parts.count > 2, parts.contains(where: { folders.contains($0) }) { return true }
    guard let first = parts.first, let last = parts.last else { return false }
    return ends(first, in: domains, index: index) || ends(last, in: fileEndings, index: index)
  }

  /// Whether a part ends in one of some endings behind a full stop, and is no name.
  private static func ends(_ part: Substring, in endings: Set<Substring>, index: NameIndex) -> Bool
  {
    guard let dot = part.lastIndex(of: "."), dot > part.startIndex else { return false }
    return endings.contains(part[part.index(after: dot)...])
      && index.meaning(written: String(part)) == nil
  }

  private static func trimmed(_ run: ArraySlice<Unicode.Scalar>) -> ArraySlice<Unicode.Scalar> {
    let start = run.drop(while: isEdge)
    return start.dropLast(start.reversed().prefix(while: isEdge).count)
  }

  private static func isEdge(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "(", ")", "[", "]", "{", "}", "<", ">", ",", ";", ":", ".", "!", "?", "\"", "'", "*", "`":
      true
    default: false
    }
  }

  private static let domains: Set<Substring> = [
    "com", "org", "net", "io", "dev", "ai", "app", "co", "uk", "de", "at", "ch", "fr", "es", "pt",
    "br", "it", "nl", "pl", "eu", "us", "ca", "in", "edu", "gov", "info", "me", "sh", "xyz",
    "cloud",
    "tech", "so", "ly", "gg", "be", "se", "no", "jp", "cn", "ru",
  ]

  private static let fileEndings: Set<Substring> = [
    "yml", "yaml", "json", "md", "py", "java", "txt", "pdf", "sh", "conf", "xml", "html", "css",
    "csv", "go", "rs", "ts", "tsx", "js", "jsx", "rb", "php", "cpp", "h", "sql", "tf", "toml",
    "lock", "png", "jpg", "svg", "doc", "docx", "ini", "cfg", "log", "gz", "zip", "jar", "kt",
  ]

  private static let folders: Set<Substring> = [
    "src", "main", "test", "tests", "usr", "bin", "etc", "var", "opt", "home", "lib", "pkg", "cmd",
    "blob", "tree", "issues", "pull", "wiki",
  ]
}
