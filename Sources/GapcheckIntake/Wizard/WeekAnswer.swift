import GapcheckCore

/// Tasks as they are typed: `1 30, 4 20, code review`.
struct WeekAnswer: Sendable {
  /// One of them, with its share of the week in thousandths of a percent.
  struct Pick: Sendable {
    /// What the profile is to call it.
    let name: String
    /// Its place in the taxonomy; `nil` where the person wants it as it is all the same.
    let task: Int?
    let share: Int?
  }

  enum Reading: Sendable {
    case picks([Pick])
    case complaint(String)
  }

  /// Nobody gives a task a smaller share of the week than this in percent without saying so.
  private static let usualShare = 5

  /// What the numbers stand for, by name.
  let tasks: [String]
  let taxonomy: Taxonomy

  /// Reads what was typed, of which a number is a place in the list of tasks.
  func read(_ text: String) -> Reading {
    var picks: [Pick] = []
    let pieces = text.split(whereSeparator: { ",;".contains($0) }).map { String($0).trimmed }
    for piece in pieces where !piece.isEmpty {
      switch pick(piece) {
      case .picks(let more): picks += more
      case .complaint(let line): return .complaint(line)
      }
    }
    return picks.isEmpty
      ? .complaint("type the numbers of tasks, such as 1 30, 4 20") : .picks(picks)
  }

  private func pick(_ piece: String) -> Reading {
    let words = piece.split { $0.isWhitespace || $0 == "=" || $0 == ":" }.map(String.init)
      .filter { $0 != "%" }
    guard let first = words.first else { return .picks([]) }
    let numbers = words.compactMap { Int($0) }.filter { tasks.indices.contains($0 - 1) }
    if numbers.count == words.count, words.count > 2 {
      return .picks(numbers.map { pick(tasks[$0 - 1], share: nil) })
    }
    if let number = Int(first) {
      if numbers.count == 2, words.count == 2, numbers[1] < Self.usualShare,
        !piece.contains(where: { "%=:".contains($0) })
      {
        return .complaint(
          "'\(piece)' could be two tasks or a share; write '\(numbers[0]), \(numbers[1])' or "
            + "'\(numbers[0]) \(numbers[1])%'")
      }
      guard words.count <= 2 else {
        return .complaint("put commas between tasks: '\(piece)' could mean several things")
      }
      guard (1...max(1, tasks.count)).contains(number), !tasks.isEmpty else {
        return .complaint("there is no task \(number) in the list")
      }
      guard words.count == 2 else { return picked(tasks[number - 1], share: nil) }
      guard let share = Self.share(words[1]) else { return noShare(words[1]) }
      return picked(tasks[number - 1], share: share)
    }
    guard words.count > 1, let last = words.last, let share = Self.share(last) else {
      return named(piece, share: nil)
    }
    return named(words.dropLast().joined(separator: " "), share: share)
  }

  private func picked(_ task: String, share: Int?) -> Reading {
    .picks([pick(task, share: share)])
  }

  private func pick(_ task: String, share: Int?) -> Pick {
    Pick(name: task, task: taxonomy.names.task(written: task), share: share)
  }

  private func named(_ text: String, share: Int?) -> Reading {
    if text.count > 2, text.hasPrefix("\""), text.hasSuffix("\"") {
      let name = String(text.dropFirst().dropLast()).trimmed
      return .picks([Pick(name: name, task: taxonomy.names.task(written: name), share: share)])
    }
    if let task = taxonomy.names.task(written: text) {
      return .picks([Pick(name: text, task: task, share: share)])
    }
    let near = taxonomy.names.tasksNear(NormalizedName(text)).map { "'\(taxonomy.tasks[$0].name)'" }
    let hint =
      near.isEmpty
      ? "use a number of the list or other words" : "nearest: \(near.joined(separator: ", "))"
    return .complaint(
      "no task is called '\(text)'; \(hint); in double quotes it is kept as it is")
  }

  private func noShare(_ text: String) -> Reading {
    .complaint("'\(text)' is no share; write percent of the week from 0 to 100, such as 30")
  }

  /// Reads `30`, `30%` or `12.5` in thousandths.
  private static func share(_ text: String) -> Int? {
    let digits = text.hasSuffix("%") ? String(text.dropLast()) : text
    return digits.decimalThousandths.flatMap { $0 <= 100_000 ? $0 : nil }
  }
}
