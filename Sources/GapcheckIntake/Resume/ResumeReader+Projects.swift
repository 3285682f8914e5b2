import GapcheckCore
import JSON

/// Reads projects.
extension ResumeReader {
  mutating func readProject(_ entry: ResumeValue) {
    guard entry.isObject else { return readProjectLine(entry) }
    let links = links(of: entry)
    let title = line(entry.member(.entryTitle, of: .project))
    guard let title = title ?? links.url ?? links.repository else {
      return addTexts(of: entry, as: .note)
    }
    let period = period(of: entry, kind: .project)
    background.projects.append(
      ProjectEntry(
        title: title, url: links.url, repository: links.repository, period: period,
        place: entry.place))
    let subject = Passage.Subject.project(background.projects.count - 1)
    for (key, member) in entry.members where !member.isEmpty {
      if key.means(.entryTitle, of: .project) || key.means(.repository) || key.means(.website) {
        continue
      }
      if key.means(.prose, of: .project) || key.means(.tools, of: .project) {
        addTexts(of: member, as: subject)
      }
    }
  }

  /// Reads a project that is one text, such as "Parser: reads log files".
  private mutating func readProjectLine(_ value: ResumeValue) {
    guard case .string(let text) = value.node.value, let whole = ResumeText.line(of: text) else {
      return
    }
    let ends = [": ", " - ", " – ", " — "].compactMap { whole.firstRange(of: $0)?.lowerBound }
    let title = String(whole[..<(ends.min() ?? whole.endIndex)].prefix(80))
    background.projects.append(ProjectEntry(title: title, place: value.place))
    add(text, from: value, as: .project(background.projects.count - 1))
  }

  // MARK: Links

  /// Finds the addresses of an entry; one on a host of repositories is that of a repository.
  func links(of entry: ResumeValue) -> (url: String?, repository: String?) {
    let url = entry.member(.website, of: .project).flatMap { link($0) }
    let repository = entry.member(.repository, of: .project).flatMap { link($0) }
    if repository == nil, let url, CodeLink(url) != nil { return (nil, url) }
    return (url, repository)
  }

  func link(_ value: ResumeValue) -> String? {
    if value.isArray || value.isObject {
      let inner = value.isObject ? value.members.map(\.value) : Array(value.elements.prefix(10))
      return inner.lazy.compactMap { self.link($0) }.first
    }
    guard let text = value.rawText?.trimmed, !text.isEmpty else { return nil }
    if let link = SafeLink(text) { return link.text }
    // "example.com/parser" is an address without its scheme; "#" and "coming soon" are none.
    let host = text.prefix { $0 != "/" }
    guard host.contains("."), !host.hasPrefix("."), !host.hasSuffix("."), !text.contains(":") else {
      return nil
    }
    return SafeLink("https://\(text)")?.text
  }
}
