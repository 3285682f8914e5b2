import GapcheckCore

/// Turns runs of text into the content of one element.
struct HTMLFlow {
  /// Returns the text; nothing where there is nothing to see.
  func line(_ inlines: [Inline]) -> HTML {
    content(inlines, isLinked: false).withoutSpacesAround
  }

  /// Links do not nest: within one, another is its words alone.
  private func content(_ inlines: [Inline], isLinked: Bool) -> HTML {
    inlines.reduce(.nothing) { $0 + content($1, isLinked: isLinked) }
  }

  private func content(_ inline: Inline, isLinked: Bool) -> HTML {
    switch inline {
    case .text(let text): return HTML(text)
    case .code(let code): return code.isEmpty ? .nothing : HTML(code).element("code")
    case .strong(let inner): return content(inner, isLinked: isLinked).within("strong")
    case .quiet(let inner):
      return content(inner, isLinked: isLinked).within("span", class: "quiet")
    case .tone(let tone, let inner):
      return content(inner, isLinked: isLinked).within("span", class: "\(tone)")
    case .link(let inner, let target):
      let words = content(inner, isLinked: true)
      let shown = words.isBlank ? HTML(target.text) : words
      // On paper an address is added to words that do not say it themselves.
      let kind = shown == HTML(target.text) ? "address" : nil
      return isLinked
        ? shown
        : shown.element("a", ["class": kind, "href": target.text, "rel": "noreferrer"])
    }
  }
}

extension HTML {
  /// The markup within an element that means nothing without content.
  fileprivate func within(_ name: String, class kind: String? = nil) -> HTML {
    isBlank ? self : element(name, ["class": kind])
  }
}
