/// A difference of lines as people and programs know it: `---`, `+++`, `@@` and the lines.
struct UnifiedDiff {
  let diff: LineDiff
  let old: [String]
  let new: [String]

  private static let context = 3
  private static let oldStyle = TextStyle(tone: .bad)
  private static let newStyle = TextStyle(tone: .good)

  /// Returns the difference under the names of both sides; nothing where they are the same.
  func text(from oldName: String, to newName: String, color: Bool) -> String {
    let hunks = diff.hunks(context: Self.context)
    if hunks.isEmpty { return "" }
    var lines = [("--- \(oldName)", TextStyle.strong), ("+++ \(newName)", .strong)]
    for hunk in hunks {
      lines.append((head(of: hunk), .quiet))
      lines += hunk.map(line)
    }
    return lines.map { (text, style) in (color ? style.painted(text) : text) + "\n" }.joined()
  }

  private func line(_ edit: LineDiff.Edit) -> (String, TextStyle) {
    switch edit {
    case .kept(let place, _): (" " + old[place].visibleText, .plain)
    case .removed(let place): ("-" + old[place].visibleText, Self.oldStyle)
    case .added(let place): ("+" + new[place].visibleText, Self.newStyle)
    }
  }

  private func head(of hunk: ArraySlice<LineDiff.Edit>) -> String {
    let before = diff.edits[..<hunk.startIndex]
    return
      "@@ -\(span(hunk, after: before) { $0.isOld }) +\(span(hunk, after: before) { $0.isNew }) @@"
  }

  /// The first line and their number, as `patch` reads them: without lines, the line before.
  private func span(
    _ hunk: ArraySlice<LineDiff.Edit>, after before: ArraySlice<LineDiff.Edit>,
    of side: (LineDiff.Edit) -> Bool
  ) -> String {
    let (start, count) = (before.count(where: side), hunk.count(where: side))
    return count == 1 ? "\(start + 1)" : "\(count == 0 ? start : start + 1),\(count)"
  }
}

extension LineDiff.Edit {
  fileprivate var isOld: Bool {
    if case .added = self { false } else { true }
  }

  fileprivate var isNew: Bool {
    if case .removed = self { false } else { true }
  }
}
