import Foundation
import GapcheckReport
import Testing

@Suite struct `The style of HTML pages` {
  private static let style: String? = try? HTMLPage(HTMLRenderer().render(.everything)).style

  /// The colours of one scheme by their names.
  private func colors(dark: Bool) throws -> [String: [Double]] {
    let style = try #require(Self.style)
    let schemes = style.split(separator: "@media screen and (prefers-color-scheme: dark)")
    let scheme = try #require(dark ? schemes.last?.prefix { $0 != "*" } : schemes.first)
    let pairs = scheme.matches(of: /--([a-z]+): #([0-9a-f]{6})/).map { match in
      let value = UInt32(match.2, radix: 16) ?? 0
      return (String(match.1), [16, 8, 0].map { Double((value >> $0) & 0xFF) / 255 })
    }
    return Dictionary(pairs) { first, _ in first }
  }

  /// How far two colours stand apart, by WCAG 2.2.
  private func contrast(_ one: [Double], _ other: [Double]) -> Double {
    let lights = [one, other].map { color in
      zip([0.2126, 0.7152, 0.0722], color).reduce(0) { sum, part in
        sum + part.0 * (part.1 <= 0.04045 ? part.1 / 12.92 : pow((part.1 + 0.055) / 1.055, 2.4))
      } + 0.05
    }
    return max(lights[0], lights[1]) / min(lights[0], lights[1])
  }

  @Test(arguments: [false, true])
  func `sets every text apart from every ground`(dark: Bool) throws {
    let colors = try colors(dark: dark)
    for ground in ["page", "head", "note", "warning"] {
      for text in ["text", "quiet", "link", "good", "fair", "bad"] {
        let contrast = contrast(try #require(colors[ground]), try #require(colors[text]))
        #expect(contrast >= 4.5, "\(text) on \(ground): \(contrast)")
      }
    }
  }

  @Test func `knows both schemes, paper, narrow screens and the keyboard`() throws {
    let style = try #require(Self.style)
    for rule in [
      "prefers-color-scheme: dark", "@media print", "@page", "max-width: 40rem", ":focus-visible",
      "table-header-group", "break-inside: avoid", "overflow-x: auto",
    ] { #expect(style.contains(rule)) }
  }

  @Test func `uses no name that it does not set`() throws {
    let style = try #require(Self.style)
    let used = Set(style.matches(of: /var\((--[a-z]+)\)/).map(\.1))
    let set = Set(style.matches(of: /(--[a-z]+):/).map(\.1))
    #expect(used == set)
  }

  @Test func `closes every brace`() throws {
    let style = try #require(Self.style)
    #expect(style.count { $0 == "{" } == style.count { $0 == "}" })
  }
}
