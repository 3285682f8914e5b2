import GapcheckCore

/// Turns runs of text into one line of Markdown.
struct MarkdownFlow {
  /// Returns the text as a paragraph, heading or list entry of one line.
  func line(_ inlines: [Inline]) -> String {
    joined(segments(of: inlines, isCell: false)).escapedAtLineStart
  }

  /// Returns the text as a cell of a table.
  func cell(_ inlines: [Inline]) -> String {
    joined(segments(of: inlines, isCell: true))
  }

  /// Escaped Markdown that is set strong or not.
  private struct Segment {
    var markdown: String
    var isStrong = false
  }

  private func segments(of inlines: [Inline], isCell: Bool) -> [Segment] {
    let runs = MarkdownRun.runs(of: inlines)
    var segments: [Segment] = []
    for (position, run) in runs.enumerated() {
      let next = position + 1 < runs.count ? runs[position + 1] : nil
      if let link = run.link, position == 0 || runs[position - 1].link != link {
        segments.append(Segment(markdown: "["))
      }
      let opensLink = next?.link != nil && next?.link != run.link
      let markdown = run.markdown(isCell: isCell, isBeforeLink: opensLink)
      if segments.last?.isStrong == run.isStrong {
        segments[segments.count - 1].markdown += markdown
      } else {
        segments.append(Segment(markdown: markdown, isStrong: run.isStrong))
      }
      if let link = run.link, next?.link != link {
        segments.append(Segment(markdown: "](<\(link.text.markdownDestination)>)"))
      }
    }
    return segments
  }

  private func joined(_ segments: [Segment]) -> String {
    var line = ""
    for (position, segment) in segments.enumerated() {
      guard segment.isStrong else {
        line += segment.markdown
        continue
      }
      let (before, core, after) = segment.markdown.spacesApart
      line += before
      let next = position + 1 < segments.count ? segments[position + 1].markdown : ""
      line += core.markdownStrong(
        after: line.unicodeScalars.last, before: (after + next).unicodeScalars.first)
      line += after
    }
    return line.spacesApart.core
  }
}

extension String {
  /// The text between its spaces at both ends.
  fileprivate var spacesApart: (before: String, core: String, after: String) {
    let scalars = unicodeScalars
    let before = scalars.prefix { $0 == " " }
    var core = scalars[before.endIndex...]
    while core.last == " " { core.removeLast() }
    return (String(before), String(core), String(scalars[core.endIndex...]))
  }

  /// The Markdown between asterisks that are read as strong, by the rules of CommonMark 6.2.
  ///
  /// Between a word and a sign within them, asterisks would stand for themselves: an empty comment
  /// parts the two. Text with a space of another kind at an end cannot be strong.
  fileprivate func markdownStrong(
    after previous: Unicode.Scalar?, before next: Unicode.Scalar?
  ) -> String {
    guard let first = unicodeScalars.first, let last = unicodeScalars.last else { return "" }
    let parting = "<!-- -->"
    if first.properties.isWhitespace || last.properties.isWhitespace {
      return previous == nil ? self + parting : parting + self + parting
    }
    let opening = previous?.isWordLike == true && !first.isWordLike ? parting : ""
    let closing = next?.isWordLike == true && !last.isWordLike ? parting : ""
    return "\(opening)**\(self)**\(closing)"
  }
}

extension Unicode.Scalar {
  /// Neither space nor punctuation, as CommonMark tells them apart.
  fileprivate var isWordLike: Bool {
    if properties.isWhitespace { return false }
    switch properties.generalCategory {
    case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation,
      .initialPunctuation, .finalPunctuation, .otherPunctuation, .mathSymbol, .currencySymbol,
      .modifierSymbol, .otherSymbol:
      return false
    default: return true
    }
  }
}
