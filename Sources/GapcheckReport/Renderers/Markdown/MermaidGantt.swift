import GapcheckCore

/// Writes a chart of days in the language of Mermaid, which GitHub and others draw.
///
/// That language has no escapes that all its versions read: of titles only letters, digits and a
/// few signs stay, and each is headed by a word of ours so that it begins no statement.
struct MermaidGantt {
  /// The lines of a fenced block; none for a chart without tasks.
  func lines(of chart: GanttChart) -> [String] {
    let sections = chart.sections.filter { !$0.tasks.isEmpty }
    if sections.isEmpty { return [] }
    let head = [
      "```mermaid", "gantt", "    title \(name(chart.title, or: "Plan"))",
      "    dateFormat YYYY-MM-DD", "    inclusiveEndDates",
    ]
    var number = 0
    let body = sections.flatMap { section -> [String] in
      ["    section \(name(section.title, or: "Part"))"]
        + section.tasks.map { task in
          number += 1
          return "    \(number). \(name(task.title, or: "Item")) :t\(number), "
            + "\(task.days.lowerBound), \(task.days.upperBound)"
        }
    }
    return head + body + ["```"]
  }

  /// As long as a chart can show.
  private static let longest = 80

  private func name(_ text: String, or otherwise: String) -> String {
    let kept = text.unicodeScalars.map { scalar in
      scalar.properties.isAlphabetic || scalar.properties.numericType != nil
        || " ,.+-/()".unicodeScalars.contains(scalar) ? Character(scalar) : " "
    }
    let words = String(kept.prefix(Self.longest)).visibleText.split(separator: " ")
    guard !words.isEmpty else { return otherwise }
    return words.joined(separator: " ") + (kept.count > Self.longest ? "…" : "")
  }
}
