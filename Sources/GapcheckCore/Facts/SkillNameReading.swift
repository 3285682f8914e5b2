/// What a line of a skill list says: names, and perhaps a level or years.
struct SkillNameReading {
  var names: [String]
  var words: String?
  /// Thousandths of a year.
  var years: Int?

  /// Takes a name apart that is not known as a whole.
  ///
  /// Understands `Terraform: advanced`, `k8s (5 years)`, `AWS (ECS, EC2)` and `Docker / Kubernetes`.
  init(_ text: String, index: NameIndex) {
    names = [text]
    guard let (head, tail) = Self.annotation(of: text) else {
      names = Self.parts(of: text, index: index)
      return
    }
    if let years = Self.years(in: tail) {
      self.years = years
      names = Self.parts(of: head, index: index)
    } else if index.level(word: NormalizedName(tail)) != nil || Self.levelDigit(in: tail) != nil {
      words = tail
      names = Self.parts(of: head, index: index)
    } else if text.hasSuffix(")") {
      names = Self.parts(of: head, index: index) + Self.parts(of: tail, index: index)
    } else {
      names = Self.parts(of: text, index: index)
    }
  }

  /// Reads "5 years", "5+ yrs", "1.5 years" into thousandths of a year.
  static func years(in text: String) -> Int? {
    let words = NormalizedName(text.replacing(".", with: "~")).text
    guard text.contains(where: \.isNumber) else { return nil }
    let lower = text.lowercased()
    guard ["year", "yr"].contains(where: { lower.contains($0) }) || words.hasSuffix("y") else {
      return nil
    }
    let digits = lower.drop { !$0.isNumber }.prefix { $0.isNumber || $0 == "." }
    guard let value = Double(String(digits)), value <= 70 else { return nil }
    return Int(value * 1000)
  }

  /// Reads a single digit from 0 to 4, or one out of four such as "3/4".
  static func levelDigit(in text: String) -> Level? {
    let trimmed = NormalizedName(text).text
    let parts = trimmed.split(separator: " ")
    guard let first = parts.first, first.count == 1, let digit = Int(first), (0...4) ~= digit
    else { return nil }
    return parts.count == 1 || (parts.count == 2 && parts[1] == "4") ? Level(whole: digit) : nil
  }

  /// Splits `head (tail)`, `head: tail` and `head - tail`.
  private static func annotation(of text: String) -> (head: String, tail: String)? {
    if text.hasSuffix(")"), let open = text.lastIndex(of: "(") {
      let head = text[..<open]
      let tail = text[text.index(after: open)...].dropLast()
      return head.isEmpty || tail.isEmpty ? nil : (String(head), String(tail))
    }
    for separator in [":", " - ", " – ", " — "] {
      guard let range = text.firstRange(of: separator) else { continue }
      let head = text[..<range.lowerBound]
      let tail = text[range.upperBound...]
      if !head.isEmpty, !tail.isEmpty { return (String(head), String(tail)) }
    }
    return nil
  }

  /// Splits a list of names, keeping together what is known as a whole ("CI/CD").
  private static func parts(of text: String, index: NameIndex) -> [String] {
    var parts = [text]
    for separator in [",", ";", "|", " / ", " & ", " and ", "/"] {
      parts = parts.flatMap { part in
        index.isKnown(part) ? [part] : part.split(separator: separator).map(String.init)
      }
    }
    return parts.filter { !NormalizedName($0).isEmpty }
  }
}

extension NameIndex {
  /// Whether a name means a skill or something outside the taxonomy's reach.
  func isKnown(_ text: String) -> Bool {
    skill(written: text) != nil || outside(named: NormalizedName(text)) != nil
  }

  /// Finds the skill of a name, also with a trailing version number ("Java 17", "Python 3.12").
  func skill(written text: String) -> SkillIndex? {
    let name = NormalizedName(text)
    if let skill = skill(named: name) { return skill }
    let words = name.words
    let kept = words.prefix(words.count - words.reversed().prefix { Self.isVersion($0) }.count)
    guard !kept.isEmpty, kept.count < words.count else { return nil }
    return skill(named: NormalizedName(kept.joined(separator: " ")))
  }

  private static func isVersion(_ word: Substring) -> Bool {
    let digits = word.drop { $0 == "v" }
    return !digits.isEmpty && digits.allSatisfy { $0.isNumber || $0 == "x" }
  }
}
