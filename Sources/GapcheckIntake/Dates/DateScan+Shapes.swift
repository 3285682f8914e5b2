import GapcheckCore

/// The shapes of dates; each reading gives the token after its last.
extension DateScan {
  // MARK: A year first

  /// Reads `2021`, `2021-08`, `2021-08-15`, `2021/08`, `2021 August`, `2020-Q3`, `2018年6月`.
  func dateFromYear(at index: Int) -> (StatedDate, Int)? {
    guard let year = year(at: index) else { return nil }
    if let word = self[index + 1]?.word, "年년".contains(word) {
      return dateFromCountedYear(year, at: index)
    }
    if touches(index + 1, "-/."), let month = touchingNumber(index + 2, digits: 1...2),
      (1...12).contains(month), let end = endOfDay(at: index + 3)
    {
      return StatedDate(year: year, month: month).map { ($0, end) }
    }
    if let (date, end) = dateFromNamedPart(of: year, at: index) { return (date, end) }
    guard endsNumber(at: index + 1) || isSpanOfYears(at: index) else { return nil }
    return StatedDate(year: year).map { ($0, index + 1) }
  }

  /// Passes the day after a year and a month, and a time of day after that.
  private func endOfDay(at index: Int) -> Int? {
    guard touches(index, "-/."), let day = touchingNumber(index + 1, digits: 1...2),
      (1...31).contains(day)
    else { return endsDate(at: index) ? index : nil }
    return endsDate(at: index + 2) ? index + 2 : nil
  }

  private func dateFromCountedYear(_ year: Int, at index: Int) -> (StatedDate, Int)? {
    guard let month = self[index + 2]?.number(digits: 1...2),
      let unit = self[index + 3]?.word, "月월".contains(unit)
    else { return StatedDate(year: year).map { ($0, index + 2) } }
    var end = index + 4
    if self[end]?.number(digits: 1...2) != nil, let unit = self[end + 1]?.word, "日일".contains(unit)
    {
      end += 2
    }
    return StatedDate(year: year, month: month).map { ($0, end) }
  }

  /// Reads the name of a month, season or quarter behind a year, unless a year of its own follows.
  private func dateFromNamedPart(of year: Int, at index: Int) -> (StatedDate, Int)? {
    let start = touches(index + 1, "-/.,") ? index + 2 : index + 1
    guard let (month, count, end) = part(at: start), endsNumber(at: end), self.year(at: end) == nil,
      namedDate(at: start) == nil
    else { return nil }
    return StatedDate(year: year, month: month, months: count).map { ($0, end) }
  }

  /// Whether a year is the first of two with a dash between them: `2019-2021`, `2019-20`.
  func isSpanOfYears(at index: Int) -> Bool {
    guard touches(index + 1, "-/"), let next = self[index + 2], !next.isApart else { return false }
    return next.number(digits: 4...4) != nil
      || next.number(digits: 2...2).map { $0 > 12 && $0 > (year(at: index) ?? 0) % 100 } ?? false
  }

  // MARK: A name first

  /// Reads `August 2021`, `Aug. 2021`, `Aug 15, 2021`, `Aug '21`, `Summer of 2019`, `Q3 2020`.
  func namedDate(at index: Int) -> (StatedDate, Int)? {
    guard let (month, count, partEnd) = part(at: index) else { return nil }
    if count == 1, let day = self[partEnd]?.number(digits: 1...2), (1...31).contains(day),
      let (year, end) = self.yearAfter(afterOrdinal(partEnd + 1))
    {
      return StatedDate(year: year, month: month).map { ($0, end) }
    }
    guard let (year, end) = yearAfter(partEnd) else { return nil }
    return StatedDate(year: year, month: month, months: count).map { ($0, end) }
  }

  /// Reads a month, a season, a quarter or a half of a year.
  func part(at index: Int) -> (month: Int, months: Int, end: Int)? {
    guard let word = self[index]?.word else { return nil }
    if let month = reading.words.months[word] {
      return (month, 1, touches(index + 1, ".") ? index + 2 : index + 1)
    }
    if let month = reading.words.seasons[word] { return (month, 3, index + 1) }
    guard let number = touchingNumber(index + 1, digits: 1...1) else { return nil }
    switch (word, number) {
    case ("q", 1...4): return (number * 3 - 2, 3, index + 2)
    case ("h", 1...2): return (number * 6 - 5, 6, index + 2)
    default: return nil
    }
  }

