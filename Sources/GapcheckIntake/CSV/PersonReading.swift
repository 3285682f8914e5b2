import GapcheckCore

/// Reads a row into a profile, column by column.
struct PersonReading {
  let columns: CohortColumns
  let row: CSVRow
  let cells: CellWords
  let units: CellUnits
  var person = CohortPerson()
  private var names: [String] = []
  var tasks: [(task: TasksCell.Task, column: Int)] = []

  init(_ row: CSVRow, columns: CohortColumns) {
    self.row = row
    self.columns = columns
    cells = columns.cells
    units = columns.units
    person.profile.keyOffsets["skills"] =
      columns.columns.firstIndex { $0.role.isSkills } ?? 0
    for (index, column) in columns.columns.enumerated() where index < row.fields.count {
      read(row.fields[index].text, of: column, at: index)
    }
    person.profile.name = names.isEmpty ? nil : names.joined(separator: " ")
    addTasks()
    noteExtraCells()
  }

  private mutating func read(_ raw: String, of column: CohortColumn, at index: Int) {
    let text = raw.trimmed
    guard column.role != .ignored, !cells.isBlank(text) else { return }
    guard text.utf8.count <= CellLimits.text else {
      return note("is \(text.utf8.count) bytes long; write at most \(CellLimits.text)", at: index)
    }
    switch column.role {
    case .name: names.append(text)
    case .skills: readSkills(text, at: index)
    case .skill(_, let name): readLevel(text, of: name, in: column, at: index)
    case .tasks:
      tasks += TasksCell(taxonomy: columns.taxonomy).tasks(in: text).map { ($0, index) }
    case .yearsOfExperience: readYears(text, at: index)
    case .hoursPerWeek: readHours(text, at: index)
    case .target: readTarget(text, at: index)
    case .start: readStart(text, at: index)
    case .headline: readHeadline(text, at: index)
    case .bullets: readBullets(text, at: index)
    case .ignored: break
    }
  }

  mutating func note(_ message: String, at index: Int) {
    let place = columns.place(ofColumn: index, in: row)
    let label = columns.columns[index].role.faultLabel
    person.faults.append(
      CSVFault(line: place.line, column: place.column, message: "\(label): \(message)"))
  }

  func shown(_ text: String) -> String { "'\(text.visibleOnOneLine(limit: 60))'" }

  // MARK: Skills

  private mutating func readSkills(_ text: String, at index: Int) {
    if cells.isNo(text) { return }
    for line in SkillsCell(taxonomy: columns.taxonomy).lines(of: text) {
      guard let place = nextSkill(at: index) else { return }
      person.profile.skills.append(SkillEntry(name: Located(line, at: index, path: place)))
    }
  }

  /// The path of one more skill, unless there are too many.
  private mutating func nextSkill(at index: Int) -> String? {
    guard person.profile.skills.count < CellLimits.entries else {
      note("lists more than \(CellLimits.entries) skills; list fewer", at: index)
      return nil
    }
    return "skills[\(person.profile.skills.count)]"
  }

  private mutating func readLevel(
    _ text: String, of name: String, in column: CohortColumn, at index: Int
  ) {
    let cell = LevelCell(
      column: column, cells: cells, taxonomy: columns.taxonomy, yearUnits: units.years)
    let reading = cell.read(text)
    if case .unreadable(let message) = reading { return note(message, at: index) }
    guard reading != .silent, let path = nextSkill(at: index) else { return }
    // A profile writes a name alone as a text, and one with a level as an object.
    let namePath = reading == .held ? path : "\(path).skill"
    var entry = SkillEntry(name: Located(name, at: index, path: namePath))
    switch reading {
    case .silent, .held, .unreadable: break
    case .number(let level): entry.level = .number(level)
    case .years(let years): entry.years = years
    case .words(let words, let lastUsed):
      entry.level = .words(Located(words, at: index, path: "\(path).level"))
      entry.lastUsed = lastUsed.map { Located($0, at: index, path: "\(path).lastUsed") }
    }
    person.profile.skills.append(entry)
  }

  // MARK: Cells beyond the header

  private mutating func noteExtraCells() {
    let count = columns.columns.count
    guard row.fields.count > count,
      let index = row.fields.indices.dropFirst(count).first(where: { index in
        !row.fields[index].text.allSatisfy(\.isWhitespace)
      })
    else { return }
    let place = columns.place(ofColumn: index, in: row)
    person.faults.append(
      CSVFault(
        line: place.line, column: place.column,
        message:
          "cell \(index + 1) \(shown(row.fields[index].text)) has no column, as the header has "
          + "\(count); put quotes round cells that hold the separator"))
  }
}
