import JSON
import PromiseTally
import Testing

@testable import GapcheckCore
@testable import GapcheckIntake

@Suite struct `A link` {
  /// Addresses with their scheme, and whether they may be shown as links.
  private static let addresses: [(text: String, isLink: Bool)] = [
    ("https://example.com/a", true), ("http://example.com", true), ("HTTPS://EXAMPLE.COM/a", true),
    ("https://github.com/me/thing", true), ("https://example.com/a?b=c&d=e#f", true),
    ("https://example.com/%7Eme/a", true), ("https://user@example.com/", true),
    ("javascript:alert(1)", false), ("JavaScript://example.com/%0Aalert(1)", false),
    ("javascript://github.com/me/thing", false), ("data:text/html,<b>", false),
    ("data:text/html;base64,PGI+", false), ("file:///etc/passwd", false),
    ("ftp://example.com/a", false),
    ("vbscript:x", false), ("//example.com/a", false), ("ssh://git@github.com/me/thing", false),
    ("https://example.com/\u{202E}a", false), ("https://example.com/\u{200B}a", false),
    ("https://example.com/\"onclick=x", false), ("https://example.com/`a`", false),
    ("https://example.com/{a}", false), ("https://example.com/a\\b", false),
    ("https://example.com/\u{1B}[31m", false), ("https://exаmple.com/а", false),
    ("https://example.com/\(String(repeating: "a", count: 2000))", false),
  ]

  @Test func `is http, https or mailto, whoever reads it`() {
    for (text, isLink) in Self.addresses {
      #expect((SafeLink(text) != nil) == isLink, "\(text)")
      for (reader, links) in Self.readings(of: text) {
        #expect(links.allSatisfy { SafeLink($0) != nil }, "\(reader): \(text)")
        #expect(links.contains(text) == isLink, "\(reader): \(text)")
      }
      if !isLink { #expect(CodeLink(text) == nil, "\(text)") }
    }
    Promise.links.held(in: Self.addresses.count * 6)
  }

  @Test func `is mailto, too, where it is given as one`() {
    #expect(SafeLink("mailto:me@example.com") != nil && SafeLink("mailto:me@exa mple.com") == nil)
  }

  /// What every reader takes for a link, of an address in the place for one.
  private static func readings(of text: String) -> [(reader: String, links: [String])] {
    var writer = JSONWriter(pretty: false)
    writer.string(text)
    let quoted = String(decoding: writer.bytes, as: UTF8.self)
    let decoded = ProfileDecoder.decode(
      Array(
        #"{"skills":[{"skill":"Go","evidence":[\#(quoted)]}],"artifacts":[{"title":"a","url":\#(quoted)}]}"#
          .utf8))
    let warned = decoded.diagnostics.contains {
      if case .unsafeLink = $0.problem { true } else { false }
    }
    let evidence = decoded.profile?.skills.first?.evidence.compactMap(\.url) ?? []
    let resume = try? resume(#"{"projects":[{"name":"a","url":\#(quoted)}],"skills":["Go"]}"#)
      .background
    let answer = EvidenceAnswer(text, DateSamples.taxonomy)
    return [
      ("profile", warned ? [] : decoded.profile?.artifacts.compactMap(\.url) ?? []),
      ("evidence", evidence),
      ("résumé", resume?.projects.flatMap { [$0.url, $0.repository].compactMap(\.self) } ?? []),
      ("text", InlineText("[a](\(text))").addresses),
      ("tag", InlineText("<a href=\"\(text)\">a</a>").addresses),
      ("wizard", answer.links),
    ]
  }
}

extension EvidenceAnswer {
  fileprivate var links: [String] {
    switch self {
    case .link(let url), .repository(let url): [url]
    case .outcome, .words: []
    }
  }
}
