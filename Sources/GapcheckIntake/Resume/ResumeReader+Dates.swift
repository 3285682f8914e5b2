import GapcheckCore
import JSON

/// Reads the months of entries.
extension ResumeReader {
  /// Reads the period of an entry, from its start and end or from one text for both.
  ///
  /// A start without an end still runs, as JSON Resume has it, unless the entry says that it does not.
  mutating func period(of entry: ResumeValue, kind: ResumeKind) -> Period {
    let start = entry.member(.start, of: kind)
    let end = entry.member(.end, of: kind)
    if start == nil, end == nil {
      guard let dates = entry.member(.dates, of: kind) else { return Period() }
      return period(stated: dates)
    }
    let current = entry.member(.isCurrent, of: kind)?.bool
    // "2018 - 2020" may stand where the start should.
    if end == nil, let text = start.flatMap(text), let span = dates.span(in: text) { return span }
    return period(from: start, to: end, isCurrent: current)
  }

  private mutating func period(
    from start: ResumeValue?, to end: ResumeValue?, isCurrent: Bool?
  ) -> Period {
    let first = start.flatMap { month($0, isEnd: false) }
    let last = end.flatMap { isPresent($0) ? nil : month($0, isEnd: true) }
    let saysPresent = isCurrent == true || end.map(isPresent) ?? false
    if saysPresent || (end == nil && isCurrent != false) {
      guard let first else { return Period(isCurrent: saysPresent) }
      return dates.period(from: first, to: nil) ?? unlikely(start)
    }
    guard let first else { return Period(end: last.flatMap { $0 <= dates.now ? $0 : nil }) }
    guard let last else { return first <= dates.now ? Period(start: first) : unlikely(start) }
    return dates.period(from: first, to: last) ?? unlikely(start)
  }

  private mutating func unlikely(_ value: ResumeValue?) -> Period {
    if let value { note(.unreadableDate(text(value) ?? ""), at: value) }
    return Period()
  }

  /// Reads a span: a text, a list of its two ends, or an object with both.
  private mutating func period(stated value: ResumeValue) -> Period {
    if value.isObject {
      return period(from: value.member(.start), to: value.member(.end), isCurrent: nil)
    }
    if value.isArray, value.elements.count == 2, let start = value.elements.first,
      let end = value.elements.last
    {
      return period(from: start, to: end.isEmpty ? nil : end, isCurrent: nil)
    }
    guard let text = text(value.elements.first ?? value) else { return Period() }
    return dates.period(in: text)?.period ?? Period()
  }

  // MARK: Single dates

  private func isPresent(_ value: ResumeValue) -> Bool {
    if value.bool == true { return true }
    return text(value).map(dates.isPresent) ?? false
  }

  private mutating func month(_ value: ResumeValue, isEnd: Bool) -> Month? {
    guard let text = text(value) else { return nil }
    let month = dates.month(text, isEnd: isEnd)
    if month == nil { note(.unreadableDate(String(text.prefix(60))), at: value) }
    return month
  }

  /// A date as text; `{ "year": 2019, "month": 3 }` as `2019-3`.
  private func text(_ value: ResumeValue) -> String? {
    if value.isObject {
      guard let year = value.member(.year)?.rawText else {
        return value.member(.inner).flatMap(text)
      }
      guard let month = value.member(.month)?.rawText else { return year }
      return Int(month) == nil ? "\(month) \(year)" : "\(year)-\(month)"
    }
    return (value.elements.first ?? value).rawText
  }
}
