import GapcheckCore

/// How well a cell says that a skill is held.
struct LevelCell {
  enum Reading: Equatable {
    /// Nothing is said.
    case silent
    /// Held, without a level.
    case held
    case number(Level)
    /// Words or points, as a profile's level has them.
    case words(String, lastUsed: Month?)
    /// Years of use, in thousandths.
    case years(Int)
    case unreadable(String)
  }

  let column: CohortColumn
  let cells: CellWords
  let taxonomy: Taxonomy
  let yearUnits: Set<String>

  func read(_ raw: String) -> Reading {
    let text = raw.trimmed
    if cells.isBlank(text) { return .silent }
    if cells.isYes(text) { return .held }
    if cells.isNo(text) { return .words("no", lastUsed: nil) }
    if isNegative(text) {
      return .unreadable("'\(shown(text))' is below 0; \(advice)")
    }
    if column.countsYears, let number = CellNumber(text, units: yearUnits) {
      return years(number.thousandths, text: text)
    }
    if let number = CellNumber(text, units: []), !isSpan(text) {
      return level(of: number.thousandths, text: text)
    }
    return words(text) ?? labelled(text) ?? .unreadable("'\(shown(text))' says no level; \(advice)")
  }

  private func isNegative(_ text: String) -> Bool {
    "-−–".contains(text.first ?? " ")
      && (text.dropFirst().drop(while: \.isWhitespace).first?.isNumber ?? false)
  }

  private func isSpan(_ text: String) -> Bool { text.contains { "-–—+~≈".contains($0) } }

  private func shown(_ text: String) -> String { text.visibleOnOneLine(limit: 60) }

  private var advice: String {
    if column.countsYears { return "write years such as 3, or leave it empty" }
    return switch column.scale {
    case nil, .level: "write 0 to 4, a word such as advanced, or leave it empty"
    case .five: "write 1 to 5, a word such as advanced, or leave it empty"
    case .ten: "write 1 to 10, a word such as advanced, or leave it empty"
    case .percent: "write 0 to 100, a word such as advanced, or leave it empty"
    }
  }

  private func years(_ thousandths: Int, text: String) -> Reading {
    thousandths <= CellLimits.years.upperBound
      ? .years(thousandths) : .unreadable("'\(shown(text))' is too many years; \(advice)")
  }

  // MARK: Numbers

  private func level(of thousandths: Int, text: String) -> Reading {
    let scale = column.scale ?? .level
    guard thousandths <= scale.greatest * 1000 else {
      return .unreadable("'\(shown(text))' is above \(scale.greatest); " + beyond(thousandths))
    }
    switch scale {
    case .level: return .number(Level(thousandths: thousandths))
    case .five: return .words("\(SkillScale.decimal(thousandths))/5", lastUsed: nil)
    case .ten: return .words("\(SkillScale.decimal(thousandths))/10", lastUsed: nil)
    case .percent:
      if (1..<1000).contains(thousandths) {
        return .unreadable("'\(shown(text))' is under 1 %; write percent such as 80")
      }
      return .words("\((thousandths + 500) / 1000) %", lastUsed: nil)
    }
  }

  /// What to do about a number that the scale does not have.
  private func beyond(_ thousandths: Int) -> String {
    guard column.scale == nil else { return advice }
    return switch thousandths {
    case ...5000: "levels go from 0 to 4; use --scale 5 if these are points of 5"
    case ...10_000: "levels go from 0 to 4; use --scale 10 if these are points of 10"
    default: "levels go from 0 to 4; use --scale percent if these are percent"
    }
  }

  // MARK: Words

  /// Reads words that a profile's level may have.
  private func words(_ text: String) -> Reading? {
    if LevelReading(taxonomy).level(words: text) != nil { return .words(text, lastUsed: nil) }
    guard
      let notes = SkillNameReading.notes(of: text, index: taxonomy.names, asOf: CellLimits.farDay)
    else { return nil }
    if notes.stance == nil, let words = notes.words {
      return LevelReading(taxonomy).level(words: words) == nil
        ? nil : .words(words, lastUsed: notes.lastUsed)
    }
    return notes.stance != nil || notes.years != nil ? .words(text, lastUsed: notes.lastUsed) : nil
  }

  /// Reads the choices of forms: "4 - I teach it", "3 (advanced)"; a level word says more.
  private func labelled(_ text: String) -> Reading? {
    let digits = text.prefix { $0.isASCII && $0.isNumber }
    let behind = text.dropFirst(digits.count).drop(while: \.isWhitespace)
    guard (1...3).contains(digits.count), let number = Int(digits), let mark = behind.first,
      "-–—:=().".contains(mark), behind.dropFirst().contains(where: \.isLetter)
    else { return nil }
    if column.scale == nil, let said = words(behind.trimmingMarks) { return said }
    return level(of: number * 1000, text: text)
  }
}

extension Substring {
  /// Without punctuation at its ends.
  fileprivate var trimmingMarks: String {
    let isMark = { (character: Character) in !character.isLetter && !character.isNumber }
    let start = drop(while: isMark)
    return String(start.dropLast(start.reversed().prefix(while: isMark).count))
  }
}
