package import GapcheckCore

/// The second step of reading a command line: what the values mean.
extension Invocation {
  /// Reads one of the values that the verb's own entry for an option offers.
  package func choice(_ option: CommandOption) throws(UsageError) -> String? {
    guard let text = text(option) else { return nil }
    let entry = verb.options.first { $0.name == option.name } ?? option
    let value = entry.synonyms[text] ?? text
    guard entry.choices.contains(value) else {
      let known = entry.choices + entry.synonyms.keys.sorted()
      throw invalid(
        option,
        "one of \(entry.choices.joined(separator: ", "))\(suggestion(for: text, among: known))")
    }
    return value
  }

  /// Reads a whole number.
  package func whole(_ option: CommandOption, in range: ClosedRange<Int>) throws(UsageError) -> Int?
  {
    guard let text = text(option) else { return nil }
    guard let value = Int(text), range.contains(value) else {
      throw invalid(option, "a whole number from \(range.lowerBound) to \(range.upperBound)")
    }
    return value
  }

  /// Reads a number with up to three decimals, in thousandths.
  package func thousandths(
    _ option: CommandOption, in range: ClosedRange<Int>, named: String
  ) throws(UsageError) -> Int? {
    guard let text = text(option) else { return nil }
    guard let value = text.decimalThousandths, range.contains(value) else {
      throw invalid(option, "a number \(named)")
    }
    return value
  }

  /// Reads a date of the years that clocks know.
  package func date(_ option: CommandOption) throws(UsageError) -> CalendarDate? {
    guard let text = text(option) else { return nil }
    guard let date = CalendarDate(iso: text), date.dayNumber >= 0 else {
      throw invalid(option, "a date from 1970-01-01 to 9999-12-31")
    }
    return date
  }

  /// Reads days and spans of days, separated by commas or given one by one; `nil` where none is.
  package func spans(_ option: CommandOption) throws(UsageError) -> [ClosedRange<CalendarDate>]? {
    let pieces = texts(option).flatMap {
      $0.split(separator: ",", omittingEmptySubsequences: false)
    }
    var spans: [ClosedRange<CalendarDate>] = []
    for piece in pieces.map(String.init) {
      do throws(DateSpanFault) {
        spans.append(try ClosedRange(span: piece))
      } catch {
        throw fault(.invalidValue(name: option.flag, found: piece, allowed: error.allowed))
      }
    }
    return pieces.isEmpty ? nil : spans
  }

  /// Reads a name or path, which must not be empty.
  package func nonempty(_ option: CommandOption) throws(UsageError) -> String? {
    guard let text = text(option) else { return nil }
    guard !text.isEmpty else { throw fault(.missingValue(option)) }
    return text
  }

  /// The fault of an argument that is none of some words.
  func invalidOperand(_ word: String, choices: [String]) -> UsageError {
    fault(
      .invalidValue(
        name: verb.operands.name, found: word,
        allowed: "one of \(choices.formattedAsChoice)\(suggestion(for: word, among: choices))"))
  }

  private func invalid(_ option: CommandOption, _ allowed: String) -> UsageError {
    fault(.invalidValue(name: option.flag, found: text(option) ?? "", allowed: allowed))
  }
}

extension [String] {
  /// The words with commas, the last after an `or`.
  var formattedAsChoice: String {
    dropLast().joined(separator: ", ") + " or " + (last ?? "")
  }
}

extension DateSpanFault {
  /// What would have been right.
  fileprivate var allowed: String {
    switch self {
    case .notADate: "a day or span of days such as 2027-02-16 or 2026-12-24..2027-01-02"
    case .endsBeforeStart: "a span with the earlier day first"
    }
  }
}
