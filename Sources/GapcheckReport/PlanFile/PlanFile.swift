package import GapcheckCore

/// A plan in Markdown as it was written and as a person has ticked it since.
package struct PlanFile: Sendable {
  /// One box of the file.
  package struct Item: Hashable, Sendable {
    package let id: String
    package let isTicked: Bool
    /// The days for which the plan had it; `nil` for what the profile showed already.
    package let days: ClosedRange<CalendarDate>?
    package let effort: Effort
    /// The day on which an earlier look at the plan found it ticked.
    package let doneOn: CalendarDate?
    /// The line of the file, from 1.
    package let line: Int
  }

  package let record: PlanRecord
  /// The line of the record, from 1.
  package let recordLine: Int
  package let items: [Item]
  /// The lines of the file, without their ends.
  package let lines: [String]
  /// What ends its lines: a line feed, before which Windows puts a carriage return.
  package let lineEnd: String

  /// Reads a plan that `plan -f markdown` or `progress` wrote.
  package init(markdown text: String) throws(PlanFileError) {
    lines = text.linesOfAnyEnd
    lineEnd = text.utf8.prefix { $0 != 0x0A }.last == 0x0D ? "\r\n" : "\n"
    guard let place = lines.firstIndex(where: { $0.hasPrefix("<!-- gapcheck.plan/") }) else {
      throw PlanFileError(.noRecord, line: 1)
    }
    guard let page = PageRecord(markdown: lines[place], name: PlanRecord.name),
      let record = PlanRecord(page)
    else { throw PlanFileError(.brokenRecord, line: place + 1) }
    self.record = record
    recordLine = place + 1
    var items: [Item] = []
    var seen: Set<String> = []
    for (number, line) in lines.enumerated() {
      guard let item = Item(line: line, number: number + 1) else { continue }
      guard seen.insert(item.id.lowercased()).inserted else {
        throw PlanFileError(.repeatedItem(item.id), line: number + 1)
      }
      items.append(item)
    }
    self.items = items
  }
}

extension PlanFile.Item {
  /// What an item can take: two years of full weeks.
  ///
  /// A number beyond was not written by a plan.
  private static let minutes = 0...600_000

  /// Reads a line with a box and a record; `nil` for every other line.
  init?(line: String, number: Int) {
    guard let isTicked = line.tickedBox, let page = PageRecord(markdown: line, name: ""),
      let id = page["id"]
    else { return nil }
    self.id = id
    self.isTicked = isTicked
    let from = page["from"].flatMap(CalendarDate.init(iso:))
    let to = page["to"].flatMap(CalendarDate.init(iso:))
    days = if let from, let to, from <= to { from...to } else { nil }
    let minutes = page["minutes"].flatMap(Int.init) ?? 0
    effort = Effort(minutes: Self.minutes.contains(minutes) ? minutes : 0)
    doneOn = page["done"].flatMap(CalendarDate.init(iso:))
    self.line = number
  }
}

extension String {
  /// The lines without their ends, LF or CRLF, and without a byte order mark before them.
  fileprivate var linesOfAnyEnd: [String] {
    let mark = "\u{FEFF}".utf8
    let bytes = utf8.dropFirst(utf8.starts(with: mark) ? mark.count : 0)
    return bytes.split(separator: 0x0A, omittingEmptySubsequences: false).map { line in
      String(Substring(line.last == 0x0D ? line.dropLast() : line))
    }
  }
}

extension StringProtocol {
  /// Whether a line of a task list is ticked; `nil` where it is none.
  package var tickedBox: Bool? {
    let text = drop { $0 == " " || $0 == "\t" }
    guard let mark = text.first, "-*+".contains(mark) else { return nil }
    let box = text.dropFirst().drop { $0 == " " }
    if box.hasPrefix("[ ]") { return false }
    return box.hasPrefix("[x]") || box.hasPrefix("[X]") ? true : nil
  }
}
