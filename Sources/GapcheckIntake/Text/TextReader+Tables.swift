import GapcheckCore

/// Tables of skills: a skill a row with what is said of it, or lists under how they are held.
extension TextReader {
  mutating func readRow(
    _ cells: [String], isHeader: Bool, of block: TextBlock, in list: inout SkillList
  ) {
    if isHeader {
      list.columns = cells
    } else if list.columns.contains(where: isAboutStance) {
      readLists(cells, of: block, in: list)
    } else {
      readSkillRow(cells, of: block, in: list)
    }
  }

  /// Whether a column has the skills that are held so: "Want to learn".
  private func isAboutStance(_ column: String) -> Bool { words.stance(of: column) != .held }

  /// Reads a row of which each cell lists skills that are held as its column says.
  private mutating func readLists(_ cells: [String], of block: TextBlock, in list: SkillList) {
    for (index, cell) in cells.enumerated() where !cell.isEmpty {
      let column = index < list.columns.count ? list.columns[index] : ""
      addItems(
        cell, at: block, level: words.saysHow(column) ? column : list.level, prose: list.prose)
    }
  }

  /// Reads a row that begins with a skill or a level.
  private mutating func readSkillRow(_ cells: [String], of block: TextBlock, in list: SkillList) {
    guard let name = cells.first, !name.isEmpty else { return }
    var notes: [String] = []
    var lists: [String] = []
    for (index, cell) in cells.enumerated().dropFirst() where !cell.isEmpty {
      let column = index < list.columns.count ? list.columns[index] : ""
      if words.isAboutLastUse(column) { continue }
      if let note = note(cell, column: column) {
        notes.append(note)
      } else if shape.isKnownList(cell, atLeast: 1) {
        lists.append(cell)
      }
    }
    let isLevel = words.isLevel(name)
    if notes.isEmpty, !lists.isEmpty {
      for cell in lists {
        addItems(cell, at: block, level: isLevel ? name : list.level, prose: list.prose)
      }
    }
    guard !isLevel, lists.isEmpty || words.names.meaning(written: name) != nil else { return }
    let text = notes.isEmpty ? name : "\(name) (\(notes.joined(separator: ", ")))"
    addItems(text, at: block, level: list.level, prose: list.prose)
  }

  /// What a cell says of the skill in its row; `nil` where it says something else.
  private func note(_ cell: String, column: String) -> String? {
    if Self.crosses.contains(cell) { return "no" }
    if words.isLevel(cell) { return cell }
    guard cell.contains(where: { $0.isNumber || "★☆●○".contains($0) }), cell.utf8.count <= 40,
      !cell.contains(",")
    else { return nil }
    let isNumber = cell.allSatisfy { $0.isNumber || $0 == "+" || $0 == "." }
    return isNumber && words.isAboutYears(column) ? cell + " years" : cell
  }

  /// Marks for "no".
  private static let crosses: Set<String> = ["❌", "✗", "✘", "✖", "✕", "❎", "🚫", "☐", "-", "–", "—"]
}
