import GapcheckCore

/// A committed plan beside what would be made now.
package struct PlanComparison: Sendable {
  /// A ticked line for which the renewed plan has no place.
  package struct LostTick: Hashable, Sendable {
    /// The item's id; `nil` for a line that is no item.
    package let id: String?
    package let title: String
    /// The line of the file, from 1.
    package let line: Int
  }

  package let file: PlanFile
  /// The plan as it would be made now, with the ticks of the file.
  package let lines: [String]
  /// What sets the two apart, whatever is ticked.
  package let diff: LineDiff
  /// Items of both that read differently.
  package let changed: [String]
  package let new: [String]
  package let gone: [String]
  package let lostTicks: [LostTick]
  private let oldLines: [String]

  /// Compares a plan that was read with one that was made from the record in it.
  package init(_ file: PlanFile, renewed plan: PlanReport) {
    let made = MarkdownRenderer().render(plan.document).split(
      separator: "\n", omittingEmptySubsequences: false
    ).dropLast().map(String.init)
    let ticks = Ticks(of: file)
    self.file = file
    oldLines = file.lines.last == "" ? file.lines.dropLast() : file.lines
    lines = made.map(ticks.applied)
    diff = LineDiff(from: oldLines.map(\.withoutTick), to: made.map(\.withoutTick))
    let (old, new) = (ItemTexts(oldLines), ItemTexts(made))
    changed = old.ids.filter { new.texts[$0] != nil && new.texts[$0] != old.texts[$0] }
    self.new = new.ids.filter { old.texts[$0] == nil }
    gone = old.ids.filter { new.texts[$0] == nil }
    lostTicks = Self.lostTicks(file, kept: Set(new.ids))
  }

  /// Whether the file says what a plan made now would say.
  package var isUpToDate: Bool { diff.isEmpty }

  /// The renewed plan, its lines ended as those of the file.
  package var markdown: String { lines.map { $0 + file.lineEnd }.joined() }

  /// The difference, line by line, under the names of both sides.
  package func text(from name: String, color: Bool) -> String {
    UnifiedDiff(diff: diff, old: oldLines, new: lines)
      .text(from: name, to: "as it would be made now", color: color)
  }

  private static func lostTicks(_ file: PlanFile, kept: Set<String>) -> [LostTick] {
    let items = Dictionary(uniqueKeysWithValues: file.items.map { ($0.line, $0) })
    return file.lines.enumerated().compactMap { place, text in
      let title = text.taskTitle
      guard let item = items[place + 1] else {
        return text.tickedBox == true ? LostTick(id: nil, title: title, line: place + 1) : nil
      }
      guard item.isTickedByHand, !kept.contains(item.id) else { return nil }
      return LostTick(id: item.id, title: title, line: item.line)
    }
  }
}

/// The ticks of a file, by item.
private struct Ticks {
  private let items: [String: PlanFile.Item]

  init(of file: PlanFile) {
    items = Dictionary(uniqueKeysWithValues: file.items.map { ($0.id, $0) })
  }

  /// A line of a renewed plan with the tick of its item.
  ///
  /// What is done by the profile stays as the person left it; what the profile no longer shows
  /// is open again.
  func applied(to line: String) -> String {
    guard let made = PlanFile.Item(line: line, number: 0), let held = items[made.id] else {
      return line
    }
    let isShownByBoth = made.isTicked && held.days == nil
    return line.withBox(
      ticked: isShownByBoth ? held.isTicked : made.isTicked || held.isTickedByHand)
  }
}

/// The items of a plan with the lines that belong to each, without ticks.
private struct ItemTexts {
  private(set) var ids: [String] = []
  private(set) var texts: [String: [String]] = [:]

  init(_ lines: [String]) {
    var current: String?
    for line in lines {
      if let item = PlanFile.Item(line: line, number: 0) {
        current = item.id
        ids.append(item.id)
        texts[item.id] = []
      } else if !line.hasPrefix(" ") {
        current = nil
      }
      if let current { texts[current]?.append(line.withoutTick) }
    }
  }
}

extension String {
  fileprivate var withoutTick: String { withBox(ticked: false) }

  /// What a line of a task list says: its strong text, else all of it but box and comment.
  fileprivate var taskTitle: String {
    let strong = ranges(of: "**")
    if strong.count > 1 {
      return String(self[strong[0].upperBound..<strong[1].lowerBound]).withoutEscapes.visibleText
    }
    let text = split(separator: "]", maxSplits: 1).last ?? self[...]
    return String(text.prefix(upTo: text.firstRange(of: "<!--")?.lowerBound ?? text.endIndex))
      .trimmed.withoutEscapes.visibleText
  }

  /// The text without the backslashes that keep Markdown from reading its punctuation.
  private var withoutEscapes: String {
    var result = ""
    var isEscaped = false
    for character in self {
      isEscaped = character == "\\" && !isEscaped
      if !isEscaped { result.append(character) }
    }
    return result
  }
}
