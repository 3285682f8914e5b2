import GapcheckCore

/// Whether a source says that a course or another study is not finished.
enum StudyProgress {
  /// Whether a title ends with such words or has them in brackets: "Kafka in depth (in progress)".
  static func isUnfinished(_ title: String) -> Bool {
    let parts = title.split { "()[]–—:;,|".contains($0) }.dropFirst()
    return parts.contains { saysUnfinished(String($0)) } || saysUnfinished(title, atEnd: true)
  }

  /// Whether a text such as the value of "status" says so.
  static func saysUnfinished(_ text: String, atEnd: Bool = false) -> Bool {
    let name = NormalizedName(text).text
    return phrases.contains { name == $0 || atEnd && name.hasSuffix(" " + $0) }
  }

  private static let phrases = [
    "not finished", "not yet finished", "unfinished", "never finished", "in progress",
    "not completed",
    "not complete", "incomplete", "not done", "ongoing", "still ongoing", "dropped out", "dropped",
    "abandoned", "planned", "started", "just started", "nicht abgeschlossen", "nicht beendet",
    "abgebrochen", "laufend", "en cours", "non terminé", "en curso", "sin terminar", "em andamento",
    "in corso", "niet afgerond", "w trakcie",
  ]
}
