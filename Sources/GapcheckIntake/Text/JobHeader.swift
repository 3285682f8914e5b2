import GapcheckCore

/// The title and the employer that the header of a job names.
struct JobHeader {
  private(set) var title: String?
  private(set) var employer: String?

  /// Takes the lines of a header without their dates.
  init(_ lines: [String], words: TextVocabulary) {
    for part in lines.flatMap({ Self.parts(of: $0) }) where !words.isFormOfWork(part) {
      let isTitle = words.isJobTitle(NormalizedName(part))
      if isTitle, title == nil {
        title = part
      } else if !isTitle, employer == nil {
        employer = part
      }
    }
    if employer == nil, let (first, second) = title.flatMap({ Self.cut($0, words: words) }) {
      (title, employer) = (first, second)
    }
    employer = employer.map { Self.withoutPlace($0, words: words) }
  }

  /// Cuts "Engineer, A shop" where the title is all that stands before the comma.
  private static func cut(_ title: String, words: TextVocabulary) -> (String, String)? {
    guard let comma = title.firstRange(of: ", ") else { return nil }
    let (head, tail) = (String(title[..<comma.lowerBound]), String(title[comma.upperBound...]))
    guard words.isJobTitle(NormalizedName(head)), !words.isJobTitle(NormalizedName(tail)) else {
      return nil
    }
    return (head, tail)
  }

  /// Cuts a header into its parts: columns, dashes, bars, "at", commas.
  static func parts(of text: String) -> [String] {
    var parts = [text[...]]
    for separator in separators {
      parts = parts.flatMap { Self.split($0, at: separator) }
    }
    if parts.count == 1, let first = parts.first { parts = Self.split(first, at: ", ", limit: 1) }
    return parts.map { trimmed(String($0)) }.filter { $0.contains(where: \.isLetter) }
  }

  private static let separators = [
    "\t", "|", " — ", " – ", " -- ", " - ", " · ", " • ", " @ ", " at ", " bei ", " chez ",
    " presso ", " bij ", "; ",
  ]

  private static func split(_ text: Substring, at separator: String, limit: Int = .max)
    -> [Substring]
  {
    var parts: [Substring] = []
    var rest = text
    while parts.count < limit, let range = rest.firstRange(of: separator) {
      parts.append(rest[..<range.lowerBound])
      rest = rest[range.upperBound...]
    }
    return parts + [rest]
  }

  private static func trimmed(_ text: String) -> String {
    let edges = " \t,;:-–—*_|"
    var part = text.drop { edges.contains($0) }
    while let last = part.last, edges.contains(last) { part = part.dropLast() }
    // Brackets around all of it, or opened by what the dates left.
    if part.first == "(", part.last == ")" { part = part.dropFirst().dropLast() }
    if part.last == ")", !part.contains("(") { part = part.dropLast() }
    return String(part)
  }

  /// Drops the town behind a comma, and keeps the form of a company there.
  private static func withoutPlace(_ employer: String, words: TextVocabulary) -> String {
    guard let comma = employer.firstRange(of: ", ") else { return employer }
    let behind = employer[comma.upperBound...].prefix { $0 != "," }
    return words.isCompanyForm(String(behind))
      ? String(employer[..<behind.endIndex]) : String(employer[..<comma.lowerBound])
  }
}
