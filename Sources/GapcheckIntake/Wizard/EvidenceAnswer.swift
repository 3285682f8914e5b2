import GapcheckCore

/// Where a skill can be seen, as it is typed: a link, or words.
enum EvidenceAnswer: Hashable, Sendable {
  /// A link to something whose kind only the person knows.
  case link(String)
  case repository(String)
  /// Words with a measured number.
  case outcome(String)
  case words(String)

  init(_ text: String, _ taxonomy: Taxonomy) {
    if let link = Self.link(text) {
      self = CodeLink(link)?.isWhole == true ? .repository(link) : .link(link)
    } else {
      self = MeasureFinder(taxonomy).isMeasured(text) ? .outcome(text) : .words(text)
    }
  }

  /// What is written of it.
  var members: [ProfileValue.Member] {
    switch self {
    case .link(let url): [.init("url", .text(url))]
    case .repository(let url): [.init("kind", .text("repository")), .init("url", .text(url))]
    case .outcome(let text): [.init("kind", .text("work")), .init("outcome", .text(text))]
    case .words(let text): [.init("kind", .text("work")), .init("note", .text(text))]
    }
  }

  /// A web address, also one without its scheme: `github.com/me/thing`.
  private static func link(_ text: String) -> String? {
    let lower = text.lowercased()
    if lower.hasPrefix("https://") || lower.hasPrefix("http://") {
      return SafeLink(text).map(\.text)
    }
    let host = text.prefix { $0 != "/" }
    let labels = host.split(separator: ".", omittingEmptySubsequences: false)
    guard host.count < text.count, labels.count > 1,
      labels.allSatisfy({ !$0.isEmpty }), labels.last?.allSatisfy(\.isLetter) == true
    else { return nil }
    return SafeLink("https://\(text)").map(\.text)
  }
}
