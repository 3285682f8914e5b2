import GapcheckCore

/// Reads cells of which a profile has one value, and the lines of a résumé.
extension PersonReading {
  mutating func readYears(_ text: String, at index: Int) {
    let years = CellNumber(text, units: units.years, words: units)?.thousandths
    let months = CellNumber(text, units: units.months, words: units)?.thousandths
    guard let value = years ?? months.map({ $0 / 12 }) else {
      return note("\(shown(text)) is no number; write years such as 6 or 0.5", at: index)
    }
    guard CellLimits.years.contains(value) else {
      return note("\(shown(text)) is too many; write 0 to 70", at: index)
    }
    person.profile.yearsOfExperience = value
    person.profile.keyOffsets["yearsOfExperience"] = index
  }

  mutating func readHours(_ text: String, at index: Int) {
    guard let number = CellNumber(text, units: units.hours, words: units) else {
      return note("\(shown(text)) is no number; write hours such as 10", at: index)
    }
    guard CellLimits.hours.contains(number.thousandths) else {
      return note("\(shown(text)) is out of range; write 0.5 to 100", at: index)
    }
    person.profile.hoursPerWeek = Effort(minutes: number.thousandths * 60 / 1000)
    person.profile.keyOffsets["hoursPerWeek"] = index
  }

  mutating func readTarget(_ text: String, at index: Int) {
    person.profile.target = Located(text, at: index, path: "target")
    person.profile.keyOffsets["target"] = index
  }

  mutating func readStart(_ text: String, at index: Int) {
    switch CellDate(text) {
    case .day(let day):
      person.profile.start = day
      person.profile.keyOffsets["start"] = index
    case .ambiguous:
      note("\(shown(text)) could be two days; write one such as 2026-12-01", at: index)
    case .unreadable:
      note("\(shown(text)) is no date; write one such as 2026-12-01", at: index)
    }
  }

  mutating func readHeadline(_ text: String, at index: Int) {
    person.profile.headline = text
    person.profile.hasResume = true
    person.profile.keyOffsets["resume"] = index
  }

  mutating func readBullets(_ text: String, at index: Int) {
    for line in text.split(whereSeparator: \.isNewline) {
      let bullet = String(line.drop { $0.isWhitespace || "-*•·–".contains($0) }).trimmed
      guard !bullet.isEmpty else { continue }
      let count = person.profile.bullets.count
      guard count < CellLimits.entries else {
        return note("has more than \(CellLimits.entries) lines; write fewer", at: index)
      }
      person.profile.bullets.append(
        Located(bullet, at: index, path: "resume.bullets[\(count)]"))
      person.profile.hasResume = true
      person.profile.keyOffsets["resume"] = index
    }
  }
}
