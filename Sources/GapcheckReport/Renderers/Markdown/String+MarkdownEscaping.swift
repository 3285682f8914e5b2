extension String {
  /// The text so that Markdown on GitHub shows it literally and makes no link of it.
  ///
  /// GitHub looks for names, numbers and addresses after it has resolved escapes and entities, so
  /// an empty comment has to part those. What acts at the start of a line alone is left to
  /// `escapedAtLineStart`.
  func markdownEscaped(isBeforeLink: Bool) -> String {
    let scalars = Array(unicodeScalars)
    var result = ""
    for (position, scalar) in scalars.enumerated() {
      switch scalar {
      case "\\", "`", "*", "_", "[", "]", "|", "~": result += "\\\(scalar)"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "&": result += "&amp;"
      case "$": result += "&#36;"
      case "!" where isBeforeLink && position == scalars.count - 1: result += "\\!"
      case " " where position > 0 && scalars[position - 1] == " ": continue
      case ":" where scalars[(position + 1)...].starts(with: "//".unicodeScalars):
        result += "&#58;"
      case "." where scalars[..<position].ends(withLowercase: "www"): result += "&#46;"
      case "@", "#", "-", ":":
        let hidesEnd = scalar == "#" && (position == 0 || scalars[position - 1] == " ")
        result += (hidesEnd ? "\\" : "") + "\(scalar)"
        if scalars.wouldLink(at: position) { result += "<!-- -->" }
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// The line with a backslash before what would make it a heading, a list or a rule, or a command
  /// of a build's log.
  var escapedAtLineStart: String {
    switch unicodeScalars.first {
    case "#", "+", "-", "=": return "\\" + self
    case ":" where startsLogCommand: return "\\" + self
    default: break
    }
    let digits = unicodeScalars.prefix { ("0"..."9").contains($0) }
    let rest = unicodeScalars[digits.endIndex...]
    guard !digits.isEmpty, rest.first == "." || rest.first == ")" else { return self }
    return String(digits) + "\\" + String(rest)
  }

  /// The text as a code span, fenced by more backticks than it holds in a row.
  var markdownCode: String {
    var longest = 0
    var current = 0
    for scalar in unicodeScalars {
      current = scalar == "`" ? current + 1 : 0
      longest = max(longest, current)
    }
    let fence = String(repeating: "`", count: longest + 1)
    let first = unicodeScalars.first
    let last = unicodeScalars.last
    let isPadded = first == "`" || last == "`" || (first == " " && last == " ")
    return isPadded ? "\(fence) \(self) \(fence)" : fence + self + fence
  }

  /// The address of a link as it stands between angle brackets.
  ///
  /// A safe link holds nothing that ends it; only an ampersand could be taken for an entity.
  var markdownDestination: String {
    contains(";") ? replacing("&", with: "&amp;") : self
  }
}

extension Unicode.Scalar {
  /// A letter or digit of ASCII.
  var isASCIILetterOrDigit: Bool {
    ("a"..."z").contains(self) || ("A"..."Z").contains(self) || ("0"..."9").contains(self)
  }
}

extension [Unicode.Scalar] {
  /// Whether GitHub would take the sign and what follows for a name, an issue or an emoji.
  fileprivate func wouldLink(at position: Int) -> Bool {
    let rest = self[(position + 1)...]
    switch self[position] {
    case "@": return rest.first?.isASCIILetterOrDigit == true
    case "#": return rest.first.map { ("0"..."9").contains($0) } ?? false
    case "-":
      let word = self[..<position].reversed().prefix { $0.isASCIILetterOrDigit }
      return switch String(String.UnicodeScalarView(word.reversed())).lowercased() {
      case "gh": rest.first.map { ("0"..."9").contains($0) } ?? false
      case "ghsa": rest.first?.isASCIILetterOrDigit == true
      default: false
      }
    default:
      let name = rest.prefix {
        $0.isASCIILetterOrDigit || $0 == "_" || $0 == "-" || $0 == "+"
      }
      return !name.isEmpty && name.endIndex < endIndex && self[name.endIndex] == ":"
    }
  }
}

extension ArraySlice<Unicode.Scalar> {
  /// Whether the scalars end with an ASCII word, in either case.
  fileprivate func ends(withLowercase word: String) -> Bool {
    let word = word.unicodeScalars
    return count >= word.count
      && zip(suffix(word.count), word).allSatisfy { $0.properties.lowercaseMapping == String($1) }
  }
}
