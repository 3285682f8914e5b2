import GapcheckReport

/// The name of the file about one person: safe in every folder, and one for each person.
struct PageName {
  let index: Int
  let name: String?
  let format: ReportFormat

  /// Such as `0007-participant-7.md`; letters beyond ASCII are left out, so that every system and
  /// archive takes it.
  var text: String {
    let number = String(index + 1)
    let padded = String(repeating: "0", count: max(0, Self.digits - number.count)) + number
    let slug = self.slug
    return padded + (slug.isEmpty ? "" : "-\(slug)") + ".\(format.fileSuffix)"
  }

  private static let digits = 4
  private static let longest = 60

  private var slug: String {
    let words = (name ?? "").lowercased().unicodeScalars.split {
      !($0.isASCII && ($0.properties.isAlphabetic || ("0"..."9").contains($0)))
    }
    let joined = words.map { String(String.UnicodeScalarView($0)) }.joined(separator: "-")
    return String(joined.prefix(Self.longest))
  }
}

extension ReportFormat {
  /// What the names of files in the format end with.
  var fileSuffix: String {
    switch self {
    case .text: "txt"
    case .markdown: "md"
    case .json: "json"
    case .html: "html"
    }
  }

  /// The format that a file's name asks for.
  init?(suffixOf path: String) {
    let suffix = path.split(separator: ".").last?.lowercased()
    guard let format = Self.allCases.first(where: { $0.fileSuffix == suffix }) else { return nil }
    self = format
  }
}
