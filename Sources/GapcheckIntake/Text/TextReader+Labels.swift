import GapcheckCore

/// Lines that say in front what they list: "Skills: Go", "Want to learn: Rust".
extension TextReader {
  /// Reads a line with the title of a part as its label; `false` where the label is none.
  mutating func readTitled(_ label: String, _ rest: String, at block: TextBlock) -> Bool {
    let plain = rest.replacing("\t", with: " ")
    switch words.section(of: label, isHeading: false) {
    case .skills?: addItems(rest, at: block, level: nil, prose: .note)
    case .learning?: addItems(rest, at: block, level: "learning", prose: .wish)
    case .wish?: add(plain, at: block, as: .wish)
    case .summary?: add(plain, at: block, as: .summary)
    case .certificates?: addStudies(rest, at: block, kind: .certificate)
    case .education?: addStudies(rest, at: block, kind: .degree)
    case .courses?: addStudies(rest, at: block, kind: .course)
    case .skipped?: return !shape.isKnownList(rest, atLeast: 1)
    case .work?, .projects?, .publications?, .opening?, .other?, nil: return false
    }
    return true
  }

  private mutating func addStudies(_ rest: String, at block: TextBlock, kind: Learning.Kind) {
    for item in ListShape.items(rest.replacing("/", with: " ")) {
      background.studies.append(
        Study(title: String(item).trimmed, kind: kind, place: block.place))
    }
  }
}
