import GapcheckCore

/// Lines that say in front what they list: "Skills: Go", "Want to learn: Rust".
extension TextReader {
  /// Reads a line with the title of a part as its label; `false` where the label is none.
  mutating func readTitled(_ label: String, _ rest: String, at block: TextBlock) -> Bool {
    let plain = rest.replacing("\t", with: " ")
    switch words.section(of: label, isHeading: false) {
    case .skills?: addItems(rest, at: block, level: nil, prose: .note)
    case .learning?: addItems(rest, at: block, level: "learning", prose: .wish)
    case .wish?: addWish(rest, at: block, under: label)
    case .summary?: add(plain, at: block, as: .summary)
    case .certificates?: addStudies(rest, at: block, kind: .certificate)
    case .education?: addStudies(rest, at: block, kind: .degree)
    case .courses?: addStudies(rest, at: block, kind: .course)
    case .skipped?: return !shape.isKnownList(rest, atLeast: 1)
    case .work?, .projects?, .publications?, .opening?, .other?, nil: return false
    }
    return true
  }

  /// Adds the studies that a line lists; links belong to them where each has one.
  private mutating func addStudies(_ rest: String, at block: TextBlock, kind: Learning.Kind) {
    let titles = ListShape.items(rest.replacing("/", with: " ")).map { String($0).trimmed }
    let urls = block.addresses.filter { $0.hasPrefix("http") }
    for (index, title) in titles.enumerated() {
      background.studies.append(
        Study(
          title: title, kind: kind, url: urls.count == titles.count ? urls[index] : nil,
          isFinished: !words.progress.isUnfinished(title), place: block.place))
    }
  }
}
