import GapcheckCore

/// Text of one kind in a row: what escaping must see as a whole.
struct MarkdownRun {
  var text: String
  let isCode: Bool
  let isStrong: Bool
  let link: SafeLink?

  /// Returns the runs of a line; neighbours of one kind are one run.
  ///
  /// Tone and quiet have no form in Markdown: the words alone say what they support.
  static func runs(of inlines: [Inline]) -> [MarkdownRun] {
    var runs: [MarkdownRun] = []
    add(inlines, isStrong: false, link: nil, to: &runs)
    return runs
  }

  /// Returns the run as Markdown that shows its text and nothing else.
  func markdown(isCell: Bool, isBeforeLink: Bool) -> String {
    guard isCode else { return text.visibleText.markdownEscaped(isBeforeLink: isBeforeLink) }
    let code = text.visibleText
    if !isCell { return code.markdownCode }
    // Tables take `\|` for a bar even within code, but then a backslash before it has no form.
    return code.contains("\\")
      ? code.markdownEscaped(isBeforeLink: isBeforeLink)
      : code.markdownCode.replacing("|", with: "\\|")
  }

  private static func add(
    _ inlines: [Inline], isStrong: Bool, link: SafeLink?, to runs: inout [MarkdownRun]
  ) {
    for inline in inlines {
      switch inline {
      case .text(let text):
        add(MarkdownRun(text: text, isCode: false, isStrong: isStrong, link: link), to: &runs)
      case .code(let text):
        add(MarkdownRun(text: text, isCode: true, isStrong: isStrong, link: link), to: &runs)
      case .strong(let inner): add(inner, isStrong: true, link: link, to: &runs)
      case .quiet(let inner), .tone(_, let inner):
        add(inner, isStrong: isStrong, link: link, to: &runs)
      case .link(let inner, let target):
        let shown = inner.plainText.isEmpty ? .plain(target.text) : inner
        add(shown, isStrong: isStrong, link: link ?? target, to: &runs)
      }
    }
  }

  private static func add(_ run: MarkdownRun, to runs: inout [MarkdownRun]) {
    if run.text.isEmpty { return }
    if let last = runs.last, last.isCode == run.isCode, last.isStrong == run.isStrong,
      last.link == run.link
    {
      runs[runs.count - 1].text += run.text
    } else {
      runs.append(run)
    }
  }
}