  /// Reads the year after a month: `2021`, `, 2021`, `de 2021`, `'21`, `-21`.
  private func yearAfter(_ index: Int) -> (Int, Int)? {
    var next = index
    while let token = self[next], token.isMark(",/-.–") || Self.links.contains(token.word ?? ""),
      next < index + 2
    {
      next += 1
    }
    if let year = year(at: next), endsNumber(at: next + 1) || isSpanOfYears(at: next) {
      return (year, next + 1)
    }
    let isShort = self[next]?.isMark("'’‘`´") ?? false
    if isShort { next += 1 }
    guard isShort || isDateAlone || touches(next - 1, "-/"),
      let token = self[next], !token.isApart || isDateAlone,
      let digits = token.number(digits: 2...2),
      endsNumber(at: next + 1)
    else { return nil }
    return (fullYear(digits), next + 1)
  }

  /// Words between a month and its year, or a day and its month.
  private static let links: Set<String> = ["of", "de", "del", "do", "da", "year"]

  private func afterOrdinal(_ index: Int) -> Int {
    guard let token = self[index], !token.isApart else { return index }
    let isEnding = token.word.map { ["st", "nd", "rd", "th", "er"].contains($0) } ?? false
    return isEnding || token.isMark(".") ? index + 1 : index
  }

  /// The year that two digits mean: one of this century, unless that is still to come.
  func fullYear(_ digits: Int) -> Int {
    let thisCentury = 2000 + digits
    return reading.isPlausible(Month(year: thisCentury, month: 1)) ? thisCentury : 1900 + digits
  }

  // MARK: A day or the number of a month first

  /// Reads `08/2021`, `8.2021`, `01.08.2021`, `8/15/2021`, `15 August 2021`, `1er août 2021`.
  ///
  /// Between slashes the month comes first where both readings are possible, as in the United
  /// States, from where most such résumés are; between dots and dashes the day does.
  func dateFromDay(at index: Int) -> (StatedDate, Int)? {
    guard let first = self[index]?.number(digits: 1...2) else { return nil }
    if touches(index + 1, "./-"), let second = touchingNumber(index + 2, digits: 1...2),
      touches(index + 3, "./-"), let year = touchingNumber(index + 4, digits: 4...4),
      endsDate(at: index + 5)
    {
      let monthLeads = second > 12 || (touches(index + 1, "/") && first <= 12)
      let (month, day) = monthLeads ? (first, second) : (second, first)
      guard (1...31).contains(day) else { return nil }
      return StatedDate(year: year, month: month).map { ($0, index + 5) }
    }
    return dateFromMonthNumber(first, at: index) ?? dateFromNamedMonth(first, at: index)
  }

  private func dateFromMonthNumber(_ month: Int, at index: Int) -> (StatedDate, Int)? {
    let isSpaced = self[index + 1]?.isMark("/") ?? false
    guard touches(index + 1, "./-") || isSpaced, let next = self[index + 2],
      !next.isApart || isSpaced
    else { return nil }
    if let year = next.number(digits: 4...4), endsDate(at: index + 3) {
      return StatedDate(year: year, month: month).map { ($0, index + 3) }
    }
    guard isDateAlone, self[index + 3] == nil, let year = next.number(digits: 2...2) else {
      return nil
    }
    return StatedDate(year: fullYear(year), month: month).map { ($0, index + 3) }
  }

  private func dateFromNamedMonth(_ day: Int, at index: Int) -> (StatedDate, Int)? {
    guard (1...31).contains(day) else { return nil }
    var next = afterOrdinal(index + 1)
    if let link = self[next], link.isMark("-/.") || Self.links.contains(link.word ?? "") {
      next += 1
    }
    guard let (month, count, end) = part(at: next), count == 1, let (year, after) = yearAfter(end)
    else { return nil }
    return StatedDate(year: year, month: month).map { ($0, after) }
  }
}
